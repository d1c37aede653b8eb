"""Rust expressions for the values of inputs."""

import re

STRINGS = ["", " \\\"in quotes\\\"", " back\\\\slash/es", " two\\nlines\\tand a tab", " ünï 🦀", " \\u{1}\\u{8}\\u{c}\\u{7f}\\u{2028}", " <a href='&'>"]
INTEGERS = ["1", "-7", "0", "i32::MAX", "i32::MIN"]
TIMESTAMPS = ["1_700_000_000", "0", "-1"]


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Values:
    """Chooses values in turns, so that each kind of value occurs in each kind of place."""

    def __init__(self, types):
        self.structures = {structure["name"]: structure for structure in types["structs"]}
        self.enums = {enum["name"]: enum for enum in types["enums"]}
        self.used = []
        self.turn = 0

    def next(self, choices):
        self.turn += 1
        return choices[self.turn % len(choices)]

    def setters(self, members, full):
        return "".join(self.setter(member, full) for member in members)

    def setter(self, member, full):
        name, kind = member["rust"], member["kind"]
        if kind == "List":
            values = [self.one(member, full), self.one(member, False)] if full else [self.one(member, False)]
            return "".join(f".{name}({value})" for value in values)
        if kind == "Map":
            keys = ["key-1", "key-2 \\\"ü"] if full else ["key-1"]
            return "".join(f'.{name}("{key}", {self.one(member, full)})' for key in keys)
        return f".{name}({self.one(member, full)})"

    def one(self, member, full):
        """A value, or an element of a list or a map."""
        kind = member["kind"]
        if kind == "Boolean":
            return self.next(["true", "false"])
        if kind in ("Integer", "Long"):
            return self.next(INTEGERS)
        if kind == "Timestamp":
            return f"DateTime::from_secs({self.next(TIMESTAMPS)})"
        if kind == "Blob":
            return "Blob::new([0, 62, 63, 250, 255])"
        if kind == "Document":
            return "document()"
        named = re.search(r"types::(\w+)", member["field_type"])
        if not named:
            return f'"{member["wire"]}{self.next(STRINGS) if full else ""}"'
        return self.named(named[1], full)

    def named(self, name, full):
        if name in self.enums:
            variants = [f"types::{name}::{variant['rust']}" for variant in self.enums[name]["variants"]]
            return self.next([*variants[:4], f'types::{name}::from("NEWER_{name}")'] if full else variants)
        if (name, full) not in self.used:
            self.used.append((name, full))
        return f"shapes::{'full' if full else 'minimal'}_{snake(name)}()"

    def empty(self, members):
        """Everything that can be empty is."""
        setters = ""
        for member in members:
            if member["kind"] == "List":
                setters += f".set_{member['rust'].removeprefix('r#')}(Some(Vec::new()))"
            elif member["kind"] == "Map":
                setters += f".set_{member['rust'].removeprefix('r#')}(Some(HashMap::new()))"
            elif member["kind"] == "String" and "types::" not in member["field_type"]:
                setters += f'.{member["rust"]}("")'
            elif member.get("required"):
                setters += self.setter(member, full=False)
            elif member["kind"] == "Structure":
                setters += self.setter(member, full=False)
        return setters

    def shapes(self):
        """The functions that make the structures that calls name, and those within them."""
        written, text = set(), ""
        while pending := [use for use in self.used if use not in written]:
            written.update(pending)
            text += "".join(self.shape(name, full) for name, full in pending)
        text = text.replace("shapes::", "")
        imports = "use super::sdk::types;\n"
        for kind in ["Blob", "DateTime"]:
            if f"{kind}::" in text:
                imports += f"use super::sdk::primitives::{kind};\n"
        if "document()" in text:
            imports += "use super::document;\n"
        return imports + "\n" + text

    def shape(self, name, full):
        structure = self.structures[name]
        members = structure["members"]
        if not full:
            members = [member for member in members if member["rust"] in structure["build_fails_without"]]
        built = '.build().expect("complete")' if structure["build_fallible"] else ".build()"
        function = f"{'full' if full else 'minimal'}_{snake(name)}"
        return f"pub(super) fn {function}() -> types::{name} {{ types::{name}::builder(){self.setters(members, full)}{built} }}\n\n"
