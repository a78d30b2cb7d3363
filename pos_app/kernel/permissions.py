"""Every right there is. A command without one of these is denied to everybody."""

from __future__ import annotations

from enum import StrEnum


class Permission(StrEnum):
    """A right, named as scripts and roles store it."""

    SELL = "sell"
    DISCOUNT = "discount"
    DISCOUNT_OVER_LIMIT = "discount_over_limit"
    OVERRIDE_PRICE = "override_price"
    VOID_SALE = "void_sale"
    RETURN_GOODS = "return_goods"
    OPEN_SHIFT = "open_shift"
    CLOSE_SHIFT = "close_shift"
    SEE_EXPECTED_CASH = "see_expected_cash"
    MOVE_CASH = "move_cash"
    OPEN_DRAWER = "open_drawer"
    REPRINT = "reprint"
    SEE_SALES = "see_sales"
    SEE_REPORTS = "see_reports"
    SEE_PRODUCTS = "see_products"
    CHANGE_PRODUCTS = "change_products"
    CHANGE_PRICES = "change_prices"
    CHANGE_TAXES = "change_taxes"
    COUNT_STOCK = "count_stock"
    ADJUST_STOCK = "adjust_stock"
    CHANGE_USERS = "change_users"
    CHANGE_SETTINGS = "change_settings"
    APPROVE = "approve"
    VERIFY_BOOKS = "verify_books"
    BACK_UP = "back_up"
    RESTORE = "restore"
    SET_UP_DEVICES = "set_up_devices"
