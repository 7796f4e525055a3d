"""What the modules of the study share: a claim by its id, single numbers, groups in order."""

import pytest

from chiffres.errors import ChiffresError
from chiffres.figure import Estimate
from chiffres.record import labels
from summits import bounds, claim, groups, stated


def test_a_claim_is_found_by_its_id_or_refused():
    """One message says which."""
    assert claim("C004-08")["figure"] == "entre 10 et 11 millions"
    with pytest.raises(ChiffresError, match="'C009-01' is no claim_id"):
        claim("C009-01")


def test_an_open_end_is_not_taken_for_a_number():
    """A floor has no high end, and a range no single number."""
    assert bounds(Estimate(10, 11)) == (10, 11) and stated("P011") == 4_800_000
    with pytest.raises(ChiffresError, match="at least 10 has an open end"):
        bounds(Estimate(10, None))
    with pytest.raises(ChiffresError, match="C004-08 states no single number: between 10 million"):
        stated("C004-08")


def test_groups_stand_once_and_in_the_order_of_the_table():
    """Several codes share a name; a chart draws it once."""
    names = list(labels("credibility").values())
    assert len(names) == 7 and len(groups("credibility")) == 5
    assert list(groups("credibility")) == sorted(set(names), key=names.index)
