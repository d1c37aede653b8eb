"""JSON for outputs with all of their members."""

import re

STRINGS = ["", " \"in quotes\"", " back\\slash/es", " two\nlines", " ünï 🦀"]
TIMESTAMPS = [1700000000, 1700000000.123, 1.5e9, 0, -1.5]


class Reply:
    """Maps have one entry: Rust prints those of more in any order."""

    def __init__(self, types):
        self.structures = {structure["name"]: structure for structure in types["structs"]}
        self.enums = {enum["name"]: enum for enum in types["enums"]}
        self.turn = 0

    def next(self, choices):
        self.turn += 1
        return choices[self.turn % len(choices)]

    def structure(self, structure):
        return {member["wire"]: self.member(member) for member in structure["members"]}

    def member(self, member):
        if member["kind"] == "List":
            return [self.one(member), self.one(member)]
        if member["kind"] == "Map":
            return {"key-1": self.one(member)}
        return self.one(member)

    def one(self, member):
        kind = member["kind"]
        if kind == "Boolean":
            return self.next([True, False])
        if kind in ("Integer", "Long"):
            return self.next([1, 0, -7, 2147483647])
        if kind == "Timestamp":
            return self.next(TIMESTAMPS)
        if kind == "Blob":
            return "AD4/+v8="
        if kind == "Document":
            return {"key-1": [None, True, 1, -1, 1.5, "text", {}]}
        named = re.search(r"types::(\w+)", member["field_type"])
        if not named:
            return member["wire"] + self.next(STRINGS)
        if named[1] in self.enums:
            return self.next([variant["wire"] for variant in self.enums[named[1]]["variants"]])
        return self.structure(self.structures[named[1]])
