"""Writes docs/performance.md."""

import datetime
import os
import pathlib
import re
import subprocess

from . import charts
from .calls import IN_FLIGHT, REPEATS, SIZES
from .growth import DECLARED
from .programs import CLIENTS, ROOT, WORKSPACE
from .targets import ROWS

DOCUMENT = ROOT / "docs" / "performance.md"
CHARTS = ROOT / "docs" / "performance"


def write(results):
    CHARTS.mkdir(exist_ok=True)
    charts.overview(results, CHARTS / "overview.svg")
    charts.growth(results, CHARTS / "growth.svg")
    template = (WORKSPACE / "measure" / "performance.md").read_text(encoding="utf-8")
    parts = {
        "machine": machine(),
        "figures": figures(results),
        "spread": spread(results),
        "declared": declared(results),
        "binaries": binaries(results),
        "in_flight": by_client(results, "calls in flight", {count: f"user µs, {count} in flight" for count in IN_FLIGHT}),
        "sizes": by_client(results, "response", {size: f"user µs, {size}" for size in SIZES.values()}),
        "repeats": str(REPEATS),
    }
    for name, text in parts.items():
        template = template.replace("{{" + name + "}}", text)
    DOCUMENT.write_text(template, encoding="utf-8")
    print(f"wrote {DOCUMENT.relative_to(ROOT)}")


def machine():
    rustc = subprocess.check_output(["rustc", "--version"], text=True).split()[1]
    memory = int(re.search(r"MemTotal: +(\d+)", pathlib.Path("/proc/meminfo").read_text(encoding="utf-8"))[1]) / 1024**2
    versions = ", ".join(f"{name} {locked(name)}" for name in ["reqwest", "aws-sigv4", "aws-sdk-cognitoidentityprovider", "aws-config"])
    date = datetime.date.today().isoformat()
    return f"{date}, {os.cpu_count()} cores, {memory:.0f} GiB of memory, rustc {rustc}; {versions}"


def locked(name):
    lock = (WORKSPACE / "Cargo.lock").read_text(encoding="utf-8")
    return re.search(rf'name = "{name}"\nversion = "([^"]+)"', lock)[1]


def cell(results, figure, program, form):
    return form.format(results.median(figure, program)) if results.has(figure, program) else "–"


def ratio(results, figure, program, base):
    if not results.has(figure, program) or not results.has(figure, base) or not results.median(figure, base):
        return "–"
    return f"{results.median(figure, program) / results.median(figure, base):.2f}"


def figures(results):
    lines = ["| figure | by hand | cognito | official | cognito / by hand | cognito / official | asked | |", "| --- | --: | --: | --: | --: | --: | --- | --- |"]
    for row in ROWS:
        cells = [cell(results, row.figure, program, row.form) for program in ("floor", row.ours, row.official)]
        # What has a chain has nothing to compare with that was written by hand.
        floor = "–" if row.ours == "ours-chain" else cells[0]
        ratios = [ratio(results, row.figure, row.ours, "floor") if floor != "–" else "–", ratio(results, row.figure, row.ours, row.official)]
        asked, met = "", ""
        if row.target and results.has(row.figure, row.ours):
            asked = str(row.target).replace("floor", "by hand").replace("official-config", "official")
            met = "met" if results.median(row.figure, row.ours) <= row.target.limit(results, row.figure) else "**not met**"
        lines.append(f"| {row.title} | {floor} | {cells[1]} | {cells[2]} | {ratios[0]} | {ratios[1]} | {asked} | {met} |")
    return "\n".join(lines)


def spread(results):
    lines = ["| figure | program | median | min | max | runs |", "| --- | --- | --: | --: | --: | --: |"]
    for row in {(row.figure, row.form): row for row in ROWS}.values():
        for program, values in results.values.get(row.figure, {}).items():
            if len(values) > 1:
                low, high = (row.form.format(value) for value in (min(values), max(values)))
                median = row.form.format(results.median(row.figure, program))
                lines.append(f"| {row.figure} | {charts.NAMES.get(program, program)} | {median} | {low} | {high} | {len(values)} |")
    return "\n".join(lines)


def declared(results):
    lines = ["| operations declared | dev, CPU s | release, CPU s |", "| --: | --: | --: |"]
    for count in DECLARED:
        cells = [cell(results, f"declared operations CPU, {profile}", str(count), "{:.1f}") for profile in ("dev", "release")]
        lines.append(f"| {count} | {cells[0]} | {cells[1]} |")
    return "\n".join(lines)


def binaries(results):
    return by_client(results, "operations called", {count: f"binary bytes, {count}" for count in ("1 operation", "16 operations", "all operations")}, "{:,.0f}")


def by_client(results, what, rows, form="{:.1f}"):
    lines = [f"| {what} | by hand | cognito | official | cognito / by hand |", "| --- | --: | --: | --: | --: |"]
    for name, figure in rows.items():
        cells = " | ".join(cell(results, figure, client, form) for client in CLIENTS)
        lines.append(f"| {name} | {cells} | {ratio(results, figure, 'ours', 'floor')} |")
    return "\n".join(lines)
