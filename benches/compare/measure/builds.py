"""What it takes to build the programs."""

import shutil

from . import compiler
from .programs import AS_DEPENDENCIES, TARGET, WORKSPACE, cargo

COLD = TARGET / "cold"
# Package, program, the client's crate.
PROGRAMS = [
    ("floor", "floor-one", None),
    ("ours", "ours-one", "cognito"),
    ("ours-chain", "ours-chain", None),
    ("official", "official-one", "aws-sdk-cognitoidentityprovider"),
    ("official-config", "official-config", None),
]
PROFILES = {"release": ["--release"], "dev": []}
TOUCHES = 5
SOURCES = {"floor": "floor/src/bin/floor-one.rs", "ours": "src/one.rs", "official": "src/one.rs"}


def measure(results, options):
    cargo("fetch", "--quiet", "--locked")
    figures = ["cold build CPU", "facade alone wall", "facade alone CPU", "rebuild wall"]
    for figure in figures:
        for profile in PROFILES:
            results.start(f"{figure}, {profile}")
    for _ in range(options.cold_builds):
        for package, program, facade in PROGRAMS:
            for profile, flags in PROFILES.items():
                measure_program(results, package, program, facade, profile, flags)
    shutil.rmtree(COLD)


def measure_program(results, package, program, facade, profile, flags):
    shutil.rmtree(COLD, ignore_errors=True)
    command = ["build", "--quiet", "--locked", "--package", package, "--bin", program, *flags]
    _, cpu = cargo(*command, target=COLD, env=AS_DEPENDENCIES)
    results.add(f"cold build CPU, {profile}", package, cpu)
    if facade:
        cargo("clean", "--quiet", "--locked", "--package", facade, *flags, target=COLD)
        wall, cpu = compiler.timed(command, COLD)[facade.replace("-", "_")]
        results.add(f"facade alone wall, {profile}", package, wall)
        results.add(f"facade alone CPU, {profile}", package, cpu)
    if package in SOURCES:
        cargo(*command, target=COLD)
        for _ in range(TOUCHES):
            (WORKSPACE / SOURCES[package]).touch()
            wall, _ = cargo(*command, target=COLD)
            results.add(f"rebuild wall, {profile}", package, wall)
