"""Two coders: how often they agree, and how much of it is more than chance."""

import pytest

from chiffres.lesson.coders import agreement, by_chance, cohen_kappa, disagreements


def test_kappa_of_a_table_worked_by_hand():
    """Of fifty items 20 and 15 alike, 5 and 10 not: 0.7 observed, 0.5 by chance."""
    first = ["yes"] * 25 + ["no"] * 25
    second = ["yes"] * 20 + ["no"] * 5 + ["yes"] * 10 + ["no"] * 15
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
