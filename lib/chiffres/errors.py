"""The family of errors that the library raises about what it was given."""


class ChiffresError(ValueError):
    """Tell that an input is refused: its message says what was given, where, and what to do."""
