"""`python -m chiffres`: the same as the command `chiffres`."""

import sys

from chiffres.cli import main

sys.exit(main())
