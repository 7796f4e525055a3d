"""Like is reckoned with like; what articles count is a unit of its own."""

import pytest

from chiffres.errors import ChiffresError
from chiffres.units import combine, factor


@pytest.mark.parametrize(
    ("left", "right", "operator", "unit", "scale"),
    [
        ("shells", "containers", "/", "shells / containers", 1),
        ("shells / containers", "containers", "*", "shells", 1),
        ("shells", "shells", "/", "", 1),
        ("kilogram / shells", "shells / containers", "*", "kilogram / containers", 1),
        ("tonne", "kilogram", "/", "", 1000),
        ("hour", "", "*", "hour", 1),
        ("", "year", "/", "1 / year", 1),
        ("blessés", "jours", "/", "blessés / jours", 1),
    ],
)
def test_units_are_multiplied_and_divided(left, right, operator, unit, scale):
    """What cancels out is gone; what only differs in size leaves a factor."""
    named, by = combine(left, right, operator)
    assert named == unit and by == pytest.approx(scale)


def test_a_name_stays_as_it_was_given():
    """Whatever was counted before: a plural is not turned into a singular that came first."""
    assert combine("crate", "boat", "/") == ("crate / boat", 1)
    assert combine("crates", "boats", "/") == ("crates / boats", 1)
    assert combine("crates", "boat", "/") == ("crates / boat", 1)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("tonne", "kilogram", 1000),
        ("shells_152mm / container", "shells_152mm / container", 1),
        ("kilogram / container", "tonne / container", 0.001),
        ("1 / day", "1 / hour", 1 / 24),
        ("meter ** 2", "hectare", 0.0001),
        ("", "", 1),
    ],
)
def test_a_unit_is_turned_into_another_of_its_kind(old, new, expected):
    """Also within a rate."""
    assert factor(old, new) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("shells", "rockets", "'shells' and 'rockets' do not measure the same thing: only like"),
        ("tonne", "", "'tonne' and 'a plain number' do not measure"),
        ("", "tonne", "'a plain number' and 'tonne' do not measure"),
        *(
            (unit, "tonne", f"{unit!r} is no unit; expected names")
            for unit in ("3 shells", "€", "a+")
        ),
        *(
            (unit, "tonne", f"{unit!r} is no unit; expected names")
            for unit in ("shell /", "(", " ")
        ),
        ("degree_Celsius", "kelvin", "'degree_Celsius' and 'kelvin' begin at different zeros"),
        ("tonne", "kg-x", "'kg-x' is no unit; expected names, as 'tonne' or 'shells_152mm / cont"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(old, new, problem):
    """Both units stand in the message, and what is no unit is told as such."""
    with pytest.raises(ChiffresError) as error:
        factor(old, new)
    assert str(error.value).startswith(problem)
