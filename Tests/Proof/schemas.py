"""Judges what `shirube … --json` printed against the schemas in Data/Schemas.

usage: schemas.py valid|evidence|refuses SCHEMAS OUTPUTS

OUTPUTS is a folder of files `NAME@SCHEMA.json`. Each mode prints one line for each thing that is wrong, and last on
standard error how much it looked at; status 1 if anything is wrong.

valid     the schemas are schemas and strict, and every output follows its own
evidence  every property that a schema names was seen, and every one that may be absent was absent somewhere
refuses   outputs with one thing changed are refused
"""

import json
import os
import sys

import jsonschema

found = []


def wrong(text):
    found.append(text)
    print(text)


def unique(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a key stands twice: {names}")
    return dict(pairs)


def read(path):
    with open(path, encoding="utf-8", errors="strict") as file:
        return json.load(file, object_pairs_hook=unique, parse_constant=lambda word: int(word))


class Schema:
    """A schema with what its parts are called: by their `$defs`, so that one place stands for all that use it."""

    def __init__(self, name, tree):
        self.name, self.tree = name, tree
        self.validator = jsonschema.Draft202012Validator(tree)

    def resolve(self, part, place):
        if isinstance(part, dict) and "$ref" in part:
            name = part["$ref"].removeprefix("#/$defs/")
            return self.tree["$defs"][name], f"$defs/{name}"
        return part, place

    def children(self, value, part, place):
        """The values inside a value, with their parts of the schema."""
        part, place = self.resolve(part, place)
        if isinstance(value, dict):
            for key, child in value.items():
                inner = part.get("properties", {}).get(key, part.get("additionalProperties"))
                if isinstance(inner, dict):
                    yield key, child, inner, f"{place}/{key}"
        elif isinstance(value, list) and isinstance(part.get("items"), dict):
            for index, child in enumerate(value):
                yield index, child, part["items"], f"{place}[]"

    def walk(self, value):
        """Every value inside, with its way there, its part of the schema and the name of that part."""
        queue = [((), value, self.tree, self.name)]
        while queue:
            way, value, part, place = queue.pop()
            yield way, value, *self.resolve(part, place)
            for key, *child in self.children(value, part, place):
                queue.append((way + (key,), *child))

    def accepts(self, value):
        return self.validator.is_valid(value)


def parts(tree, place):
    """Every part of a schema that describes a value."""
    yield place, tree
    for key, part in tree.get("properties", {}).items():
        yield from parts(part, f"{place}/{key}")
    for key in ["items", "additionalProperties"]:
        if isinstance(tree.get(key), dict):
            yield from parts(tree[key], f"{place}[]")
    for key, part in tree.get("$defs", {}).items():
        yield from parts(part, f"$defs/{key}")


def valid(schemas, outputs):
    shared = {}
    for schema in schemas.values():
        tree = schema.tree
        jsonschema.Draft202012Validator.check_schema(tree)
        if tree.get("$schema") != "https://json-schema.org/draft/2020-12/schema":
            wrong(f"{schema.name}: not draft 2020-12")
        if tree.get("$id") != f"urn:shirube:schema:{schema.name}":
            wrong(f"{schema.name}: its $id is not its name")
        for name, part in tree.get("$defs", {}).items():
            if shared.setdefault(name, part) != part:
                wrong(f"{schema.name}: {name} is not what other schemas say")
        for place, part in parts(tree, schema.name):
            if not part.get("description") and not place.endswith("[]"):
                wrong(f"{schema.name}: {place} has no description")
            if part.get("type") == "object" and part.get("additionalProperties") is not False:
                if "propertyNames" not in part:
                    wrong(f"{schema.name}: {place} takes any key")
            if part.get("type") == "array" and "items" not in part:
                wrong(f"{schema.name}: {place} takes anything")
    for label, schema, value in outputs:
        for error in schema.validator.iter_errors(value):
            wrong(f"{label}: {error.json_path}: {error.message[:300]}")


def evidence(schemas, outputs):
    objects, keys = {}, {}
    for _, schema, value in outputs:
        for _, value, part, place in schema.walk(value):
            if isinstance(value, dict):
                objects[place] = objects.get(place, 0) + 1
                for key in value:
                    keys[place, key] = keys.get((place, key), 0) + 1
    for schema in schemas.values():
        for place, part in parts(schema.tree, schema.name):
            for key in part.get("properties", {}):
                if (place, key) not in keys:
                    wrong(f"{schema.name}: no output has {place}/{key}")
                elif key not in part.get("required", []) and keys[place, key] == objects[place]:
                    wrong(f"{schema.name}: {place}/{key} may be absent, but every output has it")


def reduced(value):
    """The value with a few elements of each list: the first three, and the first of each kind."""
    if isinstance(value, dict):
        return {key: reduced(child) for key, child in value.items()}
    if not isinstance(value, list):
        return value
    kept, kinds = [], set()
    for child in value:
        kind = json.dumps([sorted(child) if isinstance(child, dict) else None])
        if len(kept) < 3 or kind not in kinds:
            kept.append(reduced(child))
            kinds.add(kind)
    return kept


def changes(value, part):
    """Other values, none of which may stand in the place of this one."""
    yield "nothing", None
    if isinstance(value, dict):
        yield "a list", [value]
        yield "one key more", {**value, "unexpected": 1}
        for key in part.get("required", []):
            yield f"without {key}", {name: child for name, child in value.items() if name != key}
    elif isinstance(value, list):
        yield "an object", {"0": value}
        yield "a number more", value + [0.5]
    elif isinstance(value, bool):
        yield "a word", str(value)
    elif isinstance(value, str):
        yield "a number", 0.5
        yield "a list", [value]
        if "enum" in part or "pattern" in part:
            yield "one word more", value + " x"
            yield "none", ""
    else:
        yield "a word", str(value)
        yield "less than none", -value - 1
        if part.get("type") == "integer":
            yield "a half more", value + 0.5


def changed(value, way, new):
    if not way:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[way[0]] = changed(value[way[0]], way[1:], new)
    return copy


def refuses(_, outputs):
    count, seen = 0, set()
    for label, schema, value in outputs:
        value = reduced(value)
        if not schema.accepts(value):
            wrong(f"{label}: refused although only lists are shorter")
            continue
        for way, inner, part, place in schema.walk(value):
            for words, new in changes(inner, part):
                if (schema.name, place, words) in seen:
                    continue
                seen.add((schema.name, place, words))
                count += 1
                if schema.accepts(changed(value, way, new)):
                    wrong(f"{label}: {'/'.join(map(str, way))}: {words}: was accepted")
    return count


def main():
    mode, folder, results = sys.argv[1:]
    names = sorted(name[:-5] for name in os.listdir(folder) if name.endswith(".json"))
    schemas = {name: Schema(name, read(os.path.join(folder, name + ".json"))) for name in names}
    outputs = []
    for file in sorted(os.listdir(results)):
        label, name = file.removesuffix(".json").split("@")
        outputs.append((file, schemas[name], read(os.path.join(results, file))))
    modes = {"valid": valid, "evidence": evidence, "refuses": refuses}
    count = modes[mode](schemas, outputs)
    print(f"{len(schemas)} schemas, {len(outputs)} outputs, {count or 0} changes", file=sys.stderr)
    sys.exit(1 if found else 0)


main()
