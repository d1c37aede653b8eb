#!/usr/bin/env python3
"""How long the compiler works on each crate. As a program, it stands before rustc and writes that down."""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

from_cargo = "COMPARE_COMPILER_TIMES"


def timed(command, target, **options):
    """Runs cargo; the result is wall and CPU seconds by crate."""
    from .programs import AS_DEPENDENCIES, cargo

    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "times"
        environment = AS_DEPENDENCIES | {"RUSTC_WRAPPER": __file__, from_cargo: str(file)}
        cargo(*command, target=target, env=environment, **options)
        lines = file.read_text(encoding="utf-8").splitlines()
    return {name: (float(wall), float(cpu)) for name, wall, cpu in (line.split() for line in lines)}


def main():
    started = time.monotonic()
    # Cargo hands its job tokens over as open files.
    code = subprocess.run(sys.argv[1:], close_fds=False).returncode
    wall, usage = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if "--crate-name" in sys.argv:
        name = sys.argv[sys.argv.index("--crate-name") + 1]
        with open(os.environ[from_cargo], "a", encoding="utf-8") as file:
            file.write(f"{name} {wall} {usage.ru_utime + usage.ru_stime}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
