"""Charts by pointer and keyboard, as tables, mirrored, and empty."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from pos_app.ui import theme
from pos_app.ui.charts.area_chart import AreaChart
from pos_app.ui.charts.bar_chart import BarChart, RankedBars
from pos_app.ui.charts.chart import Chart
from pos_app.ui.charts.chart_card import ChartCard
from pos_app.ui.charts.donut import Donut
from pos_app.ui.charts.heat_map import HeatMap
from pos_app.ui.charts.kpi_card import KpiCard, KpiValue
from pos_app.ui.charts.values import Point
from pos_app.ui.theme import C, series
from pos_app.ui.widgets.table import TableView
from tests.screens.ui import dashboard
from tests.screens.ui.dashboard import euros

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALL = {
    "area": dashboard.area,
    "bars": dashboard.bars,
    "ranking": dashboard.ranking,
    "donut": dashboard.donut,
    "heat": dashboard.heat,
}


def focused(qtbot, show, chart: Chart) -> Chart:
    show(chart, 600, 260)
    with qtbot.waitActive(chart):
        chart.activateWindow()
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    return chart


@pytest.mark.parametrize("name", list(ALL))
def test_arrows_go_through_every_point(qtbot, show, name):
    chart = focused(qtbot, show, ALL[name]())
    count = len(chart.points())
    assert chart.at == 0
    said = [chart.accessibleDescription()]
    for _ in range(count + 2):
        qtbot.keyClick(chart, KEY.Key_Right)
        said.append(chart.accessibleDescription())
    assert chart.at == count - 1
    assert list(dict.fromkeys(said)) == list(dict.fromkeys(p.spoken for p in chart.points()))
    qtbot.keyClick(chart, KEY.Key_Home)
    assert chart.at == 0
    qtbot.keyClick(chart, KEY.Key_Left)
    assert chart.at == 0
    qtbot.keyClick(chart, KEY.Key_End)
    assert chart.at == count - 1
    qtbot.keyClick(chart, KEY.Key_Escape)
    assert (chart.at, chart.accessibleDescription()) == (-1, "")


@pytest.mark.parametrize("name", list(ALL))
@pytest.mark.parametrize(("shade", "rtl"), [("light", False), ("dark", False), ("light", True)])
def test_they_are_drawn_in_both_themes_and_directions(show, light, name, shade, rtl):
    theme.apply(light, shade)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    light.setLayoutDirection(direction)
    picture = show(ALL[name](), 600, 260).grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 260, 3)}
    assert series(0).name() in seen or name == "heat"
    assert len(seen) > 8


@pytest.mark.parametrize(
    "make", [lambda: AreaChart(euros), lambda: BarChart(euros), RankedBars, Donut, HeatMap]
)
def test_no_data_is_no_crash(qtbot, show, make):
    chart = focused(qtbot, show, make())
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Home, KEY.Key_End):
        qtbot.keyClick(chart, key)
    qtbot.mouseMove(chart, QPoint(200, 100))
    chart.grab()
    assert chart.at == -1


def test_one_point_alone_is_drawn(show):
    chart = AreaChart(euros)
    chart.set_series([dashboard.Series("Today", dashboard.hourly((40,)))])
    show(chart, 300, 200)
    chart.show_at(0)
    chart.grab()
    assert chart.accessibleDescription() == "08:00, €40.60, 26 sales"


@pytest.mark.parametrize(
    ("name", "size", "place", "at"),
    [
        ("area", (600, 260), (590, 100), 7),  # Today ends at three in the afternoon.
        ("area", (600, 260), (60, 100), 0),
        ("bars", (600, 260), (580, 100), 4),
        ("bars", (600, 260), (10, 100), -1),
        ("ranking", (600, 260), (100, 60), 1),
        ("ranking", (600, 260), (100, 250), -1),
        ("donut", (300, 120), (110, 60), 0),
        ("donut", (300, 120), (20, 60), 1),
        ("donut", (300, 120), (220, 20), 0),
        ("donut", (300, 120), (220, 100), 3),
        ("heat", (600, 260), (595, 5), 12),
    ],
)
def test_the_pointer_finds_what_it_is_over(qtbot, show, name, size, place, at):
    chart = show(ALL[name](), *size)
    qtbot.mouseMove(chart, QPoint(*place))
    assert chart.at == at


def test_in_arabic_time_runs_from_the_right(qtbot, show, light):
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart = focused(qtbot, show, dashboard.area())
    qtbot.mouseMove(chart, QPoint(540, 100))
    assert chart.at == 0
    qtbot.keyClick(chart, KEY.Key_Left)
    assert chart.at == 1


def test_the_heat_map_goes_in_two_directions(qtbot, show):
    chart = focused(qtbot, show, dashboard.heat())
    qtbot.keyClick(chart, KEY.Key_Down)
    assert chart.at == 13
    qtbot.keyClick(chart, KEY.Key_Up)
    qtbot.keyClick(chart, KEY.Key_Up)
    assert chart.at == 0


def test_the_hint_shows_the_words(show):
    chart = show(dashboard.area(), 600, 260)
    before = chart.grab().toImage()
    chart.show_at(5)
    after = chart.grab().toImage()
    inverse = sum(
        after.pixelColor(x, y) == C("inverse") for x in range(0, 600, 4) for y in range(0, 260, 4)
    )
    assert inverse > 50
    assert before != after


@pytest.mark.parametrize("name", list(ALL))
def test_every_chart_is_a_table_too(qtbot, show, name):
    chart = ALL[name]()
    card = show(ChartCard("Title", chart, test_id="report"), 600, 300)
    turn = card.findChild(QWidget, "report.turn")
    assert turn.accessibleName() == "Show as table"
    qtbot.mouseClick(turn, LEFT)
    table = card.findChild(TableView)
    assert table.isVisible()
    heads, rows = chart.table()
    assert table.table.rowCount() == len(rows)
    assert all(len(row) == len(heads) for row in rows)
    assert table.table.cell(0, 1).text == rows[0][1] != ""
    qtbot.mouseClick(turn, LEFT)
    assert chart.isVisible()


def test_the_table_shows_new_data(qtbot, show):
    chart = dashboard.donut()
    card = show(ChartCard("How people paid", chart, test_id="paid"), 600, 300)
    turn = card.findChild(QWidget, "paid.turn")
    qtbot.mouseClick(turn, LEFT)
    qtbot.mouseClick(turn, LEFT)
    chart.set_parts([Point("Card", 1, "100%")], "1", "payment")
    qtbot.mouseClick(turn, LEFT)
    shown = [t for t in card.findChildren(TableView) if t.isVisible()]
    assert shown[0].table.rowCount() == 1


def test_the_number_of_the_day_is_read_out(show):
    card = show(KpiCard(dashboard.KPIS[3]), 300, 118)
    assert card.accessibleName() == "Gross margin 38.2% −1.3 pt vs last Fri"
    card.set_value(KpiValue("Sales", "146"))
    assert card.accessibleName() == "Sales 146"


@pytest.mark.parametrize(("width", "there"), [(200, False), (320, True)])
def test_the_little_line_goes_before_the_number(show, width, there):
    picture = show(KpiCard(dashboard.KPIS[0]), width, 118).grab().toImage()
    end = range(width - 120, width)
    seen = {picture.pixelColor(x, y).name() for x in end for y in range(20, 74)}
    assert (series(0).name() in seen) is there


def test_a_whole_page_of_them_is_quick(show):
    page = show(dashboard.dashboard(), 1282, 760)
    page.grab()
    begun = perf_counter()
    for _ in range(5):
        page.grab()
    assert (perf_counter() - begun) / 5 < 0.4  # 40 ms on an idle machine.
