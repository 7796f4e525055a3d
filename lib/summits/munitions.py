"""03_munitions_estimates: what Seoul counted, per container and by weight."""

from __future__ import annotations

from collections.abc import Iterator

from chiffres.figure import Estimate
from chiffres.lesson import Exercise, Mistake
from chiffres.record import claims, estimate, series

FEBRUARY, JUNE = "2024-02-26", "2024-06-14"  # the days of two statements


def said(day: str, measure: str) -> Estimate:
    """Return what Seoul said on a day of one measure."""
    frame = series("seoul_count")
    (ref,) = frame[(frame["said"] == day) & (frame["measure"] == measure)]["ref"]
    return estimate(ref)


def printed(measure: str) -> Estimate:
    """Return what an article prints of one measure."""
    frame = claims("munitions", cluster="seoul-count")
    (ref,) = frame[frame["measure"] == measure]["ref"]
    return estimate(ref)


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer worked out from the record."""
    shells, rockets = (
        {day: _stated(said(day, measure)) / _stated(said(day, "containers")) for day in days}
        for measure, days in (("shells_152mm", (FEBRUARY, JUNE)), ("rounds_122mm", (FEBRUARY,)))
    )
    boxes, ours, half = map(_stated, map(printed, ("containers", "shells_152mm", "rounds_122mm")))
    (projectile,) = map(estimate, series("mass_152mm_projectile")["ref"])
    tonnes = _stated(projectile) / 1000  # the projectile is in kilograms
    yield Exercise(
        "munitions-1",
        "Shells of 152 mm per container in the statement of 14 June 2024?",
        shells[JUNE],
        "Up to 4.8 million shells in at least 10,000 containers are at most 480 a container.",
        unit="shells",
        hint="Both numbers must come from the statement of 14 June.",
        mistakes=(
            Mistake(
                ours / boxes,
                "you used the article's five million; the statement of 14 June says up to 4.8.",
            ),
            Mistake(
                shells[FEBRUARY],
                "that is the statement of 26 February, with 6,700 containers.",
            ),
            Mistake(
                1 / shells[JUNE],
                "you divided containers by shells; turn the fraction over.",
            ),
        ),
    )
    yield Exercise(
        "munitions-2",
        "The 122 mm alternative for 10,000 containers, at the rate of 26 February 2024?",
        rockets[FEBRUARY] * boxes,
        "500,000 rounds in 6,700 containers are 75 a container; 10,000 containers hold about"
        " 746,000. The article's half a million is a third less.",
        unit="rounds",
        hint="Work out the rounds in one container of February first.",
        mistakes=(
            Mistake(
                half,
                "half a million is what the article prints; Seoul said it of 6,700 containers.",
            ),
            Mistake(
                half + ours,
                "you added two alternatives: the source says one or the other.",
            ),
            Mistake(
                rockets[FEBRUARY],
                "that is the rate for one container; multiply it by 10,000.",
            ),
        ),
    )
    yield Exercise(
        "munitions-3a",
        "Tonnes of projectile in a container at 480 shells?",
        shells[JUNE] * tonnes,
        "480 shells of 43.56 kg are 20.9 tonnes.",
        unit="tonnes",
        tolerance=0.005,
        mistakes=(
            Mistake(
                1000 * shells[JUNE] * tonnes,
                "that is kilograms; a tonne has a thousand.",
            ),
        ),
    )
    yield Exercise(
        "munitions-3b",
        "Tonnes of projectile in a container at the article's 500 shells?",
        ours / boxes * tonnes,
        "500 shells of 43.56 kg are 21.8 tonnes: just over the 21.7 of the tighter rating.",
        unit="tonnes",
        tolerance=0.003,
        mistakes=(
            Mistake(
                shells[JUNE] * tonnes,
                "that is for 480 shells; the article's figures give 500.",
            ),
        ),
    )
    yield Exercise(
        "munitions-4",
        "Which word should a careful sub-editor put before “10,000 containers”?",
        "at least",
        "The minister gave a floor. “Some 10,000” lets the true number lie on either side of it.",
        accepted=("no fewer than", "10,000 or more"),
        mistakes=(
            Mistake(
                "about",
                "“about” is what the article printed; was the number a middle?",
            ),
            Mistake(
                "up to",
                "“up to” belongs to the shells; it would be a ceiling here.",
            ),
        ),
    )


def _stated(quantity: Estimate) -> float:
    """Return the one number that was stated."""
    if quantity.stated is None:
        raise ValueError(f"{quantity} states no single number")
    return quantity.stated
