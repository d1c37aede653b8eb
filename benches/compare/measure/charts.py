"""Charts of the figures, as SVG."""

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams |= {"svg.hashsalt": "cognito", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False}

from matplotlib import pyplot  # noqa: E402 (the backend comes first)

from .growth import DECLARED  # noqa: E402
from .calls import IN_FLIGHT, SIZES  # noqa: E402
from .programs import CLIENTS  # noqa: E402

COLOURS = {"floor": "#9aa5b1", "ours": "#2f7d5b", "official": "#c97b2d"}
NAMES = {"floor": "by hand", "ours": "cognito", "official": "official"}
FOUR = [
    ("cold build CPU, release", "cold release build, CPU s", 1, "{:.0f}"),
    ("binary bytes, 1 operation", "stripped binary, MB", 1e6, "{:.1f}"),
    ("user µs, AdminResetUserPassword", "user CPU of a call, µs", 1, "{:.0f}"),
    ("start to response ms, HTTPS", "start to response, ms", 1, "{:.1f}"),
]


def save(figure, path):
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None}, facecolor="white")
    pyplot.close(figure)


def overview(results, path):
    """The four figures that matter."""
    figure, axes = pyplot.subplots(1, len(FOUR), figsize=(9.5, 2.4))
    for axis, (name, title, unit, form) in zip(axes, FOUR):
        axis.set_title(title)
        for at, client in enumerate(CLIENTS):
            if results.has(name, client):
                value = results.median(name, client) / unit
                axis.barh(at, value, color=COLOURS[client])
                axis.text(value, at, " " + form.format(value), va="center")
        axis.set_yticks(range(len(CLIENTS)), [NAMES[client] for client in CLIENTS])
        axis.invert_yaxis()
        axis.margins(x=0.25)
        axis.set_xticks([])
        axis.spines["bottom"].set_visible(False)
    save(figure, path)


def growth(results, path):
    """How cost grows."""
    figure, axes = pyplot.subplots(2, 2, figsize=(9.5, 6))
    build, binary, flight, size = axes.flat
    build.set_title("the client's crate, CPU s to build")
    for profile, style in (("dev", "o--"), ("release", "o-")):
        name = f"declared operations CPU, {profile}"
        points = [(count, results.median(name, str(count))) for count in DECLARED if results.has(name, str(count))]
        build.plot(*zip(*points), style, color=COLOURS["ours"], label=f"cognito, {profile}") if points else None
    build.set_xlabel("operations declared")
    binary.set_title("stripped release binary, MB")
    binary.set_xlabel("operations called")
    counts = {"1 operation": 1, "16 operations": 16, "all operations": None}
    for client in CLIENTS:
        all_of = 132 if client == "official" else 141
        named = {f"binary bytes, {name}": count or all_of for name, count in counts.items()}
        line(binary, client, [(count, results.median(name, client) / 1e6) for name, count in named.items() if results.has(name, client)])
        figures = {f"user µs, {count} in flight": count for count in IN_FLIGHT}
        line(flight, client, [(count, results.median(name, client)) for name, count in figures.items() if results.has(name, client)])
        figures = {f"user µs, {name}": float(name.split()[0]) * (1 if "kB" in name else 1000) for name in SIZES.values()}
        line(size, client, [(count, results.median(name, client)) for name, count in figures.items() if results.has(name, client)])
    flight.set_title("user CPU of a call, µs")
    flight.set_xlabel("calls in flight")
    flight.set_xscale("log")
    size.set_title("user CPU of a call, µs")
    size.set_xlabel("kB of the response")
    size.set_xscale("log")
    size.set_yscale("log")
    for axis in (build, binary, flight, size):
        axis.set_ylim(bottom=None if axis is size else 0)
        axis.legend(frameon=False) if axis.lines else None
    save(figure, path)


def line(axis, client, points):
    if points:
        axis.plot(*zip(*points), "o-", color=COLOURS[client], label=NAMES[client])
