"""Units, money, shares, factors, durations, ranges, bounds and hedges."""

from math import isclose

import pytest

from chiffres.reading import extract, normalise

FRENCH = [
    ("plus de 2 800 tonnes", "measure", 2800, None, "tonne"),
    ("10 933 barils", "measure", 10_933, 10_933, "barrel"),
    ("152 mm", "measure", 152, 152, "millimeter"),
    ("5 000 km²", "measure", 5000, 5000, "kilometer ** 2"),
    ("45 mètres cubes", "measure", 45, 45, "meter ** 3"),
    ("320 km/h", "measure", 320, 320, "kilometer / hour"),
    ("moins 12 degrés", "measure", -12, -12, "degree_Celsius"),
    ("1,5 GWh", "measure", 1.5, 1.5, "gigawatt_hour"),
    ("1,5 million de tonnes", "measure", 1.5e6, 1.5e6, "tonne"),
    ("2 milliards de dollars", "money", 2e9, 2e9, "USD"),
    ("1,2 milliard d’euros", "money", 1.2e9, 1.2e9, "EUR"),
    ("500 M€", "money", 5e8, 5e8, "EUR"),
    ("3 Md€", "money", 3e9, 3e9, "EUR"),
    ("1 000 roubles", "money", 1000, 1000, "RUB"),
    ("10 millions de wons", "money", 1e7, 1e7, "KRW"),
    ("10 millions de wons nord-coréens", "money", 1e7, 1e7, "KPW"),
    ("20 millions de dollars canadiens", "money", 2e7, 2e7, "CAD"),
    ("7,5 %", "share", 0.075, 0.075, ""),
    ("0,07 %", "share", 0.0007, 0.0007, ""),
    ("à cent pour cent", "share", 1, 1, ""),
    ("un quart", "share", 0.25, 0.25, ""),
    ("les deux tiers", "share", 2 / 3, 2 / 3, ""),
    ("plus des trois quarts", "share", 0.75, None, ""),
    ("près du tiers", "share", 1 / 3, 1 / 3, ""),
    ("réduit de moitié", "share", 0.5, 0.5, ""),
    ("un sur cinq", "share", 0.2, 0.2, ""),
    ("9 personnes sur 10", "share", 0.9, 0.9, ""),
    ("2 points de pourcentage", "share", 0.02, 0.02, ""),
    ("0,3 point", "share", 0.003, 0.003, ""),
    ("multiplié par cinq environ", "factor", 5, 5, ""),
    ("multiplié par plus de dix", "factor", 10, None, ""),
    ("divisé par deux", "factor", 0.5, 0.5, ""),
    ("sept fois", "factor", 7, 7, ""),
    ("plus du double", "factor", 2, None, ""),
    ("près du triple", "factor", 3, 3, ""),
    ("deux fois moindre", "factor", 0.5, 0.5, ""),
    ("il a gravi deux fois ce sommet", "count", 2, 2, ""),
    ("elle a remporté trois fois le tournoi", "count", 3, 3, ""),
    ("il a touché cinq fois le salaire moyen", "factor", 5, 5, ""),
    ("le dixième de la population", "share", 0.1, 0.1, ""),
    ("le dixième de la liste", "ordinal", 10, 10, ""),
    ("un demi-point", "share", 0.005, 0.005, ""),
    ("un demi pour cent", "share", 0.005, 0.005, ""),
    ("de 1,5 à 2 points", "share", 0.015, 0.02, ""),
    ("entre 10 et 20 points", "count", 10, 20, ""),
    ("un quart de point", "share", 0.0025, 0.0025, ""),
    ("50 cents", "count", 50, 50, ""),
    ("3 euros 50", "money", 3.5, 3.5, "EUR"),
    ("1 mètre 80", "measure", 1.8, 1.8, "meter"),
    ("pendant 2h30", "duration", 2.5, 2.5, "hour"),
    ("il a mis 3 h 12 min", "duration", 3.2, 3.2, "hour"),
    ("entre -5 et -2 °C", "measure", -5, -2, "degree_Celsius"),
    ("de -3 à 5 degrés", "measure", -3, 5, "degree_Celsius"),
    ("124 années-lumière", "measure", 124, 124, "light_year"),
    ("vers 1500 m", "measure", 1500, 1500, "meter"),
    ("contre un cinquième il y a peu", "share", 0.2, 0.2, ""),
    ("un quart de litre", "measure", 0.25, 0.25, "liter"),
    ("plus de 10 à 15 %", "share", 0.1, None, ""),
    ("PAS MOINS DE CENT VINGT MORTS", "count", 120, None, ""),
    ("une bonne centaine", "count", 100, 100, ""),
    ("le XXe congrès", "ordinal", 20, 20, ""),
    ("son frère onzième.", "ordinal", 11, 11, ""),
    ("6 000 wons à Pyongyang", "money", 6000, 6000, "KPW"),
    ("4 500 wons à Séoul", "money", 4500, 4500, "KRW"),
    ("trois fois plus", "factor", 3, 3, ""),
    ("deux fois moins", "factor", 0.5, 0.5, ""),
    ("deux à trois fois plus", "factor", 2, 3, ""),
    ("a doublé", "factor", 2, 2, ""),
    ("le double de", "factor", 2, 2, ""),
    ("il l’a rencontré deux fois", "count", 2, 2, ""),
    ("à deux reprises", "count", 2, 2, ""),
    ("32 ans", "duration", 32, 32, "year"),
    ("les 24 dernières années", "duration", 24, 24, "year"),
    ("une heure seulement", "duration", 1, 1, "hour"),
    ("plus d’un an", "duration", 1, None, "year"),
    ("un an et demi", "duration", 1.5, 1.5, "year"),
    ("une demi-heure", "duration", 0.5, 0.5, "hour"),
    ("un quart d’heure", "duration", 0.25, 0.25, "hour"),
    ("un demi-siècle", "duration", 50, 50, "year"),
    ("plus de deux décennies", "duration", 20, None, "year"),
    ("depuis des décennies", "duration", 20, 100, "year"),
    ("il y a 24 ans", "duration", 24, 24, "year"),
    ("entre 10 et 11 millions", "count", 10e6, 11e6, ""),
    ("entre 800 000 et 1,2 million", "count", 800_000, 1.2e6, ""),
    ("de 5 à 10 %", "share", 0.05, 0.1, ""),
    ("5-10 %", "share", 0.05, 0.1, ""),
    ("deux ou trois", "count", 2, 3, ""),
    ("deux à trois cents", "count", 200, 300, ""),
    ("entre un quart et un tiers", "share", 0.25, 1 / 3, ""),
    ("une semaine sur deux", "share", 0.5, 0.5, ""),
    ("a plus que doublé", "factor", 2, None, ""),
    ("quelques 10 000", "count", 10_000, 10_000, ""),
    ("au moins sept", "count", 7, None, ""),
    ("10 000 hommes au moins", "count", 10_000, None, ""),
    ("jusqu’à 300", "count", None, 300, ""),
    ("pas plus de dix", "count", None, 10, ""),
    ("pas moins de dix", "count", 10, None, ""),
]
ENGLISH = [
    ("$34.4 million", "money", 34.4e6, 34.4e6, "USD"),
    ("£20m", "money", 2e7, 2e7, "GBP"),
    ("US$40 million", "money", 4e7, 4e7, "USD"),
    ("A$10m", "money", 1e7, 1e7, "AUD"),
    ("between $3 and $5 million", "money", 3e6, 5e6, "USD"),
    ("$3.5-4bn", "money", 3.5e9, 4e9, "USD"),
    ("a 300-mile range", "measure", 300, 300, "mile"),
    ("3 metric tons", "measure", 3, 3, "tonne"),
    ("5 tons", "measure", 5, 5, "ton"),
    ("40C", "measure", 40, 40, "degree_Celsius"),
    ("it is 3m long", "measure", 3, 3, "meter"),
    ("two-thirds", "share", 2 / 3, 2 / 3, ""),
    ("half", "share", 0.5, 0.5, ""),
    ("a third of", "share", 1 / 3, 1 / 3, ""),
    ("one in five nurses", "share", 0.2, 0.2, ""),
    ("half a percentage point", "share", 0.005, 0.005, ""),
    ("half a percent", "share", 0.005, 0.005, ""),
    ("the sum, 12, was read out", "count", 12, 12, ""),
    ("a quarter-point cut", "share", 0.0025, 0.0025, ""),
    ("a mother of three", "count", 3, 3, ""),
    ("a crowd of half a million", "count", 500_000, 500_000, ""),
    ("a range of 2,000-2,500 km", "measure", 2000, 2500, "kilometer"),
    ("a group of 30 protesters", "count", 30, 30, ""),
    ("four of 10 adults", "share", 0.4, 0.4, ""),
    ("ash rose up to 9 kilometres", "measure", None, 9, "kilometer"),
    ("the rate edged up to 4%", "share", 0.04, 0.04, ""),
    ("the firm will cut up to 40 jobs", "count", None, 40, ""),
    ("under 2,200 metres of water", "measure", 2200, 2200, "meter"),
    ("hidden under 22 tonnes of bananas", "measure", 22, 22, "tonne"),
    ("a tunnel under 5 km long", "measure", None, 5, "kilometer"),
    ("North Korean shoppers pay 6,000 won", "money", 6000, 6000, "KPW"),
    ("$1.5-2m", "money", 1.5e6, 2e6, "USD"),
    ("50 cents", "count", 50, 50, ""),
    ("two hundred and fifty thousand pounds", "money", 250_000, 250_000, "GBP"),
    ("another dozen people", "count", 12, 12, ""),
    ("a couple of thousand fans", "count", 2000, 10_000, ""),
    ("8-to-12 percent", "share", 0.08, 0.12, ""),
    ("ten times lighter", "factor", 10, 10, ""),
    ("a hundredth of a millimetre", "measure", 0.01, 0.01, "millimeter"),
    ("boys under 16", "duration", None, 16, "year"),
    ("she died at 88", "duration", 88, 88, "year"),
    ("the 400m hurdles", "measure", 400, 400, "meter"),
    ("seven out of ten drivers", "share", 0.7, 0.7, ""),
    ("5 to 10 per cent", "share", 0.05, 0.1, ""),
    ("25 basis points", "share", 0.0025, 0.0025, ""),
    ("fivefold", "factor", 5, 5, ""),
    ("a 10-fold increase", "factor", 10, 10, ""),
    ("twice the price", "factor", 2, 2, ""),
    ("more than doubled", "factor", 2, None, ""),
    ("halved", "factor", 0.5, 0.5, ""),
    ("twice a week", "count", 2, 2, ""),
    ("three times a week", "count", 3, 3, ""),
    ("five times the speed", "factor", 5, 5, ""),
    ("an 18-month war", "duration", 18, 18, "month"),
    ("a 30-year-old man", "duration", 30, 30, "year"),
    ("two years ago", "duration", 2, 2, "year"),
    ("half a century", "duration", 50, 50, "year"),
    ("two and a half years", "duration", 2.5, 2.5, "year"),
    ("an hour and a half", "duration", 1.5, 1.5, "hour"),
    ("five- to seven-year terms", "duration", 5, 7, "year"),
    ("aged between 14 and 17", "duration", 14, 17, "year"),
    ("Smith, 45, said", "duration", 45, 45, "year"),
    ("for over six years", "duration", 6, None, "year"),
    ("spread over six years", "duration", 6, 6, "year"),
    ("as many as 300", "count", None, 300, ""),
    ("upwards of 70,000", "count", 70_000, None, ""),
    ("quarrels over four islands", "count", 4, 4, ""),
    ("100 or more", "count", 100, None, ""),
]
CHANGES = [
    ("Le taux est passé de 5 à 10 %.", "fr", [0.05, 0.1]),
    ("Le budget passe de 3,2 à 4,1 milliards d’euros.", "fr", [3.2e9, 4.1e9]),
    ("La croissance ralentirait de 3,3 à 2,8 %.", "fr", [0.033, 0.028]),
    ("Prices rose from 5 to 10%.", "en", [0.05, 0.1]),
    ("It was cut from £5m to £3m.", "en", [5e6, 3e6]),
]
NOT_FIGURES = [
    ("Le missile Hwasong-11 et le F-16, le COVID-19, la 5G.", "fr"),
    ("Les Vingt-Sept se réunissent.", "fr"),
    ("La résolution 2397 et l’article 5.", "fr"),
    ("À 3 heures du matin, à 11:54, à 15h30, à 9 heures.", "fr"),
    ("Le premier ministre et le vice-premier ministre.", "fr"),
    ("La Seconde Guerre mondiale.", "fr"),
    ("Tout d’abord, du premier coup, 24 heures sur 24.", "fr"),
    ("Un an après, une heure plus tard, en une semaine.", "fr"),
    ("Plusieurs navires, quelques heures, la plupart.", "fr"),
    ("Appelez le 01 99 00 56 78 ou le +33 1 99 00 43 21.", "fr"),
    ("https://example.org/2024/06/19?n=12 et www.exemple.fr/3", "fr"),
    ("1. Les faits\n2) Les suites", "fr"),
    ("La loi n° 2023-1234, le 36 quai des Orfèvres, le Pont-Neuf, un char neuf.", "fr"),
    ("De 9 h à 17 h, entre 14 heures et 16 heures, à 7 h 45.", "fr"),
    ("Ariane 6 succède à un autre lanceur.", "fr"),
    ("One of them said one thing a year.", "en"),
    ("At 3 a.m., at half past six, at nine o'clock.", "en"),
    ("10 Downing Street; Phase 2 trials; the P5+1; the Big Three; nine lives.", "en"),
    ("World War Two; the Second World War; the Group of Seven.", "en"),
    ("They may march.", "en"),
    ("À deux doigts de la faillite, le maire se met en quatre.", "fr"),
    ("Le bus 38, la chaîne 4, les articles 5, 6 et 7.", "fr"),
    ("Composez le 17 ou le 112.", "fr"),
    ("Le 11-Septembre, la guerre de 14-18, la Ve République, Louis XIV.", "fr"),
    ("Un doublé de l’attaquant.", "fr"),
    ("Dial 911; take bus 38; watch channel 4; read chapters 3 to 5.", "en"),
    ("A man in his 50s had a 50-50 chance.", "en"),
    ("iOS 17.4 and Windows 11", "en"),
]


