"""04_munitions_balance: what was used, what could be produced, and what was delivered."""

from __future__ import annotations

from collections.abc import Iterator

from chiffres.lesson import Exercise, ask
from chiffres.record import estimate
from summits import bounds, stated

USED, HOPED, PRINTED = "C004-08", "C004-09", "C003-05"  # rounds in 2022; rounds a year; shells
CEILING, FIRED = "P011", "P099"  # Seoul's of June 2024; a day, by CNN
RUSSIA, WEST, TIMES = "P097", "P098", "P101"  # shells a month, a year; what CNN makes of them
DAYS, MONTHS = 365, 12  # in the year 2022


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer worked out from the record."""
    low, high = bounds(estimate(USED))
    hoped, sent, printed = stated(HOPED), stated(CEILING), stated(PRINTED)
    five_million = "you used the article's five million; Seoul said up to 4.8 million."
    sooner_gone = "that is at the {} end: the more is fired, the sooner it is gone."
    yield ask(
        "balance-1a",
        "Rounds a day at the low end of the use in 2022?",
        low / DAYS,
        "10 million rounds over 365 days are about 27,400 a day.",
        (low / MONTHS, "that is a month's; a year has 365 days."),
        (high / DAYS, "that is the high end."),
        (stated(FIRED), "that is CNN's rate of March 2024; the range is of the year 2022."),
        unit="rounds a day",
    )
    yield ask(
        "balance-1b",
        "Rounds a day at the high end of the use in 2022?",
        high / DAYS,
        "11 million rounds over 365 days are about 30,100 a day.",
        (high / MONTHS, "that is a month's; a year has 365 days."),
        (low / DAYS, "that is the low end."),
        unit="rounds a day",
    )
    yield ask(
        "balance-2a",
        "Months of fire in 4.8 million shells at the low end of the use in 2022?",
        MONTHS * sent / low,
        "4.8 million over 10 million is 0.48 of a year: a little under six months. The slower the"
        " fire, the longer it lasts, so this is the highest that Seoul's ceiling allows.",
        (MONTHS * sent / high, sooner_gone.format("high")),
        (MONTHS * printed / low, five_million),
        (sent / low, "that is years; a year has twelve months."),
        unit="months",
    )
    yield ask(
        "balance-2b",
        "Months of fire in 4.8 million shells at the high end of the use in 2022?",
        MONTHS * sent / high,
        "4.8 million over 11 million is 0.44 of a year: a little over five months. It is no floor"
        " of what Seoul said: up to 4.8 million may be less.",
        (MONTHS * sent / low, sooner_gone.format("low")),
        (MONTHS * printed / high, five_million),
        (sent / high, "that is years; a year has twelve months."),
        unit="months",
    )
    yield ask(
        "balance-3a",
        "The smallest yearly gap, supposing that 2 million rounds a year were produced?",
        low - hoped,
        "10 million less 2 million: the low end of the use goes with the smallest gap.",
        (low - sent, "you subtracted deliveries; the question supposes production."),
        (
            low - hoped - sent,
            "you subtracted deliveries too: they are of other months, and a total, not a rate.",
        ),
        (high - hoped, "that is the largest gap."),
        unit="rounds a year",
    )
    yield ask(
        "balance-3b",
        "The largest yearly gap, supposing the same?",
        high - hoped,
        "11 million less 2 million. The gap is as wide as the range of the use, and it rests on a"
        " production that the article only says was possible.",
        (low - hoped, "that is the smallest gap."),
        unit="rounds a year",
    )
    yield ask(
        "balance-4a",
        "By CNN's numbers of March 2024, how many times the West's production is Russia's?",
        MONTHS * stated(RUSSIA) / stated(WEST),
        "About 250,000 a month are about 3 million a year; over about 1.2 million that is about"
        " 2.5. Both numbers are hedged, so a third digit would be ours.",
        (
            stated(RUSSIA) / stated(WEST),
            "you divided a month by a year; bring both to a year first.",
        ),
        (
            stated(TIMES),
            "that is what was printed, “nearly three times”; work it out from the numbers.",
        ),
        unit="times",
    )
    yield ask(
        "balance-4b",
        "What was said to be seven times the West's: capacity, production or deliveries?",
        "production",
        "The Estonian official spoke of what Russia produced. “Capacity” is the article's word.",
        ("capacity", "that is what the article printed; what did the newspaper's source speak of?"),
        ("deliveries", "deliveries come from North Korea; this is Russia's own."),
        accepted=("current production", "la production", "production actuelle"),
    )
