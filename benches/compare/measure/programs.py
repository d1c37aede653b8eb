"""The programs: where they are, how they are built and run, and the server that answers them."""

import contextlib
import os
import pathlib
import resource
import subprocess
import time

WORKSPACE = pathlib.Path(__file__).resolve().parent.parent
ROOT = WORKSPACE.parent.parent
TARGET = ROOT / "target" / "compare"
RELEASE = TARGET / "release"

# As Cargo compiles what comes from a registry. Here the client is a path, which it would compile incrementally, and the official crate not.
AS_DEPENDENCIES = {"CARGO_INCREMENTAL": "0"}

# In the order of the report.
CLIENTS = ["floor", "ours", "official"]


def cargo(*arguments, target=TARGET, **options):
    """Runs cargo in the workspace and returns its seconds: wall, and CPU of itself and all that it ran."""
    environment = os.environ | {"CARGO_TARGET_DIR": str(target)} | options.pop("env", {})
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(["cargo", *arguments], cwd=options.pop("cwd", WORKSPACE), env=environment, check=True, **options)
    wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def build(*packages):
    """Builds all programs of packages, for measurements of what they do."""
    for package in packages:
        cargo("build", "--quiet", "--locked", "--release", "--package", package)


@contextlib.contextmanager
def server():
    """The canned server; gives the URLs of HTTP and HTTPS, and the environment that makes the latter trusted."""
    folder = TARGET / "server"
    folder.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen([RELEASE / "server", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        http, https = process.stdout.readline().strip(), process.stdout.readline().strip()
        system = pathlib.Path("/etc/ssl/certs/ca-certificates.crt")
        bundle = folder / "bundle.pem"
        roots = system.read_text(encoding="utf-8") if system.exists() else ""
        bundle.write_text(roots + (folder / "ca.pem").read_text(encoding="utf-8"), encoding="utf-8")
        try:
            yield http, https, {"SSL_CERT_FILE": str(bundle)}
        finally:
            process.stdin.close()
            process.wait()


def user_seconds(command):
    """The user CPU that a program takes."""
    process = subprocess.Popen([str(part) for part in command])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_utime