def is_read(phrase, lang, kind, low, high, unit):
    """Tell whether a phrase is one figure of this kind, these values and this unit."""
    figure = normalise(phrase, lang)
    ends = (figure.low, low), (figure.high, high)
    close = all(told == end or isclose(told, end, rel_tol=1e-11) for told, end in ends)
    return close and (figure.kind, figure.unit) == (kind, unit)


@pytest.mark.parametrize("phrase, kind, low, high, unit", FRENCH)
def test_french_quantities(phrase, kind, low, high, unit):
    """A French phrase is one figure of this kind, these values and this unit."""
    assert is_read(phrase, "fr", kind, low, high, unit)


@pytest.mark.parametrize("phrase, kind, low, high, unit", ENGLISH)
def test_english_quantities(phrase, kind, low, high, unit):
    """An English phrase is one figure of this kind, these values and this unit."""
    assert is_read(phrase, "en", kind, low, high, unit)


@pytest.mark.parametrize("text, lang, values", CHANGES)
def test_a_verb_of_change_has_two_figures(text, lang, values):
    """After a verb of change, or where the values fall, the two ends are two figures."""
    found = extract(text, lang)
    assert [figure.low for figure in found] == [figure.high for figure in found] == values


@pytest.mark.parametrize("text, lang", NOT_FIGURES)
def test_names_clocks_and_idioms_are_no_figures(text, lang):
    """Numbers that name, tell the time or belong to an idiom are left out."""
    assert extract(text, lang, "2024-06-19") == []


