"""The charts of picture 28, put together from the toolkit."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.charts.area_chart import AreaChart
from pos_app.ui.charts.bar_chart import BarChart, Ranked, RankedBars
from pos_app.ui.charts.chart_card import ChartCard
from pos_app.ui.charts.donut import Donut
from pos_app.ui.charts.heat_map import HeatMap
from pos_app.ui.charts.kpi_card import KpiValue, kpi_row
from pos_app.ui.charts.values import Number, Point, Series
from pos_app.ui.theme import space
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Pane, column, row

KPIS = (
    KpiValue(
        "Net sales", "€3,482.60", "12.4%", "vs last Fri", True, True, (3, 5, 4, 7, 8, 7, 10, 12)
    ),
    KpiValue("Sales", "146", "9", "vs last Fri", True, True, (3, 4, 4, 6, 5, 8, 9, 10)),
    KpiValue(
        "Average basket", "€23.85", "2.1%", "vs last Fri", True, True, (6, 4, 6, 6, 8, 6, 8, 10)
    ),
    KpiValue(
        "Gross margin", "38.2%", "1.3 pt", "vs last Fri", False, False, (9, 9, 6, 9, 6, 6, 3, 3)
    ),
)
TODAY = (145, 330, 300, 380, 570, 641, 600, 520)
BEFORE = (90, 250, 295, 310, 430, 590, 470, 380, 350, 420, 560, 480, 210)


def euros(value: Number) -> str:
    return f"€{Decimal(value):,.0f}"


def hourly(values: tuple[int, ...]) -> tuple[Point, ...]:
    return tuple(
        Point(f"{8 + at:02d}", value, f"€{value}.60", "26 sales", f"{8 + at:02d}:00")
        for at, value in enumerate(values)
    )


def area() -> AreaChart:
    chart = AreaChart(euros, test_id="sales.hours", name="Sales by hour")
    chart.set_series(
        [Series("Today", hourly(TODAY)), Series("Last Friday", hourly(BEFORE), compared=True)]
    )
    return chart


def bars() -> BarChart:
    chart = BarChart(euros, test_id="sales.days", name="Sales by day")
    days = ("Mon", "Tue", "Wed", "Thu", "Fri")
    now = tuple(Point(d, v, f"€{v}") for d, v in zip(days, (420, 380, 510, -60, 640), strict=True))
    old = tuple(Point(d, v, f"€{v}") for d, v in zip(days, (400, 420, 480, 500, 520), strict=True))
    chart.set_series([Series("This week", now), Series("Last week", old, compared=True)])
    return chart


def ranking() -> RankedBars:
    chart = RankedBars(test_id="sales.top", name="Top products")
    chart.set_ranked(
        [
            Ranked("House blend beans 250 g", 33320, "€333.20", "34 sold", "coffee-bean", "clay"),
            Ranked("Rioja Crianza 75 cl", 26250, "€262.50", "21 sold", "wine", "rose"),
            Ranked("Sourdough loaf", 21840, "€218.40", "52 sold", "bread", "honey"),
            Ranked("Flat white", 20740, "€207.40", "61 sold", "coffee", "clay"),
        ]
    )
    return chart


def donut() -> Donut:
    chart = Donut(test_id="sales.tenders", name="How people paid")
    parts = [
        Point("Card", 91, "62%"),
        Point("Cash", 39, "27%"),
        Point("Gift card", 12, "8%"),
        Point("On account", 4, "3%"),
    ]
    chart.set_parts(parts, "146", "payments")
    return chart


def heat() -> HeatMap:
    chart = HeatMap(test_id="sales.heat", name="Busiest hours")
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    busy = (1, 1, 3, 6, 10, 12, 9, 5, 4, 6, 9, 6, 3)
    rows = [
        [
            Point(
                f"{8 + at:02d}",
                count * (3 + day) // 3,
                f"{count * (3 + day) // 3} sales",
                title=f"{name} {8 + at:02d}:00",
            )
            for at, count in enumerate(busy)
        ]
        for day, name in enumerate(days)
    ]
    chart.set_rows(days, rows)
    return chart


def dashboard() -> QWidget:
    """Picture 28."""
    page = Pane("canvas")
    hours = ChartCard("Sales by hour", area(), detail="Net of VAT and returns")
    hours.set_legend(hours.chart.series)
    grid = QGridLayout()
    space(grid, 14, (0, 0, 0, 0))
    grid.addWidget(hours, 0, 0, 1, 5)
    grid.addWidget(ChartCard("Top products", ranking(), link="See report"), 0, 5, 1, 3)
    busiest = ChartCard("Busiest hours", heat(), detail="Average sales, last 8 weeks")
    grid.addWidget(busiest, 1, 0, 1, 3)
    grid.addWidget(ChartCard("How people paid", donut()), 1, 3, 1, 3)
    days = ChartCard("Sales by day", bars())
    grid.addWidget(days, 1, 6, 1, 2)
    cards = row(*kpi_row(KPIS), spacing=14)
    title = Label("Good afternoon, Chloé", "display")
    page.setLayout(column(title, cards, grid, spacing=14, margins=(24, 14, 24, 12)))
    return page
