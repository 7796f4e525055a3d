"""."""

FRENCH = {}
ENGLISH = {}
