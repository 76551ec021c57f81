"""Every zone, every change of its clocks from 2010 to 2030: `python -m bench.clock`."""

import sys
from datetime import UTC, datetime
from time import perf_counter
from zoneinfo import ZoneInfo, available_timezones

from tests.rules.clock_laws import broken, hard_cases, transitions

START, END = datetime(2010, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
# Quarters of an hour before and after each change.
AROUND = 8


def main() -> int:
    """Print how many cases were looked at; status 1 if a law of digests is broken in one."""
    began, cases, failed = perf_counter(), 0, 0
    names = sorted(available_timezones())
    for name in names:
        zone = ZoneInfo(name)
        for change in transitions(zone, START, END):
            for day, at in hard_cases(zone, change, AROUND):
                cases += 1
                if fault := broken(zone, day, at):
                    failed += 1
                    print(f"{name} {day} {at:%H:%M}: {fault}")
    took = perf_counter() - began
    print(f"{cases} cases in {len(names)} zones, {failed} broken, {took:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
