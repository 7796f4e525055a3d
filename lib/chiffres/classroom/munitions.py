"""The exercises of 03_munitions_estimates; every answer is worked out from the record."""

from __future__ import annotations

from chiffres.classroom.exercise import Exercise
from chiffres.figure import Estimate
from chiffres.record import claims, estimate, series


def _said(day: str, measure: str) -> Estimate:
    """Return what Seoul said on a day of one measure."""
    frame = series("seoul_count")
    (ref,) = frame[(frame["said"] == day) & (frame["measure"] == measure)]["ref"]
    return estimate(ref)


def _article(measure: str) -> Estimate:
    frame = claims("munitions", cluster="seoul-count")
    (ref,) = frame[frame["measure"] == measure]["ref"]
    return estimate(ref)


def _mass(name: str) -> Estimate:
    (ref,) = series(name)["ref"]
    return estimate(ref)


def _per_container(day: str, measure: str) -> float:
    return _said(day, measure).stated / _said(day, "containers").stated


def _scaled_rockets() -> float:
    """Return the 122 mm alternative of February for as many containers as the article has."""
    return _per_container("2024-02-26", "rounds_122mm") * _article("containers").stated


def _tonnes(shells_per_container: float) -> float:
    return shells_per_container * _mass("mass_152mm_projectile").stated / 1000


EXERCISES = {
    "munitions-1": Exercise(
        "Shells of 152 mm per container in the statement of 14 June 2024?",
        lambda: _per_container("2024-06-14", "shells_152mm"),
        "Up to 4.8 million shells in at least 10,000 containers are at most 480 a container.",
        mistakes=(
            (
                lambda: _article("shells_152mm").stated / _article("containers").stated,
                "you used the article's five million; the statement of 14 June says up to 4.8.",
            ),
            (
                lambda: _per_container("2024-02-26", "shells_152mm"),
                "that is the statement of 26 February, with 6,700 containers.",
            ),
            (
                lambda: 1 / _per_container("2024-06-14", "shells_152mm"),
                "you divided containers by shells; turn the fraction over.",
            ),
        ),
    ),
    "munitions-2": Exercise(
        "The 122 mm alternative for 10,000 containers, at the rate of 26 February 2024?",
        _scaled_rockets,
        "500,000 rounds in 6,700 containers are 75 a container; 10,000 containers hold about"
        " 746,000. The article's half a million is a third less.",
        mistakes=(
            (
                lambda: _article("rounds_122mm").stated,
                "half a million is what the article prints; Seoul said it of 6,700 containers.",
            ),
            (
                lambda: _article("rounds_122mm").stated + _article("shells_152mm").stated,
                "you added two alternatives: the source says one or the other.",
            ),
            (
                lambda: _per_container("2024-02-26", "rounds_122mm"),
                "that is the rate for one container; multiply it by 10,000.",
            ),
        ),
    ),
    "munitions-3a": Exercise(
        "Tonnes of projectile in a container at 480 shells?",
        lambda: _tonnes(_per_container("2024-06-14", "shells_152mm")),
        "480 shells of 43.56 kg are 20.9 tonnes.",
        tolerance=0.005,
        mistakes=(
            (
                lambda: 1000 * _tonnes(_per_container("2024-06-14", "shells_152mm")),
                "that is kilograms; a tonne has a thousand.",
            ),
        ),
    ),
    "munitions-3b": Exercise(
        "Tonnes of projectile in a container at the article's 500 shells?",
        lambda: _tonnes(_article("shells_152mm").stated / _article("containers").stated),
        "500 shells of 43.56 kg are 21.8 tonnes: just over the 21.7 of the tighter rating.",
        tolerance=0.003,
        mistakes=(
            (
                lambda: _tonnes(_per_container("2024-06-14", "shells_152mm")),
                "that is for 480 shells; the article's figures give 500.",
            ),
        ),
    ),
    "munitions-4": Exercise(
        "Which word should a careful sub-editor put before “10,000 containers”?",
        lambda: "at least",
        "The minister gave a floor. “Some 10,000” lets the true number lie on either side of it.",
        tolerance=0,
        mistakes=(
            (lambda: "about", "“about” is what the article printed; was the number a middle?"),
            (lambda: "up to", "“up to” belongs to the shells; it would be a ceiling here."),
        ),
    ),
}