APART = [
    ("48 maisons, trois écoles et plus de 20 routes", "fr", [(48, 48), (3, 3), (20, None)]),
    ("20 children and more than 10 adults", "en", [(20, 20), (10, None)]),
    ("Nantes 3 à 0", "fr", [(3, 3), (0, 0)]),
    ("England beat Slovakia 2-1 and lost 2-3", "en", [(2, 2), (1, 1), (2, 2), (3, 3)]),
    ("The group owed $1.1 billion to 46 banks", "en", [(1.1e9, 1.1e9), (46, 46)]),
    ("It has grown from fewer than 100 to more than 1,000", "en", [(None, 100), (1000, None)]),
    ("des billets à 10, 20 ou 30 euros", "fr", [(10, 10), (20, 30)]),
    ("from $3 to €5", "en", [(3, 3), (5, 5)]),
    ("L’article 5 et deux lois", "fr", [(2, 2)]),
    ("3, 5 and 8 percent", "en", [(0.03, 0.03), (0.05, 0.05), (0.08, 0.08)]),
    ("scored in the first half of the match", "en", [(1, 1)]),
]


@pytest.mark.parametrize("text, lang, ends", APART)
def test_neighbours_keep_their_own_values(text, lang, ends):
    """A bound, a score, a receiver or a list does not run into the figure beside it."""
    assert [(figure.low, figure.high) for figure in extract(text, lang)] == ends


def test_spans_hold_hedge_number_and_unit_but_not_the_thing():
    """The span is the number with its bound and unit, without what is counted."""
    text = "La Russie a livré plus de 2 800 tonnes de maïs et quelque 10 000 conteneurs."
    assert [figure.text for figure in extract(text)] == ["plus de 2 800 tonnes", "quelque 10 000"]
