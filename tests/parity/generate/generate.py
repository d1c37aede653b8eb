#!/usr/bin/env python3
"""Writes the calls and the replies that both crates are compared with.

    REFERENCE_DIR=... python3 tests/parity/generate/generate.py

`REFERENCE_DIR` holds `operations.json` and `types.json`, the interface of the official crate. What is written is committed, so that only
a new version of the official crate needs this program.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess

from reply import Reply
from values import Values

PARITY = pathlib.Path(__file__).resolve().parent.parent
HEAD = "//! Written by `generate/generate.py`; change that instead.\n\n"


def areas(operations):
    """The operations by task, as the index in the client's `src/lib.rs` groups them."""
    index = (PARITY / "../../src/lib.rs").read_text()
    by_method = {operation["snake"]: operation for operation in operations}
    found = {}
    for part in re.split(r"\n//! - \*\*", index.partition("# Operations by task")[2])[1:]:
        title, _, text = part.partition("**")
        name = re.sub(r"\W+", "_", title.lower().replace("'s", "")).removeprefix("a_")
        methods = re.findall(r"\(Client::(\w+)\)", text)
        found[name] = [by_method.pop(method) for method in methods if method in by_method]
    if by_method:
        raise SystemExit(f"not in the index of src/lib.rs: {', '.join(by_method)}")
    return {name: members for name, members in found.items() if members}


def call(operation, values):
    """The text of one operation in each of its forms."""
    members = operation["input"]["members"]
    required = [member for member in members if member["rust"] in operation["required_input_members"]]
    forms = {
        "Nothing": "",
        "Minimal": values.setters(required, full=False),
        "Full": values.setters(members, full=True),
        "Empty": values.empty(members),
    }
    arms = "".join(f"Form::{form} => call{setters},\n" for form, setters in forms.items())
    # Without members there is nothing to choose from.
    chosen = f"let call = match form {{ {arms} }};\n" if members else ""
    form = "form" if members else "_"
    return (
        f"async fn {operation['snake']}(client: Client, {form}: Form) -> Outcome {{\n"
        f"let call = client.{operation['snake']}();\n{chosen}"
        "let input = format!(\"{:?}\", call.as_input());\n"
        "outcome(input, call.send().await, sdk::Error::from)\n}\n\n"
    )


def calls(operations, values):
    text = "".join(call(operation, values) for operation in operations)
    entries = "".join(
        f'Operation {{ name: "{operation["name"]}", call: |client, form| Box::pin({operation["snake"]}(client, form)) }},\n'
        for operation in operations
    )
    imports = ["use super::{Form, Outcome, outcome, sdk, sdk::Client};"]
    if "shapes::" in text:
        imports.append("use super::shapes;")
    if "document()" in text:
        imports.append("use super::document;")
    if "HashMap::" in text:
        imports.append("use std::collections::HashMap;")
    if "Blob::" in text:
        imports.append("use super::sdk::primitives::Blob;")
    if "types::" in text:
        imports.append("use super::sdk::types;")
    table = f"pub(super) const OPERATIONS: &[Operation] = &[\n{entries}];\n\n"
    return HEAD + "\n".join(imports) + "\n\ntype Operation = super::Operation<Client>;\n\n" + table + text


def module(names):
    modules = "".join(f"mod {name};\n" for name in sorted([*names, "shapes"]))
    tables = ", ".join(f"{name}::OPERATIONS" for name in names)
    return (
        HEAD + "use super::{document, sdk};\nuse crate::{Form, Operation, Outcome, outcome};\n\n" + modules
        + "\n/// The operations by task.\npub(super) const OPERATIONS: &[&[Operation<sdk::Client>]] = &["
        + tables + "];\n"
    )


def main():
    reference = pathlib.Path(os.environ["REFERENCE_DIR"])
    operations = json.loads((reference / "operations.json").read_text())["operations"]
    types = json.loads((reference / "types.json").read_text())
    values, reply = Values(types), Reply(types)
    by_area = areas(operations)

    directory = PARITY / "src/side/calls"
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    for name, members in by_area.items():
        (directory / f"{name}.rs").write_text(calls(members, values))
    (directory / "shapes.rs").write_text(HEAD + values.shapes())
    (directory / "mod.rs").write_text(module(list(by_area)))
    files = sorted(str(path) for path in directory.iterdir())
    subprocess.run(["rustfmt", "--edition", "2024", "--config-path", str(PARITY / "../../rustfmt.toml"), *files], check=True)

    exceptions = {
        error["wire_code"]: [member["wire"] for member in error["members"] if member["wire"] != "message"]
        for error in types["errors"]
    }
    written = {
        "exceptions": exceptions,
        "operations": {
            operation["name"]: {
                "signed": operation["auth"] == "sigv4",
                "errors": [error["code"] for error in operation["errors"]],
                "output": reply.structure(operation["output"]),
            }
            for operation in operations
        },
    }
    (PARITY / "replies.json").write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n")


main()
