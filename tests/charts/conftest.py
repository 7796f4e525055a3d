"""Two actors with colours, as a collection's entities have them."""

import pytest

from chiffres.palette import ACTORS


@pytest.fixture(autouse=True)
def actors(monkeypatch):
    """Give the actors of the tests a colour each, whichever record was loaded before."""
    for name, colour in {"Russia": "#009E73", "South Korea": "#0072B2"}.items():
        monkeypatch.setitem(ACTORS, name, colour)
