"""What a language tells the reader, one small class a subject; a language leaves out what it lacks.

The files in `languages` fill these in. `Words` are single words, `Phrases` wordings of one word or
several with what they mean; all are written through the `Spelling` of their language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar, dataclass_transform

from .spelling import Cut, Phrases, Spelling, Words
from .units import MONEY_SIGNS, SYMBOL_DURATIONS, SYMBOLS, Unit

Fraction = tuple[int, int]  # above, below
Turn = tuple[str, int]  # a grain of time and how many of it from now: ("year", -1) is last year

T = TypeVar("T")


@dataclass_transform(frozen_default=True, eq_default=False)
def table(cls: type[T]) -> type[T]:
    """Make a frozen dataclass of a subject, without the comparisons that nobody asks for."""
    return dataclass(frozen=True, eq=False, repr=False)(cls)


_NO_WORDS: Words = frozenset()
_NO_PHRASES: Phrases[Any] = Phrases()


@table
class Nouns:
    """Articles, adjectives, and how a thing that is counted looks."""

    articles: Words = _NO_WORDS
    definite: Words = _NO_WORDS
    fillers: Words = _NO_WORDS  # articles that may stand before a date
    of: Phrases[bool] = _NO_PHRASES
    adjectives: Words = _NO_WORDS  # may stand between a number and its unit
    plural_endings: str = ""  # the last letters of a plural
    function_words: Words = _NO_WORDS  # end so and are no plural nouns
    people: Words = _NO_WORDS  # plurals without the ending


@table
class Numbers:
    """Number words, scales and nouns of number."""

    one: Words
    cardinals: Phrases[int]
    hundred: Words = _NO_WORDS
    scales: Phrases[int] = _NO_PHRASES
    never_last: Words = _NO_WORDS  # of `one`, those that never end a number: "twenty-a"
    teen_hosts: tuple[int, ...] = ()  # tens that a teen may follow: "soixante-dix"
    joiners: Words = _NO_WORDS
    after_and: tuple[int, ...] = ()  # joined to a ten, "vingt et un"; else all to a hundred
    bare_thousand: bool = False  # "mille", "cent" need no "un"
    scale_signs: Phrases[int] = _NO_PHRASES  # "5 M€", "$3bn"
    glued_scales: Words = _NO_WORDS  # of these, what is also a scale without money: "1.5m people"
    dimensions: Words = _NO_WORDS  # after these "m" is no million but a metre
    around: Phrases[int] = _NO_PHRASES  # nouns of number that hedge: "une douzaine"
    exact: Phrases[int] = _NO_PHRASES  # nouns of number that do not: "un millier"
    plural_nouns: Words = _NO_WORDS
    needs_of: Words = _NO_WORDS  # nouns that count only before "of": "tens", "scores"
    indefinite: Phrases[bool] = _NO_PHRASES
    indefinite_singular: Words = _NO_WORDS
    rough: Words = _NO_WORDS  # "une bonne centaine"
    one_more: Words = _NO_WORDS
    half: Phrases[bool] = _NO_PHRASES
    and_a_half: Phrases[bool] = _NO_PHRASES
    new_words: Words = _NO_WORDS  # number words that also mean new: "neuf"
    new_before: Words = _NO_WORDS  # words after which they count things

    @cached_property
    def nouns(self) -> Phrases[tuple[int, bool]]:
        """Return the nouns of number: each value, and whether it is hedged."""
        hedged = self.around.each(lambda value: (value, True))
        return hedged | self.exact.each(lambda value: (value, False))


@table
class Fractions:
    """Fractions in words and ratios."""

    nouns: Phrases[Fraction] = _NO_PHRASES
    alone: Words = _NO_WORDS  # need no "un" before them: "réduit de moitié"
    definite: Words = _NO_WORDS  # "le quart"; in English "the third" is an ordinal
    before: Phrases[bool] = _NO_PHRASES
    end: Words = _NO_WORDS
    wholes: Phrases[bool] = _NO_PHRASES  # of these "le dixième" is a share, of a list it is a rank
    out_of: Phrases[str] = _NO_PHRASES  # "sure"; "loose" beside one or a round number; "loosest"


@table
class Ordinals:
    """Ranks in words and digits."""

    ranks: Phrases[int] = _NO_PHRASES
    after_tens: Phrases[int] = _NO_PHRASES  # ranks only there: "vingt et unième"
    suffixes: Words = _NO_WORDS
    roman_suffixes: Words = _NO_WORDS
    time: Words = _NO_WORDS  # ranks that also are a unit of time: "second"
    time_before: Words = _NO_WORDS
    time_after: Words = _NO_WORDS


@table
class Bounds:
    """Hedges ("about") and bounds ("least", "most") before and after a figure."""

    before: Phrases[str] = _NO_PHRASES
    after: Phrases[str] = _NO_PHRASES
    factor_only: Words = _NO_WORDS  # end a bound of factors alone: "plus que doublé"
    stray: Mapping[str, Words] = field(default_factory=dict)  # none after these: "edged up to 4%"
    under: Words = _NO_WORDS  # with `covers` or `covered` it tells a place
    covers: Words = _NO_WORDS
    covered: Words = _NO_WORDS
    weak: Words = _NO_WORDS  # more often prepositions
    weak_periods: Words = _NO_WORDS  # "over six years" is during them, "for over six" bounds them
    period_cues: Words = _NO_WORDS
    by: Phrases[bool] = _NO_PHRASES
    measured: Phrases[bool] = _NO_PHRASES
    before_measured: Phrases[bool] = _NO_PHRASES


@table
class Ranges:
    """What links the ends of a range, and the verbs that part them."""

    link: Phrases[bool] = _NO_PHRASES
    joint: Phrases[bool] = _NO_PHRASES
    either: Phrases[bool] = _NO_PHRASES
    between: Phrases[bool] = _NO_PHRASES
    starting: Phrases[bool] = _NO_PHRASES
    changes: Words = _NO_WORDS
    scores: Words = _NO_WORDS  # near these "2-3" is a score


@table
class Units:
    """Units in words: shares, measures, money, durations."""

    percent: Phrases[Fraction] = _NO_PHRASES
    points: Phrases[Fraction] = _NO_PHRASES
    bare_points: Words = _NO_WORDS
    times: Phrases[bool] = _NO_PHRASES
    durations: Phrases[str] = _NO_PHRASES
    spans: Phrases[int] = _NO_PHRASES  # in years
    plural_spans: Words = _NO_WORDS
    measures: Phrases[str] = _NO_PHRASES
    currencies: Phrases[str] = _NO_PHRASES
    coins: Phrases[str] = _NO_PHRASES
    shy: Words = _NO_WORDS  # units only after a million and the like
    small_change: bool = False  # "3 euros 50", "1 mètre 80", "2 h 30"
    change: Words = _NO_WORDS
    minus: Words = _NO_WORDS
    places: Phrases[str] = _NO_PHRASES  # of currencies of one name, the one that a place uses

    @cached_property
    def named(self) -> Phrases[Unit]:
        """Return every unit in words."""
        points: dict[Cut, Unit] = {(word,): Unit("points", "", 1, 100) for word in self.bare_points}
        shares = self.percent | self.points
        return (
            self.times.each(lambda _: Unit("times"))
            | Phrases(points)
            | shares.each(lambda part: Unit("share", "", *part))
            | self.measures.each(lambda name: Unit("measure", name))
            | self.currencies.each(lambda code: Unit("money", code))
            | self.durations.each(lambda name: Unit("duration", name))
            | self.coins.each(_coin)
            | self.spans.each(lambda years: Unit("duration", "year", years))
        )


def _coin(code: str) -> Unit:
    """Return the hundredth of a currency; that of no currency in particular is a count."""
    return Unit("coins") if code == "coin" else Unit("money", code, 1, 100)


@table
class Ages:
    """What makes a bare number an age."""

    before: Phrases[bool] = _NO_PHRASES
    subjects: Phrases[bool] = _NO_PHRASES
    people: Words = _NO_WORDS  # "boys under 16"
    after: Words = _NO_WORDS  # "he was 17 when"
    at: Words = _NO_WORDS  # "died at 88"
    verbs: Words = _NO_WORDS
    aside: bool = False  # "Smith, 45, said"


@table
class Factors:
    """How many times: verbs and nouns of multiplying, and what tells them from occasions."""

    words: Phrases[Fraction] = _NO_PHRASES
    nouns: Words = _NO_WORDS  # also adjectives: they need what follows
    before: Phrases[bool] = _NO_PHRASES
    after: Phrases[bool] = _NO_PHRASES
    needs_both: bool = False  # "le double de"; English takes "double the" or "to double"
    titles: Words = _NO_WORDS  # "un doublé" is a feat of sport
    title_before: Words = _NO_WORDS
    of: Words = _NO_WORDS  # factors only before "de"; else adverbs
    occasions: Words = _NO_WORDS
    count: Words = _NO_WORDS  # words for times that only count
    factor: Words = _NO_WORDS  # words for times that only multiply
    more: Phrases[bool] = _NO_PHRASES  # what follows "trois fois" where it multiplies
    less: Phrases[bool] = _NO_PHRASES
    comparative: str = ""  # "lighter", "brighter": after these "ten times" multiplies
    not_comparatives: Words = _NO_WORDS
    rates: Words = _NO_WORDS
    multiply: Phrases[bool] = _NO_PHRASES
    divide: Phrases[bool] = _NO_PHRASES
    auxiliaries: Words = _NO_WORDS
    verbs: Words = _NO_WORDS
    objects: Words = _NO_WORDS
    measures: Words = _NO_WORDS  # "gagné deux fois le prix" is a factor, "le match" a count


@table
class Months:
    """The months, and what tells their names from other words."""

    names: Phrases[int] = _NO_PHRASES
    needs_day: Words = _NO_WORDS
    lower: Words = _NO_WORDS  # with a capital something else: "Mars"
    capital: bool = False  # with a small letter something else: "may"
    shy: Words = _NO_WORDS
    after: Words = _NO_WORDS  # words after which a shy name is a month
    verbs: Words = _NO_WORDS
    people: Words = _NO_WORDS  # as likely a person: a month only before a superlative
    superlatives: Words = _NO_WORDS
    superlative: str = ""

    @cached_property
    def openings(self) -> Words:
        """Return the words that the name of a month may begin with."""
        return frozenset(self.names.first_words())


@table
class Dates:
    """Days, days of the week, parts of a date and words that tell it from today."""

    day_first: bool = True
    weekdays: Phrases[int] = _NO_PHRASES
    first_day: Phrases[bool] = _NO_PHRASES
    day_suffixes: Words = _NO_WORDS
    openers: Phrases[bool] = _NO_PHRASES  # also open a range of dates: "du 18 au 19 juin"
    day_openers: Words = _NO_WORDS  # belong to a list of days: "les 11 et 12 juillet"
    day_of: Words = _NO_WORDS  # between a day and its month: "the 5th of May"
    of: Phrases[bool] = _NO_PHRASES
    to: Phrases[bool] = _NO_PHRASES
    hedges: Phrases[bool] = _NO_PHRASES
    glued_before: Words = _NO_WORDS  # may be tied to a year by a hyphen: "mid-2023"
    thirds: Phrases[int] = _NO_PHRASES
    this_period: Phrases[str] = _NO_PHRASES
    relative: Phrases[Turn] = _NO_PHRASES
    last_after: Words = _NO_WORDS
    next_after: Words = _NO_WORDS
    last_before: Phrases[bool] = _NO_PHRASES
    next_before: Phrases[bool] = _NO_PHRASES


@table
class Periods:
    """Quarters, halves, decades and centuries."""

    quarter: Words = _NO_WORDS
    half: Words = _NO_WORDS
    half_is_common: bool = False  # "the first half of the match"
    match: Words = _NO_WORDS  # near these "the first half" is one of a match
    final: Words = _NO_WORDS
    quarter_before: Words = _NO_WORDS
    signs: Phrases[str] = _NO_PHRASES  # "T3", "Q3", "H1"
    decade: Phrases[bool] = _NO_PHRASES
    decade_suffixes: Words = _NO_WORDS
    lives: Words = _NO_WORDS  # after these "50s" are years of life: "in his late 50s"
    degrees: Words = _NO_WORDS  # after these they are degrees: "highs in the 30s"
    century: Phrases[bool] = _NO_PHRASES
    era: Phrases[bool] = _NO_PHRASES


@table
class Years:
    """What makes a bare number of four digits a year or a count."""

    words: Phrases[bool] = _NO_PHRASES
    before: Words = _NO_WORDS
    sure: Words = _NO_WORDS
    determiners: Words = _NO_WORDS
    things: Words = _NO_WORDS
    count_determiners: Words = _NO_WORDS


@table
class Clocks:
    """What makes hours a time of day or a duration."""

    units: Words = _NO_WORDS
    half: Phrases[bool] = _NO_PHRASES
    before: Phrases[bool] = _NO_PHRASES
    maybe: Phrases[bool] = _NO_PHRASES
    after: Phrases[bool] = _NO_PHRASES
    duration_before: Phrases[bool] = _NO_PHRASES
    duration_after: Phrases[bool] = _NO_PHRASES


@table
class Names:
    """What makes a number a name: labels, streets, idioms."""

    idioms: Phrases[bool] = _NO_PHRASES  # whole phrases that mean something else
    labels: Phrases[bool] = _NO_PHRASES  # the number after these is a name: "article 5"
    proper: Phrases[bool] = _NO_PHRASES  # the same, only with a capital
    listed: Phrases[bool] = _NO_PHRASES
    streets: Words = _NO_WORDS
    street_ends: Words = _NO_WORDS


@table
class Language:
    """All that is known of one language."""

    spelling: Spelling
    numbers: Numbers
    nouns: Nouns = Nouns()
    fractions: Fractions = Fractions()
    ordinals: Ordinals = Ordinals()
    bounds: Bounds = field(default_factory=Bounds)
    ranges: Ranges = Ranges()
    units: Units = Units()
    ages: Ages = Ages()
    factors: Factors = Factors()
    months: Months = Months()
    dates: Dates = Dates()
    periods: Periods = Periods()
    years: Years = Years()
    clocks: Clocks = Clocks()
    names: Names = Names()

    @cached_property
    def symbols(self) -> Phrases[tuple[Unit, str]]:
        """Return every unit written as a sign, with the sign as it is written."""
        signs = {sign: Unit("measure", name) for sign, name in SYMBOLS.items()}
        signs |= {sign: Unit("duration", name) for sign, name in SYMBOL_DURATIONS.items()}
        signs |= {sign: Unit("money", code) for sign, code in MONEY_SIGNS.items()}
        return self.spelling.phrases({(unit, sign): sign for sign, unit in signs.items()})

    @cached_property
    def signs(self) -> Phrases[tuple[str, str]]:
        """Return the currency signs and codes that may stand before a number."""
        return self.spelling.phrases({(code, sign): sign for sign, code in MONEY_SIGNS.items()})

    @cached_property
    def watched(self) -> dict[str, Words | None]:
        """Return the words a figure or an idiom may begin with, each with what must follow it."""
        watched = dict(self.openings) | dict.fromkeys(self.numbers.one)
        for first, *rest in self.names.idioms.meanings:
            seconds = watched.get(first, _NO_WORDS)
            watched[first] = seconds | frozenset(rest[:1]) if rest and seconds is not None else None
        return watched

    @cached_property
    def openings(self) -> dict[str, Words | None]:
        """Return the words a figure may begin with, each with what must follow it, or None.

        Articles and other small words stand everywhere: most are passed over by the next word.
        """
        openings: dict[str, Words | None] = {}
        for first, second in self._pairs():
            openings[first] = (openings.get(first) or _NO_WORDS) | second
        return openings | dict.fromkeys(self._sure_openings())

    def _strong(self) -> tuple[Phrases[Any], ...]:
        """Return the phrases that open a figure even where they are a single word."""
        numbers, dates = self.numbers, self.dates
        ranks, times, months = self.ordinals.ranks, self.factors.words, self.months.names
        counts = (numbers.cardinals, numbers.scales, numbers.half, self.fractions.nouns, self.signs)
        days = (dates.weekdays, dates.thirds, dates.relative, dates.first_day, self.periods.decade)
        return (*counts, *days, ranks, times, months)

    def _sure_openings(self) -> Words:
        """Return the words that may open a figure whatever follows."""
        numbers = self.numbers
        alone = {
            phrase[0] for table in self._strong() for phrase in table.meanings if not phrase[1:]
        }
        alone |= numbers.plural_nouns | numbers.nouns.first_words() | self.units.plural_spans
        return frozenset(alone | numbers.hundred if numbers.bare_thousand else alone)

    def _pairs(self) -> Iterable[tuple[str, Words]]:
        """Yield the small words that may open a figure, each with what may follow."""
        numbers, ranges, dates = self.numbers, self.ranges, self.dates
        for table in (*self._strong(), numbers.indefinite, dates.last_before, dates.next_before):
            for first, *rest in table.meanings:
                yield first, frozenset(rest[:1])
        counted = numbers.nouns.first_words() | numbers.hundred | numbers.scales.first_words()
        parts = self.fractions.nouns.first_words() | numbers.half.first_words()
        vague = counted | numbers.plural_nouns | self.units.plural_spans
        measured = self.units.named.first_words() | ranges.link.first_words() | {"-"}
        more = ranges.either.first_words() | numbers.and_a_half.first_words()
        dated = self.months.names.first_words() | dates.weekdays.first_words()
        turns = dates.last_before.first_words() | dates.next_before.first_words()
        for firsts, seconds in (
            (numbers.one, counted | parts | measured | numbers.rough | more),
            (numbers.one_more, numbers.nouns.first_words()),
            (numbers.one | self.nouns.definite, parts),
            (numbers.indefinite.first_words(), vague),
            (turns, dated),
            (self.periods.final, self.periods.quarter | self.periods.half),
            (self.periods.signs.first_words(), frozenset("1234")),
        ):
            for first in firsts:
                yield first, frozenset(seconds)
