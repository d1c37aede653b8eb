"""What is asked of the figures: at most a multiple of another program's, or that and something, or a number."""

from dataclasses import dataclass


@dataclass
class Target:
    """At most `factor` times the figure of `base`, and `more`."""

    base: str | None = None
    factor: float = 1.0
    more: float = 0.0

    def limit(self, results, figure):
        return self.more + (self.factor * results.median(figure, self.base) if self.base else 0)

    def __str__(self):
        if not self.base:
            return f"≤ {self.more:g}"
        text = f"≤ {self.factor:.2f} × {self.base}"
        return text if not self.more else f"≤ {self.base} + {self.more:,g}"


@dataclass
class Row:
    figure: str
    title: str
    form: str
    target: Target | None = None
    ours: str = "ours"
    official: str = "official"


ROWS = [
    Row("cold build CPU, release", "cold release build, CPU seconds; one operation called, all declared", "{:.0f}", Target("floor", 1.15)),
    Row("cold build CPU, release", "the same with the default credentials chain", "{:.0f}", Target("official-config", 0.42), "ours-chain", "official-config"),
    Row("cold build CPU, dev", "cold dev build, CPU seconds", "{:.0f}"),
    Row("cold build CPU, dev", "the same with the default credentials chain", "{:.0f}", Target("official-config", 0.45), "ours-chain", "official-config"),
    Row("facade alone wall, dev", "the client's crate alone, dev, seconds", "{:.1f}", Target("official", 0.17)),
    Row("facade alone wall, release", "the client's crate alone, release, seconds", "{:.1f}", Target("official", 0.11)),
    Row("rebuild wall, release", "rebuild after touching the program, release, seconds", "{:.2f}", Target("floor", 1.15)),
    Row("rebuild wall, dev", "rebuild after touching the program, dev, seconds", "{:.2f}", Target("floor", 1.15)),
    Row("binary bytes, 1 operation", "stripped release binary, bytes; 1 operation called", "{:,.0f}", Target("floor", 1.03)),
    Row("binary bytes, 16 operations", "stripped release binary, bytes; 16 operations called", "{:,.0f}", Target("floor", 1.07)),
    Row("binary bytes, 1 operation", "stripped release binary, bytes; 1 operation, with the credentials chain", "{:,.0f}", None, "ours-chain", "official-config"),
    Row("functions", "functions compiled in the client's crate, release", "{:,.0f}", Target(more=100)),
    Row("user µs, AdminResetUserPassword", "user CPU of a call, µs: AdminResetUserPassword", "{:.1f}", Target("floor")),
    Row("user µs, AdminGetUser", "user CPU of a call, µs: AdminGetUser", "{:.1f}", Target("floor")),
    Row("user µs, ListUsers, 60 users", "user CPU of a call, µs: ListUsers, 60 users", "{:.1f}", Target("floor")),
    Row("instructions, AdminResetUserPassword", "instructions of a call: AdminResetUserPassword", "{:,.0f}", Target("floor")),
    Row("instructions, AdminGetUser", "instructions of a call: AdminGetUser", "{:,.0f}", Target("floor")),
    Row("instructions, ListUsers, 60 users", "instructions of a call: ListUsers, 60 users", "{:,.0f}", Target("floor")),
    Row("allocations, AdminResetUserPassword", "heap allocations of a call: AdminResetUserPassword", "{:,.0f}", Target("floor")),
    Row("allocations, AdminGetUser", "heap allocations of a call: AdminGetUser", "{:,.0f}", Target("floor")),
    Row("allocations, ListUsers, 60 users", "heap allocations of a call: ListUsers, 60 users", "{:,.0f}", Target("floor")),
    Row("future bytes", "size of the future of `send()`, bytes", "{:,.0f}", Target("floor")),
    Row("heap bytes, a call in flight", "heap of a call in flight and its connection, bytes", "{:,.0f}", Target("floor", more=4096)),
    Row("crates", "crates in `cargo tree --edges normal`", "{:.0f}", Target("floor", more=6)),
    Row("crates", "the same with the default credentials chain", "{:.0f}", None, "ours-chain", "official-config"),
    Row("HTTP and TLS crates twice", "HTTP and TLS crates in two versions", "{:.0f}", Target(more=0)),
    Row("instructions, a client", "making a client, instructions", "{:,.0f}", Target("floor")),
    Row("instructions, a client and its first call", "a program's start, client and first call, instructions", "{:,.0f}", Target("floor")),
    Row("start to response ms, HTTP", "start of the program to the response, HTTP, ms", "{:.1f}"),
    Row("start to response ms, HTTPS", "start of the program to the response, HTTPS, ms", "{:.1f}"),
    Row("start to response instructions, HTTPS", "start of the program to the response, HTTPS, instructions", "{:,.0f}"),
]
