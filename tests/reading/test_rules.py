"""Hold the reader to the tables in rules/: sentences that need a rule, and ones it must spare.

Every field must agree and the words too. A case still read wrong says why in `open`.
"""

import pytest

from chiffres.reading import extract
from tests.reading.rules import amounts, bounds, dates, names, numbers, shares
from tests.reading.told import agree, difference

ROWS = [
    (lang, rule, case)
    for module in (numbers, amounts, shares, bounds, dates, names)
    for lang, table in (("fr", module.FRENCH), ("en", module.ENGLISH))
    for rule, cases in table.items()
    for case in cases
]


@pytest.mark.parametrize("lang, rule, case", ROWS, ids=lambda value: getattr(value, "text", ""))
def test_rule(lang, rule, case):
    """The sentence is read as its rule says; an open case is still read otherwise."""
    found = extract(case.text, lang, case.day)
    right = [figure.text for figure in found] == [told.text for told in case.figures] and all(
        map(agree, found, case.figures)
    )
    if case.open:
        assert not right, f"{case.text} is read right now: take its mark away ({case.open})"
    else:
        assert right, f"{rule}\n{difference(case, found)}"
