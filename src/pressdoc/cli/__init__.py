"""The command. Data goes to standard output, findings to standard error; exit codes are those of sysexits.h."""

from __future__ import annotations

import os
import sys
import warnings
from typing import NoReturn

import click

from pressdoc.cli.converting import convert
from pressdoc.cli.correcting import correct, kill, release, withhold
from pressdoc.cli.feeding import feed
from pressdoc.cli.inspecting import inspect
from pressdoc.cli.jobs import say
from pressdoc.cli.linking import link
from pressdoc.cli.listing import list_formats
from pressdoc.cli.receiving import list_receivers, receive
from pressdoc.cli.templating import template
from pressdoc.cli.validating import validate
from pressdoc.errors import PressdocError
from pressdoc.version import __version__

_INTERRUPTED = 130
_INTERNAL = 70


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command and leave with its exit code; never with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    warnings.simplefilter("ignore")
    try:
        code = command.main(args=arguments, prog_name="pressdoc", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        say("pressdoc: interrupted; nothing was left half-written")
        sys.exit(_INTERRUPTED)
    except PressdocError as error:
        say(f"pressdoc: {error.says}")
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader of our output has gone; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:  # noqa: BLE001 - the last door: a fault of ours is one line too
        say(f"pressdoc: internal error, please report it: {type(error).__name__}: {error}")
        sys.exit(_INTERNAL)
    sys.exit(code if isinstance(code, int) else 0)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="pressdoc", message="%(prog)s %(version)s")
def command() -> None:
    """Turn press releases between plain text, Word, PDF, canonical JSON, IPTC ninjs and NewsML-G2.

    Example: pressdoc convert release.txt -o release.xml
    """


_COMMANDS = (
    *(convert, feed, correct, withhold, release, kill, link),
    *(inspect, validate, receive, template, list_formats, list_receivers),
)
for _one in _COMMANDS:
    command.add_command(_one)
