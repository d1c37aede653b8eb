"""What each further declared operation costs to build: this crate with 1, 16 and all of its operations declared."""

import re
import shutil
import subprocess

from . import compiler
from .programs import ROOT, TARGET

COPY = TARGET / "growth"
DECLARED = [1, 16, 141]
REPEATS = 3
# Those that the programs call.
FIRST = [
    "admin_reset_user_password", "admin_get_user", "list_users", "admin_create_user", "admin_set_user_password",
    "admin_update_user_attributes", "admin_add_user_to_group", "admin_list_groups_for_user", "admin_remove_user_from_group",
    "initiate_auth", "respond_to_auth_challenge", "admin_delete_user", "sign_up", "confirm_sign_up", "forgot_password",
    "confirm_forgot_password",
]


def measure(results, _):
    copy()
    source = (COPY / "src" / "operation.rs").read_text(encoding="utf-8")
    for profile in ("dev", "release"):
        results.start(f"declared operations CPU, {profile}")
    for _ in range(REPEATS):
        for declared in DECLARED:
            (COPY / "src" / "operation.rs").write_text(limited(source, declared), encoding="utf-8")
            for profile, flags in (("dev", []), ("release", ["--release"])):
                command = ["build", "--quiet", "--package", "cognito", "--lib", "--no-default-features", "--features", "rustls", *flags]
                times = compiler.timed(command, TARGET / "growth-target", cwd=COPY)
                results.add(f"declared operations CPU, {profile}", str(declared), times["cognito"][1])
    shutil.rmtree(COPY)


def copy():
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    files = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0")
    for file in files:
        if file and (ROOT / file).exists():
            (COPY / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / file, COPY / file)


def limited(source, declared):
    """The module of the operations with only so many of them."""
    modules = re.findall(r"pub\(super\) mod (\w+);", source)
    dropped = (FIRST + [module for module in modules if module not in FIRST])[declared:]
    names = {module.replace("_", "") for module in dropped}
    lines = []
    for line in source.splitlines(keepends=True):
        # A module, or an operation that is to have one.
        named = re.match(r"    pub\(super\) mod (\w+);|    (\w+)(?:\(\w+\))?(?: paginated)?,", line)
        if not named or (named[1] or named[2]).replace("_", "").lower() not in names:
            lines.append(line)
    return "".join(lines)
