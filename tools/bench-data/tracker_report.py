"""The comparison of years (R9) by pandas, from the same data: `tracker_report.py sqlite FILE.sqlite ROUND`, or
`… csv FOLDER ROUND` from current rows in CSV, which `… export FILE.sqlite FOLDER` writes beforehand, outside the timing.

Prints a line a round: round, members, answered, included, delivered, hours, trainees, unknown; then what changed.
"""

import json
import os
import sqlite3
import sys

import pandas

TABLES = {
    "organizations": "id, kind, prefecture",
    "rounds": "id, deliveriesYear, plansYear, asOf",
    "roundMembers": "round, organization",
    "requests": "round, organization, state",
    "curriculumEntries": "organization, fiscalYear, status, lectureHours, exerciseHours, practicalHours,"
                         " tabletopHours, onlineHours, topics, evidence",
    "deliveries": "organization, fiscalYear, status, hours, staffTrainees, volunteerTrainees, otherTrainees, jointWith",
}
HOURS = ["lectureHours", "exerciseHours", "practicalHours", "tabletopHours", "onlineHours"]
TRAINEES = ["staffTrainees", "volunteerTrainees", "otherTrainees"]


def from_sqlite(path):
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    frames = {name: pandas.read_sql_query(f"SELECT {columns} FROM current_{name}", connection)
              for name, columns in TABLES.items()}
    connection.close()
    return frames


def from_csv(folder):
    texts = {"topics", "evidence", "jointWith", "prefecture", "asOf", "id"}
    return {name: pandas.read_csv(
        f"{folder}/{name}.csv", dtype={column: str for column in columns.replace(" ", "").split(",") if column in texts},
        keep_default_na=True) for name, columns in TABLES.items()}


def export(path, folder):
    os.makedirs(folder, exist_ok=True)
    for name, frame in from_sqlite(path).items():
        frame.to_csv(f"{folder}/{name}.csv", index=False)


def report(frames, name):
    """The years up to a round, and the change from the one before it."""
    rounds = frames["rounds"].sort_values(["asOf", "id"])
    rounds = rounds[rounds["asOf"] <= rounds.loc[rounds["id"] == name, "asOf"].iloc[0]]
    organizations = frames["organizations"]
    codes = organizations.loc[organizations["kind"] != "training-centre", "id"]
    members = frames["roundMembers"]
    members = members[members["organization"].isin(codes)]
    requests = frames["requests"]
    outside = requests[requests["state"] == "out-of-scope"][["round", "organization"]]
    members = members.merge(outside, how="left", indicator=True)
    members = members.loc[members["_merge"] == "left_only", ["round", "organization"]].groupby("round")["organization"]
    answers = requests[requests["state"].isin(["answered", "confirmed-none"])]
    none = answers[answers["state"] == "confirmed-none"].groupby("round")["organization"]
    answers = answers.groupby("round")["organization"]

    entries = frames["curriculumEntries"]
    entries = entries[(entries["status"] != "unknown") & entries["organization"].isin(codes)]
    is_included = (entries["status"].eq("decided") & entries["topics"].fillna("").ne("")
                   & entries["evidence"].fillna("").ne("") & (entries[HOURS].sum(axis=1) > 0))
    known = entries.groupby("fiscalYear")["organization"]
    included = entries[is_included].groupby("fiscalYear")["organization"]

    deliveries = frames["deliveries"].copy()
    deliveries["number"] = range(len(deliveries))
    joint = deliveries[deliveries["jointWith"].fillna("").ne("")].copy()
    joint["organization"] = joint["jointWith"].str.split(" ")
    taking = pandas.concat([deliveries, joint.explode("organization")])
    taking = taking[taking["organization"].isin(codes)]
    held = taking.groupby("fiscalYear")["organization"]
    is_delivered = taking["status"].isin(["delivered", "partly-delivered"])
    delivered = taking[is_delivered].groupby("fiscalYear")["organization"]
    classes = taking[is_delivered].drop_duplicates("number")
    sums = classes.assign(trainees=classes[TRAINEES].sum(axis=1)).groupby("fiscalYear")[["hours", "trainees"]].sum()

    def found(groups, key):
        return set(groups.get_group(key)) if key in groups.groups else set()

    years, sets = [], []
    for _, one in rounds.iterrows():
        year, plans = one["deliveriesYear"], one["plansYear"]
        inside = found(members, one["id"])
        sure = found(known, year) | found(known, plans) | found(held, year) | found(none, one["id"])
        sets.append((inside, found(included, year), found(delivered, year)))
        years.append([
            one["id"], len(inside), len(found(answers, one["id"]) & inside), len(inside & sets[-1][1]),
            len(inside & sets[-1][2]), float(sums["hours"].get(year, 0)), int(sums["trainees"].get(year, 0)),
            len(inside - sure)])
    changes = []
    if len(sets) > 1:
        both = sets[-1][0] & sets[-2][0]
        for column in (1, 2):
            now, then = sets[-1][column] & both, sets[-2][column] & both
            ever = set().union(*(one[column] for one in sets[:-1]))
            changes.append([
                len(now - then), len(now - ever), len(now & then), len(then - now), len(both - now - then),
                len(sets[-1][0] - sets[-2][0]), len(sets[-2][0] - sets[-1][0])])
    return {"years": years, "changes": changes}


def main():
    if sys.argv[1] == "export":
        export(sys.argv[2], sys.argv[3])
        return
    frames = {"sqlite": from_sqlite, "csv": from_csv}[sys.argv[1]](sys.argv[2])
    print(json.dumps(report(frames, sys.argv[3])))


main()
