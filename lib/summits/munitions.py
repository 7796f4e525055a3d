"""03_munitions_estimates: what Seoul counted, per container and by weight."""

from __future__ import annotations

from collections.abc import Iterator

from chiffres.lesson import Exercise, ask
from summits import stated

# Containers, shells of 152 mm and rockets of 122 mm: floors, but for a hedge and June's ceiling.
FEBRUARY = ("P007", "P008", "P009")  # in Seoul's statement of 26 February 2024
JUNE = ("P010", "P011")  # in that of 14 June, which has none of 122 mm
PRINTED = ("C003-04", "C003-05", "C003-06")
PROJECTILE = "P021"  # the mass of one


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer worked out from the record."""
    boxes, shells, rounds = map(stated, PRINTED)
    held, shells_then, rounds_then = map(stated, FEBRUARY)
    in_a_box = stated(JUNE[1]) / stated(JUNE[0])
    tonnes = stated(PROJECTILE) / 1000
    yield ask(
        "munitions-1",
        "Shells of 152 mm per container in the statement of 14 June 2024?",
        in_a_box,
        "Up to 4.8 million shells in at least 10,000 containers are at most 480 a container.",
        (
            shells / boxes,
            "you used the article's five million; the statement of 14 June says up to 4.8.",
        ),
        (shells_then / held, "that is the statement of 26 February, with about 6,700 containers."),
        (1 / in_a_box, "you divided containers by shells; turn the fraction over."),
        unit="shells",
        hint="Both numbers must come from the statement of 14 June.",
    )
    yield ask(
        "munitions-2",
        "The 122 mm alternative for 10,000 containers, at the rate of 26 February 2024?",
        rounds_then / held * boxes,
        "500,000 or more rockets in about 6,700 containers are 75 or more a container; 10,000 hold"
        " at least about 746,000: a floor. The article's half a million is a third less.",
        (
            rounds,
            "half a million is what the article prints; Seoul said it of about 6,700 containers.",
        ),
        (rounds + shells, "you added two alternatives: the source says one or the other."),
        (rounds_then / held, "that is the rate for one container; multiply it by 10,000."),
        unit="rounds",
        hint="Work out the rounds in one container of February first.",
    )
    yield ask(
        "munitions-3a",
        "Tonnes of projectile in a container at 480 shells?",
        in_a_box * tonnes,
        "480 shells of 43.56 kg are 20.9 tonnes.",
        (1000 * in_a_box * tonnes, "that is kilograms; a tonne has a thousand."),
        unit="tonnes",
        tolerance=0.005,
    )
    yield ask(
        "munitions-3b",
        "Tonnes of projectile in a container at the article's 500 shells?",
        shells / boxes * tonnes,
        "500 shells of 43.56 kg are 21.8 tonnes, under the rated payload of 28.18: bare"
        " projectiles of that number fit by weight. Packed ones may not, and nobody gave that.",
        (in_a_box * tonnes, "that is for 480 shells; the article's figures give 500."),
        (1000 * shells / boxes * tonnes, "that is kilograms; a tonne has a thousand."),
        unit="tonnes",
        tolerance=0.003,
    )
    yield ask(
        "munitions-4",
        "Which word should a careful sub-editor put before “10,000 containers”?",
        "at least",
        "The minister gave a floor. “Some 10,000” lets the true number lie on either side of it.",
        ("about", "“about” is what the article printed; was the number a middle?"),
        ("up to", "“up to” belongs to the shells; it would be a ceiling here."),
        accepted=("no fewer than", "10,000 or more", "au moins", "au minimum", "pas moins de"),
        hint="Did the minister give a floor, a middle or a ceiling?",
    )
