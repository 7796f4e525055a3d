"""`python -m chiffres`: the same as the command `chiffres`."""

import sys

from chiffres.cli import main

if __name__ == "__main__":
    sys.exit(main())
