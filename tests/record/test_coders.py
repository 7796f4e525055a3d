"""Two coders: how often they agree, and how much of it is more than chance."""

import pandas as pd
import pytest

from chiffres.record.coders import (
    agreement,
    agreements,
    bootstrap,
    by_chance,
    cohen_kappa,
    disagreements,
    krippendorff_alpha,
)

FIRST = ["yes"] * 25 + ["no"] * 25
SECOND = ["yes"] * 20 + ["no"] * 5 + ["yes"] * 10 + ["no"] * 15


def test_kappa_of_a_table_worked_by_hand():
    """Of fifty items 20 and 15 alike, 5 and 10 not: 0.7 observed, 0.5 by chance."""
    first, second = FIRST, SECOND
    assert agreement(first, second) == pytest.approx(0.7)
    assert by_chance(first, second) == pytest.approx(0.5)
    assert cohen_kappa(first, second) == pytest.approx(0.4)


def test_kappa_does_not_depend_on_who_is_first():
    """The coders have no rank."""
    first, second = list("aabbcca"), list("abbbcac")
    assert cohen_kappa(first, second) == pytest.approx(cohen_kappa(second, first))


@pytest.mark.parametrize(
    ("first", "second", "kappa"), [("aabb", "aabb", 1), ("aabb", "bbaa", -1), ("aabb", "abab", 0)]
)
def test_full_agreement_none_and_chance(first, second, kappa):
    """The three landmarks of the scale."""
    assert cohen_kappa(list(first), list(second)) == pytest.approx(kappa)


def test_one_code_throughout_has_no_kappa():
    """Chance explains it all; no number would be honest."""
    with pytest.raises(ValueError, match="kappa is not defined"):
        cohen_kappa(["a", "a"], ["a", "a"])


@pytest.mark.parametrize(("first", "second"), [([], []), (["a"], ["a", "b"])])
def test_each_coder_gives_one_code_an_item(first, second):
    """Lists of unlike lengths are refused, and so are empty ones."""
    with pytest.raises(ValueError, match="give one an item"):
        agreement(first, second)


def test_what_to_talk_about():
    """Only items with two codes are named, with both."""
    assert disagreements(["C1", "C2"], ["a", "b"], ["a", "c"]) == {"C2": ("b", "c")}


def test_alpha_of_a_table_worked_by_hand():
    """Of 100 codes 55 are yes and 45 no: they differ in 2 * 55 * 45 of 100 * 99 draws of two."""
    expected = 2 * 55 * 45 / (100 * 99)
    assert krippendorff_alpha(FIRST, SECOND) == pytest.approx(1 - 0.3 / expected)
    assert krippendorff_alpha(list("abc"), list("abc")) == 1
    with pytest.raises(ValueError, match="alpha is not defined"):
        krippendorff_alpha(["a", "a"], ["a", "a"])


def test_an_interval_is_the_same_in_every_run_and_holds_the_measure():
    """Few items give a wide one, many a narrow one."""
    low, high = bootstrap(cohen_kappa, FIRST, SECOND)
    assert [low, high] == bootstrap(cohen_kappa, FIRST, SECOND)
    assert 0.1 < low < cohen_kappa(FIRST, SECOND) < high < 0.7
    fewer, more = bootstrap(cohen_kappa, FIRST * 4, SECOND * 4)
    assert more - fewer < (high - low) * 0.7


def test_an_interval_of_what_is_not_defined_has_no_ends():
    """And without draws there is none."""
    assert bootstrap(cohen_kappa, ["a", "a"], ["a", "a"]) == []
    assert bootstrap(cohen_kappa, FIRST, SECOND, draws=0) == []


def test_coders_are_compared_column_by_column():
    """On the claims that both coded, in whatever order they did."""
    rows = [("C1", "A", "deny", "x"), ("C2", "A", "assert", "x"), ("C3", "A", "allege", "x")]
    rows += [("C2", "B", "assert", "x"), ("C1", "B", "allege", "x")]
    frame = pd.DataFrame(rows, columns=["claim_id", "coder", "stance", "theme"])
    stance, theme = agreements(frame)
    assert (stance["column"], stance["items"], stance["agreement"]) == ("stance", 2, 0.5)
    assert stance["kappa"] == pytest.approx(1 / 3) and len(stance["interval"]) == 2
    assert (theme["agreement"], theme["kappa"], theme["alpha"]) == (1, None, None)
    assert agreements(frame[frame["coder"] == "A"]) == [] == agreements(frame.iloc[:0])
