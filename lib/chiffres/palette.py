"""Colours of those who speak, by name: a colour an actor, grey for the rest."""

GREY = "#595959"

# Two roles that every collection has; `chiffres.record` adds the actors of entities.csv.
ACTORS = {"article": "#D55E00", "correction": GREY}


def colour(name: str) -> str:
    """Return the colour of an actor or a role.

    >>> colour("article"), colour("somebody else")
    ('#D55E00', '#595959')
    """
    return ACTORS.get(name, GREY)
