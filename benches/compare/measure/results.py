"""What was measured: for each figure and program, the values of all runs. Stands beside the charts, so that a part can be measured anew."""

import json
import statistics

from .programs import ROOT

FILE = ROOT / "docs" / "performance" / "results.json"


class Results:
    def __init__(self, values):
        self.values = values

    @classmethod
    def load(cls):
        return cls(json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {})

    def save(self):
        FILE.write_text(json.dumps(self.values, indent=1) + "\n", encoding="utf-8")

    def start(self, figure):
        """Forgets what an earlier run said of a figure."""
        self.values[figure] = {}

    def add(self, figure, program, value):
        self.values.setdefault(figure, {}).setdefault(program, []).append(value)
        print(f"{figure}, {program}: {value:,.6g}", flush=True)

    def has(self, figure, program):
        return bool(self.values.get(figure, {}).get(program))

    def all(self, figure, program):
        return self.values.get(figure, {}).get(program, [])

    def median(self, figure, program):
        return statistics.median(self.all(figure, program))
