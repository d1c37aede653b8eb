"""What the programs weigh: binaries, functions in the client's crate, crates, the future of a call."""

import subprocess

from .programs import CLIENTS, RELEASE, WORKSPACE, build

TWICE = {
    "h2", "http", "http-body", "hyper", "hyper-rustls", "hyper-util", "ring", "rustls", "rustls-webpki", "tokio-rustls", "tower",
}


def measure(results, _):
    build("server", *CLIENTS, "ours-chain", "official-config")
    figures = ["binary bytes, 1 operation", "binary bytes, 16 operations", "binary bytes, all operations", "functions", "crates"]
    for figure in [*figures, "HTTP and TLS crates twice", "future bytes"]:
        results.start(figure)
    for client in CLIENTS:
        for figure, program in zip(figures, ["one", "sixteen", "all"]):
            if client != "floor" or program != "all":
                results.add(figure, client, (RELEASE / f"{client}-{program}").stat().st_size)
        future = [RELEASE / f"{client}-calls", "http://localhost:1", "size", "0", "1"]
        results.add("future bytes", client, int(subprocess.check_output(future)))
    for client in ["ours-chain", "official-config"]:
        results.add(figures[0], client, (RELEASE / client).stat().st_size)
    for client, library in [("ours", "libcognito-*.rlib"), ("official", "libaws_sdk_cognitoidentityprovider-*.rlib")]:
        newest = max((RELEASE / "deps").glob(library), key=lambda path: path.stat().st_mtime)
        symbols = subprocess.run(["nm", "--defined-only", newest], capture_output=True, text=True, check=True).stdout
        results.add("functions", client, sum(" T " in line or " t " in line for line in symbols.splitlines()))
    for package in [*CLIENTS, "ours-chain", "official-config"]:
        crates = tree(package)
        results.add("crates", package, len(crates))
        names = [name for name, _ in crates]
        results.add("HTTP and TLS crates twice", package, sum(names.count(name) > 1 for name in TWICE))


def tree(package):
    """Name and version of each crate that a package brings along, without the package itself."""
    command = ["cargo", "tree", "--locked", "--package", package, "--edges", "normal", "--prefix", "none", "--format", "{p}"]
    lines = subprocess.check_output(command, cwd=WORKSPACE, text=True).splitlines()
    return {tuple(line.split()[:2]) for line in lines if line} - {(package, "v0.0.0")}
