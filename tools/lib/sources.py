#!/usr/bin/env python3
"""Writes Data/SOURCES.csv anew: every file in Data/ with its SHA-256, where it comes from, and its licence.

A line that is there keeps its source and licence; a new file gets those of the first rule that fits. Run it after
any change in Data/: a repository test compares the sums. `--check` writes nothing and ends with 3 on a difference.
"""

import csv
import fnmatch
import hashlib
import io
import os
import sys

DATA = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Data"))
LIST = os.path.join(DATA, "SOURCES.csv")
OWN = "written for Shirube"
RULES = [
    ("Terms/official.json",
     "Japan Meteorological Agency, 気象情報等に関する多言語辞書 of 2026-03-26, processed; 出典：気象庁ホームページ",
     "公共データ利用規約(第1.0版), compatible with CC BY 4.0"),
    ("Terms/*", OWN, "CC BY 4.0"),
    ("GenericNouns.csv", OWN, "CC BY 4.0"),
    ("Readings.csv", f"{OWN}; the second column is what MeCab 0.996 with IPADIC says", "CC BY 4.0"),
    ("Nationalities.csv", f"{OWN}; shares after the Immigration Services Agency's statistics of the end of 2025",
     "CC BY 4.0"),
    ("Samples/*", f"{OWN}; the town and its places are invented", "CC0 1.0"),
    ("Registries/academies.csv", "compiled for Shirube from the source named in each line", "CC BY 4.0"),
    ("Registries/courses.csv", "compiled for Shirube from the source named in each line", "CC BY 4.0"),
    ("Registries/*", OWN, "CC BY 4.0"),
    ("Languages/*", OWN, "Apache-2.0"),
    ("Pictograms/*", f"{OWN}, drawn anew", "Apache-2.0"),
    ("*", OWN, "Apache-2.0"),
]


def files():
    for folder, folders, names in os.walk(DATA):
        folders.sort()
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), DATA).replace(os.sep, "/")
            if path != "SOURCES.csv" and not name.startswith("."):
                yield path


def text():
    """The whole list as it should be."""
    known = {}
    if os.path.exists(LIST):
        with open(LIST, encoding="utf-8", newline="") as file:
            known = {row["file"]: row for row in csv.DictReader(file)}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["file", "sha256", "source", "licence"])
    for path in sorted(files()):
        with open(os.path.join(DATA, path), "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        rule = next(rule for rule in RULES if fnmatch.fnmatchcase(path, rule[0]))
        row = known.get(path, {"source": rule[1], "licence": rule[2]})
        writer.writerow([path, digest, row["source"], row["licence"]])
    return out.getvalue()


def main():
    wanted = text()
    if "--check" in sys.argv[1:]:
        with open(LIST, encoding="utf-8") as file:
            if file.read() != wanted:
                print("Data/SOURCES.csv is not up to date: run tools/lib/sources.py", file=sys.stderr)
                sys.exit(3)
        return
    with open(LIST, "w", encoding="utf-8") as file:
        file.write(wanted)


main()
