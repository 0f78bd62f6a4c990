"""What openpyxl and pandas need for filled forms: read every cell of the tables, understand and check the values, and
write them, with the original bytes, to a SQLite file in one transaction: `tracker_import.py [--read-only] DATABASE FORM.xlsx…`.

A plain script as a careful official would have it written: it knows the form as it goes out, and of damage only merged
cells. With --read-only openpyxl streams the sheet, which is quicker, and merged cells are not known any more: a line
under a merged year or course is lost, so that is not the same work.
"""

import datetime
import hashlib
import io
import re
import sqlite3
import sys
import unicodedata

import openpyxl
import pandas

TICKS = {"○", "〇", "◯", "1", "✓", "レ"}
PLAN_STATES = {"未把握", "予定なし", "検討中", "組入れ決定", "開講なし", "廃止"}
DELIVERY_STATES = {"未実施", "実施済", "一部実施", "中止", "翌年度へ延期"}
SHARED = ("年度", "課程（各校の名称）", "標準課程", "課程の総時間")
LABELS = ("機関コード", "機関名", "団体コード", "基準日", "設問の版", "回答区分", "回答課")
HOURS = ("講義", "演習", "実技", "図上", "eラーニング", "課程の総時間", "時間")
COUNTS = ("回", "職員", "団員", "その他の受講者", "外国人協力者数", "経費（円）")
DAYS = ("文書の日付", "開始日", "終了日")
WORDS = ("課程（各校の名称）", "標準課程", "科目", "状況", "方法", "理由", "根拠文書", "頁", "合同の相手校", "前年度の内容", "課題",
         "次回に向けて")


def text(value):
    return "" if value is None else unicodedata.normalize("NFKC", str(value)).strip()


def number(value):
    if value is None or isinstance(value, (int, float)):
        return value
    found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)(?:時間|人|円)?", text(value).replace(",", ""))
    return float(found[1]) if found else None


def fiscal_year(value):
    words = text(value)
    era = re.fullmatch(r"(?:令和|R)(元|[0-9]+)年?度?", words)
    if era:
        return 2018 + (1 if era[1] == "元" else int(era[1]))
    plain = re.fullmatch(r"(?:FY)?(2[0-9]{3})年?度?", words)
    return int(plain[1]) if plain else None


def day(value):
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    words = text(value)
    era = re.fullmatch(r"(?:令和|R)(元|[0-9]+)[年./-]([0-9]+)[月./-]([0-9]+)日?", words)
    if era:
        year = 2018 + (1 if era[1] == "元" else int(era[1]))
        return datetime.date(year, int(era[2]), int(era[3])).isoformat()
    plain = re.fullmatch(r"([0-9]{4})[年./-]([0-9]+)[月./-]([0-9]+)日?", words)
    return datetime.date(*map(int, plain.groups())).isoformat() if plain else None


def line(headings, values, known, marks, file, row):
    """One line of a table as a record, with the cell of each value."""
    record, chosen, cells = {"file": file}, [], []
    for column, value in enumerate(values):
        heading = headings.get(column)
        if heading is None or value is None:
            continue
        cells.append(f"{heading}\t{openpyxl.utils.get_column_letter(column + 1)}{row}")
        if heading == "年度":
            record[heading] = fiscal_year(value)
        elif heading in HOURS or heading in COUNTS:
            record[heading] = number(value)
        elif heading in DAYS:
            record[heading] = day(value)
        elif heading in known:
            record[heading] = text(value)
        elif text(value) in TICKS and marks:
            chosen.append(heading)
        elif number(value) is not None:
            chosen.append(f"{heading}:{number(value):g}")
    record["chosen"] = " ".join(chosen)
    record["cells"] = "\n".join(cells)
    return record


def merged(sheet):
    """The place of the first cell for every other cell of a merged range, as one reads 年度 or 課程 over several lines."""
    firsts = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, area.max_row + 1):
            for column in range(area.min_col, area.max_col + 1):
                firsts[row, column] = (area.min_row, area.min_col)
    return firsts


