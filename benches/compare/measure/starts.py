"""How long a program takes from its start to the end of its one call."""

import os
import subprocess
import time

from . import valgrind
from .programs import CLIENTS, RELEASE, build, server

REPEATS = 40


def measure(results, _):
    build("server", *CLIENTS)
    for scheme in ("HTTP", "HTTPS"):
        results.start(f"start to response ms, {scheme}")
        results.start(f"start to response instructions, {scheme}")
    with server() as (http, https, trust):
        environment = os.environ | trust
        for scheme, endpoint in (("HTTP", http), ("HTTPS", https)):
            for _ in range(REPEATS):
                for client in CLIENTS:
                    started = time.monotonic()
                    subprocess.run([RELEASE / f"{client}-one", endpoint], env=environment, check=True)
                    results.add(f"start to response ms, {scheme}", client, (time.monotonic() - started) * 1000)
            for client in CLIENTS:
                counted = valgrind.instructions([RELEASE / f"{client}-one", endpoint], environment)
                results.add(f"start to response instructions, {scheme}", client, counted)
