"""All measurements that `make bench` makes: `python -m bench`. 1 if a bar is missed."""

import importlib
import subprocess
import sys

# Each in a process of its own, so that one's memory and warm caches are not another's.
MEASURES = ("tagging", "ingest", "outbox", "latest", "feeds")


def main(argv: list[str]) -> int:
    """Run the named measures, or all; say which missed a bar."""
    missed = []
    for name in argv or MEASURES:
        importlib.import_module(f"bench.{name}")  # a wrong name is said at once
        print(f"\n== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"bench.{name}"], check=False).returncode:
            missed.append(name)
    print(f"\nmissed a bar: {', '.join(missed)}" if missed else "\nevery bar is met")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
