"""The command: measures what it is asked to, keeps it, and writes the report from all that is kept."""

import argparse
import sys

from . import builds, calls, growth, report, sizes, starts
from .results import FILE, Results
from .targets import ROWS

PARTS = {
    "builds": builds.measure,
    "sizes": sizes.measure,
    "calls": calls.measure,
    "starts": starts.measure,
    "growth": growth.measure,
}


def main():
    parser = argparse.ArgumentParser(prog="benches/compare/run", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"any of: {', '.join(PARTS)}; all of them unless given")
    parser.add_argument("--cold-builds", type=int, default=3, metavar="N", help="how often everything is built anew (3)")
    options = parser.parse_args()
    for part in options.parts:
        if part not in PARTS:
            parser.error(f"there is no part {part!r}; the parts are {', '.join(PARTS)}")
    results = Results.load()
    for part in options.parts or PARTS:
        print(f"== {part}", flush=True)
        PARTS[part](results, options)
        results.save()
    missing = [row.title for row in ROWS if not results.has(row.figure, row.ours)]
    if missing:
        sys.exit(f"no report, because {FILE} has no {', '.join(missing)}: run without naming a part")
    report.write(results)


main()