def read(path, read_only):
    with open(path, "rb") as file:
        content = file.read()
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=read_only, data_only=True)
    sheet = book["回答票"]
    head, plans, deliveries, answers = {}, [], [], []
    headings, part = {}, None
    firsts = {} if read_only else merged(sheet)
    for row, values in enumerate(sheet.iter_rows(values_only=True), 1):
        filled = [(column, value) for column, value in enumerate(values) if value is not None]
        if not filled:
            continue
        words = {text(value): column for column, value in filled}
        if text("課程（各校の名称）") in words:
            part = "B" if "開始日" in words else "A"
            headings = {column: value for column, value in filled}
        elif "設問" in words and "選択肢の番号" in words:
            part = "C"
        elif part is None:
            for index, (_, value) in enumerate(filled[:-1]):
                if value in LABELS:
                    head[value] = text(filled[index + 1][1])
        elif part in "AB":
            if firsts:
                # Only what several lines share is read through a merged range.
                values = [
                    sheet.cell(*firsts[row, column]).value
                    if value is None and (row, column) in firsts and headings.get(column - 1) in SHARED else value
                    for column, value in enumerate(values, 1)]
                filled = [(column, value) for column, value in enumerate(values) if value is not None]
            known = {headings[column] for column, _ in filled if headings.get(column) in WORDS}
            record = line(headings, values, known, True, path, row)
            if "年度" in record and "科目" in record:
                (plans if part == "A" else deliveries).append(record)
        elif text(values[2]) in TICKS:
            answers.append({"file": path, "question": text(values[0]), "option": text(values[1])})
    meta = book["_meta"]
    lines = [[text(value) for value in values] for values in meta.iter_rows(values_only=True)]
    code = lines[1][2] if len(lines) > 1 else head.get("機関コード")
    for record in plans + deliveries + answers:
        record["organization"] = code
    head.update(organization=code, file=path, digest=hashlib.sha256(content).hexdigest())
    return content, head, plans, deliveries, answers


def check(plans, deliveries):
    """The checks that a frame can do at once."""
    findings = []

    def find(frame, rule, condition):
        for _, record in frame[condition].iterrows():
            findings.append({"rule": rule, "file": record["file"], "subject": record["科目"]})

    plan_hours = plans.reindex(columns=HOURS[:5]).sum(axis=1, min_count=1)
    find(plans, "unknown-option", ~plans["状況"].isin(PLAN_STATES))
    find(plans, "hours-beyond-course", plan_hours > plans["課程の総時間"].astype(float))
    find(plans, "decided-unconfirmed", (plans["状況"] == "組入れ決定") & (
        plan_hours.isna() | (plans["chosen"] == "") | plans["根拠文書"].isna()))
    find(plans, "reason-missing", (plans["状況"] == "予定なし") & plans["理由"].isna())
    find(plans, "row-twice", plans.duplicated(["organization", "年度", "課程（各校の名称）", "科目"]))
    trainees = deliveries.reindex(columns=COUNTS[1:4]).sum(axis=1, min_count=1)
    first, last = pandas.to_datetime(deliveries["開始日"]), pandas.to_datetime(deliveries["終了日"])
    year = first.dt.year - (first.dt.month < 4)
    is_held = deliveries["状況"].isin(["実施済", "一部実施"])
    find(deliveries, "unknown-option", ~deliveries["状況"].isin(DELIVERY_STATES))
    find(deliveries, "day-outside-year", first.notna() & (year != deliveries["年度"]))
    find(deliveries, "days-reversed", last < first)
    find(deliveries, "delivered-without-trainees", is_held & ~(trainees > 0))
    find(deliveries, "row-twice", deliveries.duplicated(["organization", "年度", "課程（各校の名称）", "科目", "回"]))
    joined = deliveries.merge(
        plans[["organization", "課程（各校の名称）", "科目"]].drop_duplicates(),
        on=["organization", "課程（各校の名称）", "科目"], how="left", indicator=True)
    find(joined, "delivered-without-plan", (joined["_merge"] == "left_only") & joined["状況"].eq("実施済"))
    return pandas.DataFrame(findings, columns=["rule", "file", "subject"])


def main():
    read_only = sys.argv[1] == "--read-only"
    database, *paths = sys.argv[2:] if read_only else sys.argv[1:]
    contents, heads, plans, deliveries, answers = [], [], [], [], []
    for path in paths:
        content, head, a, b, c = read(path, read_only)
        contents.append((head["digest"], content))
        heads.append(head)
        plans += a
        deliveries += b
        answers += c
    plans, deliveries = pandas.DataFrame(plans), pandas.DataFrame(deliveries)
    findings = check(plans, deliveries)
    heads = pandas.DataFrame(heads)
    findings = pandas.concat([findings, pandas.DataFrame(
        [{"rule": "academy-twice", "file": file, "subject": ""}
         for file in heads[heads.duplicated("organization")]["file"]])])
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN")
    connection.execute("CREATE TABLE files (digest TEXT PRIMARY KEY, content BLOB)")
    connection.executemany("INSERT INTO files VALUES (?, ?)", contents)
    for name, frame in (("heads", heads), ("plans", plans), ("deliveries", deliveries),
                        ("answers", pandas.DataFrame(answers)), ("findings", findings)):
        # to_sql would end the transaction.
        columns = ", ".join(f'"{column}"' for column in frame.columns)
        marks = ", ".join("?" * len(frame.columns))
        connection.execute(f"CREATE TABLE {name} ({columns})")
        connection.executemany(
            f"INSERT INTO {name} VALUES ({marks})", frame.astype(object).where(frame.notna(), None).values.tolist())
    connection.execute("COMMIT")
    connection.close()
    print(len(heads), len(plans), len(deliveries), len(answers), len(findings))


main()
