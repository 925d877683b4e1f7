"""`python -m pressdoc` is the command `pressdoc`."""

from pressdoc.cli import main

main()
