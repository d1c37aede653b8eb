"""What valgrind counts in the run of a program."""

import re
import subprocess


def run(tool, command, environment=None):
    options = [f"--tool={tool}", f"--{tool}-out-file=/dev/null"]
    command = ["valgrind", *options, *(str(part) for part in command)]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stderr


def number(pattern, text):
    return int(re.search(pattern, text)[1].replace(",", ""))


def instructions(command, environment=None):
    return number(r"Collected : (\d+)", run("callgrind", command, environment))


def heap(command):
    """Allocations, and the most bytes that were allocated at one time."""
    text = run("dhat", command)
    return number(r"Total: +[\d,]+ bytes in ([\d,]+)", text), number(r"At t-gmax: +([\d,]+) bytes", text)
