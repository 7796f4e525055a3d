"""The family of errors: all that the library raises for what it was given."""


class ChiffresError(ValueError):
    """Base of the library's errors: catch it, and every fault of input is caught."""
