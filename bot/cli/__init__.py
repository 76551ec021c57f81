"""The command line: what it takes, and one sentence for what it can't."""

import logging
import sys
from collections.abc import Sequence
from importlib import import_module

from bot.cli.errors import Refused
from bot.cli.parser import parse
from bot.cli.screen import visible
from bot.logs import redact, set_up
from bot.settings import SettingsError, read_settings

log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Do what the arguments say. 0, or 1 with one sentence on stderr."""
    try:
        set_up("INFO", "text")
        arguments = parse(argv)
        settings = read_settings()
        set_up(
            settings.log_level,
            settings.log_format,
            (settings.token, settings.webhook_secret),
        )
        module, _, name = arguments.do.partition(":")
        getattr(import_module(f"bot.cli.{module}"), name)(arguments, settings)
    except (Refused, SettingsError) as refused:
        return _failed(str(refused))
    except BrokenPipeError:  # whoever read our answer has seen enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return _failed("Interrupted.")
    except Exception as error:
        log.exception("Communiqué met an error that it does not know.")
        return _failed(
            f"Something went wrong ({type(error).__name__}); what led to it stands in the log above."
        )
    return 0


def _failed(sentence: str) -> int:
    print(redact(visible(sentence)), file=sys.stderr)  # noqa: T201 - the answer itself
    return 1
