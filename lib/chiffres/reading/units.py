"""Signs and symbols that every language writes alike, and the money behind them.

Measures carry the names that Pint prints or reads: `kilometer ** 2`, `kilometer / hour`.
"""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """A kind of figure and the name of its unit; a value is the number times above over below."""

    kind: str
    name: str = ""
    above: int = 1
    below: int = 1


# Symbol as written, capitals included: "MW" is a megawatt, "5G" is not five grams.
# fmt: off
SYMBOLS = {
    "mm": "millimeter", "cm": "centimeter", "m": "meter", "km": "kilometer", "µg": "microgram",
    "mg": "milligram", "g": "gram", "kg": "kilogram", "t": "tonne", "kt": "kilotonne",
    "Mt": "megatonne", "Gt": "gigatonne", "l": "liter", "L": "liter", "cl": "centiliter",
    "ml": "milliliter", "hl": "hectoliter", "ha": "hectare", "W": "watt", "kW": "kilowatt",
    "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "Wh": "watt_hour", "kWh": "kilowatt_hour",
    "MWh": "megawatt_hour", "GWh": "gigawatt_hour", "TWh": "terawatt_hour", "m2": "meter ** 2",
    "m²": "meter ** 2", "km2": "kilometer ** 2", "km²": "kilometer ** 2", "m3": "meter ** 3",
    "m³": "meter ** 3", "km3": "kilometer ** 3", "km³": "kilometer ** 3",
    "km/h": "kilometer / hour", "kmh": "kilometer / hour", "kph": "kilometer / hour",
    "mph": "mile / hour", "m/s": "meter / second", "°C": "degree_Celsius", "° C": "degree_Celsius",
    "ºC": "degree_Celsius", "°F": "degree_Fahrenheit", "°": "degree_Celsius", "C": "degree_Celsius",
    "F": "degree_Fahrenheit", "nm": "nautical_mile", "bbl": "barrel", "b/d": "barrel",
    "b/j": "barrel", "ft": "foot", "lb": "pound", "lbs": "pound", "kV": "kilovolt",
    "GHz": "gigahertz", "MHz": "megahertz", "Mb": "megabit", "Go": "gigabyte", "GB": "gigabyte",
    "TB": "terabyte",
}
# fmt: on

TEMPERATURES = frozenset(["degree_Celsius", "degree_Fahrenheit"])
GLUED_SYMBOLS = frozenset("CF")  # "40C", but not "12 C-130s"
HOUR = "h"
SYMBOL_DURATIONS = {HOUR: "hour", "min": "minute", "hrs": "hour", "mn": "minute"}

# Signs stand before the number in English, after it in French; codes on either side.
# fmt: off
SIGNS = {
    "$": "USD", "US$": "USD", "$US": "USD", "U.S.$": "USD", "C$": "CAD", "CA$": "CAD", "$CA": "CAD",
    "$ CA": "CAD", "$ US": "USD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "NT$": "TWD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB",
    "₩": "KRW", "₴": "UAH", "₹": "INR", "₺": "TRY", "₪": "ILS",
}
# fmt: on
CODES = (
    "USD,EUR,GBP,JPY,CNY,RMB,CHF,CAD,AUD,NZD,RUB,UAH,KRW,KPW,INR,TRY,PLN,SEK,NOK,DKK,CZK,HUF,BRL,"
    "MXN,ZAR,ILS,SAR,AED,IRR,HKD,SGD,TWD"
)
MONEY_SIGNS = SIGNS | {code: {"RMB": "CNY"}.get(code, code) for code in CODES.split(",")}
