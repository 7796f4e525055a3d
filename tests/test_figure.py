"""An Estimate carries both ends and refuses what a source does not allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chiffres.figure import AlternativesError, Estimate, SuppositionError

ENDS = st.none() | st.floats(0, 1e9)
CLOSED = st.tuples(st.floats(0.001, 1e6), st.floats(0.001, 1e6)).map(sorted)


def estimates():
    """Draw estimates with open and closed ends, low never above high."""
    pairs = st.tuples(ENDS, ENDS)
    return pairs.map(lambda p: Estimate(*(sorted(p) if None not in p else p)))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ((2, 3), (10, 20), (12, 23)),
        ((None, 3), (10, 20), (None, 23)),
        ((2, None), (10, 20), (12, None)),
        ((2, None), (None, 20), (None, None)),
    ],
)
def test_a_sum_carries_both_ends_and_leaves_open_ones_open(left, right, expected):
    """An end of a sum is open as soon as one of its parts is."""
    total = Estimate(*left) + Estimate(*right)
    assert (total.low, total.high) == expected


@pytest.mark.parametrize(
    ("over", "under", "expected"),
    [
        ((4_800_000, 4_800_000), (10_000, 10_000), (480, 480)),
        ((None, 4_800_000), (10_000, None), (None, 480)),  # a ceiling over a floor: a ceiling
        ((1_000_000, None), (2_000, 2_000), (500, None)),
        ((2_000_000, None), (400_000, None), (None, None)),  # floor over floor: not bounded
        ((10, 20), (2, 5), (2, 10)),
        ((10, 20), (0, 5), (2, None)),  # nothing is divided by zero
    ],
)
def test_a_quotient_pairs_the_ends_crosswise(over, under, expected):
    """The low end of a quotient is low over high."""
    result = Estimate(*over) / Estimate(*under)
    assert (result.low, result.high) == expected


def test_a_difference_pairs_the_ends_crosswise():
    """8 to 9 million are missing between a use of 10 to 11 and a production of 2."""
    gap = Estimate(10e6, 11e6) - Estimate(2e6, 2e6)
    assert (gap.low, gap.high) == (8e6, 9e6)


@given(estimates(), estimates())
def test_no_operation_closes_an_open_end(left, right):
    """What one operand leaves open at both ends, the sum and the product leave open."""
    for result in (left + right, left * right):
        assert (result.low is None) >= (left.low is None or right.low is None)
        assert (result.high is None) >= (left.high is None or right.high is None)


@given(CLOSED, CLOSED, st.data())
def test_a_quotient_holds_every_quotient_of_values_within(over, under, data):
    """Whatever the true values within the two intervals, their quotient is within the result."""
    result = Estimate(*over) / Estimate(*under)
    a = data.draw(st.floats(*over))
    b = data.draw(st.floats(*under))
    assert result.low <= a / b * (1 + 1e-9) and a / b <= result.high * (1 + 1e-9)


def test_alternatives_are_not_added():
    """Two figures joined by "or" refuse a sum, and say why and what to do."""
    shells = Estimate(5e6, 5e6, "shell", alternative="A1")
    rounds = Estimate(5e5, 5e5, "shell", alternative="A1")
    with pytest.raises(AlternativesError, match=r'alternatives.*one "or" the other.*side by side'):
        shells + rounds
    with pytest.raises(AlternativesError):
        (shells * 2) + rounds
    assert (shells / rounds).low == 10


@pytest.mark.parametrize("word", ["hypothetical", "denied"])
def test_a_supposition_enters_no_sum_unnoticed(word):
    """A hypothesis or a denial is refused, until it is taken in the open."""
    stated, supposed = Estimate(10, 11), Estimate(2, 2, supposition=word)
    for reckon in (lambda: stated - supposed, lambda: supposed + stated):
        with pytest.raises(SuppositionError, match=rf"is {word} in its source.*suppose\(\)"):
            reckon()
    assert (stated - supposed.suppose()).low == 8
    assert (supposed / 2).supposition == word


def test_alternatives_of_different_statements_may_be_added():
    """Only the figures of one "or" exclude each other."""
    first, second = (Estimate(1, 1, "shell", alternative=group) for group in ("A1", "A2"))
    assert (first + second).low == 2


def test_only_like_is_added_to_like():
    """Adding containers to shells raises an error that names both."""
    with pytest.raises(ValueError, match="'containers' and 'shells' do not measure the same"):
        Estimate(1, 1, "shells") + Estimate(1, 1, "containers")


def test_an_interval_that_is_upside_down_is_refused():
    """Low above high is an error, not swapped."""
    with pytest.raises(ValueError, match="low end 3 is above the high end 2"):
        Estimate(3, 2)


def test_a_product_of_what_may_be_below_zero_is_refused():
    """Below zero the ends would change places, so it is not attempted."""
    with pytest.raises(ValueError, match="from zero up"):
        Estimate(-1, 2) * Estimate(1, 1)


def test_a_hedge_is_carried_on():
    """What is worked out from "about" is about."""
    assert (Estimate(5, 5, approx=True) * 2).approx
    assert not (Estimate(5, 5) * 2).approx


@pytest.mark.parametrize(
    ("ends", "stated"), [((5, 5), 5), ((5, None), 5), ((None, 5), 5), ((1, 5), None)]
)
def test_stated_is_the_one_number_that_was_printed(ends, stated):
    """A range has no single number, and no middle is invented."""
    assert Estimate(*ends).stated == stated
