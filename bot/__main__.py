"""`python -m bot` and the `communique` command."""

import sys


def main() -> int:
    """Run the command line and answer its exit status."""
    # Imported here: a worker process started by `spawn` imports this module, and needs none of it.
    from bot.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
