"""Imports every module of facts, so that the codec knows every kind."""

from pos_app.facts import catalogue, identity, selling, shifts, shop, stock

MODULES = (catalogue, identity, selling, shifts, shop, stock)
