"""Fills forms as academies fill them, and damages them as they come back.

usage: forms.py FOLDER     for each FOLDER/NAME.xlsx, a blank form, and FOLDER/NAME.json: FOLDER/back/NAME.xlsx
The JSON holds the truth (records) and a seed. Cells are found by the words over them, with openpyxl.
"""
import csv
import json
import pathlib
import random
import sys

import openpyxl
from openpyxl.utils import get_column_letter

ROOT = pathlib.Path(__file__).resolve().parents[2]
YES = ["○", "〇", "◯", 1, "1", "１", "✓", "✔", "レ", "ﾚ", "はい", " ○ "]
PLAN = {"unknown": "未把握", "not-planned": "予定なし", "considering": "検討中", "decided": "組入れ決定", "not-held": "開講なし",
        "abolished": "廃止"}
DELIVERY = {"not-delivered": "未実施", "delivered": "実施済", "partly-delivered": "一部実施", "cancelled": "中止",
            "postponed": "翌年度へ延期"}
WIDE = str.maketrans("0123456789.", "０１２３４５６７８９．")
HALF = {"リーダー": "ﾘｰﾀﾞｰ", "ポンプ": "ﾎﾟﾝﾌﾟ"}


def rows(name):
    with open(ROOT / "Data/Registries" / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


OPTIONS = {}
for line in rows("options.csv"):
    OPTIONS[line["list"], line["code"]] = line["japanese"]
COURSES = {line["id"]: {"staff": "職員・", "volunteers": "団員・"}.get(line["trainees"], "") + line["name"]
           for line in rows("courses.csv")}
ACADEMIES = {line["id"]: line["name"] for line in rows("academies.csv")}


def year_words(dice, year):
    number = int(year[2:])
    return dice.choice([f"令和{number - 2018}年度", f"R{number - 2018}", f"令和{number - 2018}年度".translate(WIDE), number,
                        f"{number}年度", f"Ｒ{number - 2018}年度"])


def day_words(dice, day):
    year, month, date = map(int, day.split("-"))
    short = year - 2018
    import datetime
    return dice.choice([
        datetime.date(year, month, date), f"{year}/{month}/{date}", f"R{short}.{month}.{date}", f"令和{short}年{month}月{date}日",
        f"令和{short}年{month}月{date}日".translate(WIDE), f"{year}年{month:02}月{date:02}日（{'月火水木金土日'[datetime.date(year, month, date).weekday()]}）",
        f"{year}.{month}.{date}", f"Ｒ{short}．{month}．{date}".translate(WIDE), f"令和{short}/{month}/{date}", day,
    ])


def hours_words(dice, hours, formulas):
    minutes = round(hours * 60)
    choices = [hours, f"{hours:g}時間", f"{hours:g}".translate(WIDE) + "時間", f"{minutes}分", f"{minutes}分".translate(WIDE),
               f"{hours:g}".translate(WIDE)]
    if minutes > 60 and minutes % 60:
        choices.append(f"{minutes // 60}時間{minutes % 60}分")
    if minutes % 60 == 30 and minutes > 60:
        choices.append(f"{minutes // 60}時間半")
    if formulas:
        choices.append(f"={hours - 0.25}+0.25")
    return dice.choice(choices)


def count_words(dice, count, unit, formulas):
    choices = [count, str(count), f"{count}{unit}", f"{count}{unit}".translate(WIDE), f"{count:,}"]
    if formulas:
        choices.append(f"={count}+0")
    return dice.choice(choices)


def none_words(dice):
    return dice.choice(["該当なし", "－", "-", "ー", "該当無し"])


def name_words(dice, name):
    if dice.random() < 0.4:
        for wide, half in HALF.items():
            name = name.replace(wide, half)
    return dice.choice([name, name, " " + name, name + "　"])


class Form:
    def __init__(self, sheet):
        self.sheet = sheet

    def find(self, text):
        for row in self.sheet.iter_rows():
            for cell in row:
                if cell.value == text:
                    return cell
        raise KeyError(text)

    def columns(self, section):
        row = self.find("標準課程" if section == "A" else "開始日").row
        return row, {cell.value: cell.column for cell in self.sheet[row] if cell.value}

    def beside(self, label, value):
        cell = self.find(label)
        column = cell.column + 1
        while type(self.sheet.cell(cell.row, column)).__name__ == "MergedCell":
            column += 1
        self.sheet.cell(cell.row, column).value = value


def plan_cells(dice, truth, entry, formulas):
    cells = {"年度": year_words(dice, entry["fiscalYear"]), "課程（各校の名称）": name_words(dice, entry["localCourse"]),
             "科目": name_words(dice, entry["subject"]), "状況": PLAN[entry["status"]]}
    courses = [COURSES[m["course"]] for m in truth["mappings"] if m["localCourse"] == entry["localCourse"]]
    cells["標準課程"] = dice.choice(["、", "\n", "，"]).join(courses)
    hours = [c.get("hours") for c in truth["localCourses"] if c["name"] == entry["localCourse"]][0]
    if hours is not None:
        cells["課程の総時間"] = hours_words(dice, hours, False)
    for heading, name in [("講義", "lectureHours"), ("演習", "exerciseHours"), ("実技", "practicalHours"), ("図上", "tabletopHours"),
                          ("eラーニング", "onlineHours")]:
        if entry.get(name) is not None:
            cells[heading] = hours_words(dice, entry[name], formulas)
        elif name in entry["notApplicable"]:
            cells[heading] = none_words(dice)
    for (kind, code), words in OPTIONS.items():
        if kind == "topic":
            if code in entry["topics"]:
                cells[words] = dice.choice(YES)
            elif dice.random() < 0.1:
                cells[words] = dice.choice(["×", "✗", "－", 0])
    for heading, name, kind in [("方法", "mode", "mode"), ("理由", "reason", "reason")]:
        if entry[name]:
            cells[heading] = OPTIONS[kind, entry[name]]
    cells["根拠文書"] = entry["evidence"] or None
    cells["頁"] = entry["evidencePage"] or None
    if entry.get("evidenceDay"):
        cells["文書の日付"] = day_words(dice, entry["evidenceDay"])
    cells["合同の相手校"] = "、".join(dice.choice([code, ACADEMIES[code]]) for code in entry["jointWith"]) or None
    return cells


def delivery_cells(dice, delivery, formulas):
    cells = {"年度": year_words(dice, delivery["fiscalYear"]), "課程（各校の名称）": name_words(dice, delivery["localCourse"]),
             "科目": name_words(dice, delivery["subject"]), "状況": DELIVERY[delivery["status"]],
             "回": dice.choice([delivery["session"], f"第{delivery['session']}回", f"{delivery['session']}".translate(WIDE)])}
    for heading, name in [("開始日", "firstDay"), ("終了日", "lastDay")]:
        if delivery.get(name):
            cells[heading] = day_words(dice, delivery[name])
    if delivery.get("hours") is not None:
        cells["時間"] = hours_words(dice, delivery["hours"], formulas)
    for heading, name, unit in [("職員", "staffTrainees", "名"), ("団員", "volunteerTrainees", "人"), ("その他の受講者", "otherTrainees", "人"),
                                ("外国人協力者数", "foreigners", "名"), ("経費（円）", "cost", "円")]:
        if delivery.get(name) is not None:
            cells[heading] = count_words(dice, delivery[name], unit, formulas)
        elif name in delivery["notApplicable"]:
            cells[heading] = none_words(dice)
    for code, count in delivery["lecturers"].items():
        words = OPTIONS["lecturer", code]
        cells["その他の講師" if code == "other" else words] = count_words(dice, count, "人", False)
    for code in delivery["tools"]:
        words = OPTIONS["tool", code]
        cells["その他の道具" if code == "other" else words] = dice.choice(YES)
    if delivery["reason"]:
        cells["理由"] = OPTIONS["reason", delivery["reason"]]
    cells["課題"] = delivery["lessons"] or None
    cells["次回に向けて"] = delivery["nextTime"] or None
    cells["合同の相手校"] = "、".join(ACADEMIES[code] for code in delivery["jointWith"]) or None
    return cells


def put(sheet, row, column, value):
    cell = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str) and not value.startswith("="):
        cell.data_type = "s"


def fill(form, dice, truth, formulas):
    form.beside("回答区分", dice.choice(["回答", "回 答"]))
    for section, lines in [("A", [plan_cells(dice, truth, entry, formulas) for entry in truth["entries"]]),
                           ("B", [delivery_cells(dice, delivery, formulas) for delivery in truth["deliveries"]])]:
        header, columns = form.columns(section)
        if len(lines) > 11:
            shift(form.sheet, header + 3, len(lines), True)
        row = header + 1
        for cells in lines:
            if dice.random() < 0.2:
                row += 1
            for heading, value in cells.items():
                if value is not None:
                    put(form.sheet, row, columns[heading], value)
            row += 1
    for answer in truth["answers"]:
        for row in range(1, form.sheet.max_row + 1):
            if form.sheet.cell(row, 1).value != answer["question"]:
                continue
            option = form.sheet.cell(row, 2).value
            if option in answer["options"]:
                put(form.sheet, row, 3, dice.choice(YES))
            elif not option and answer["isConfirmedNone"]:
                put(form.sheet, row, 3, none_words(dice))


def merge_courses(form, dice):
    """Merges the course, and what belongs to it, over lines that say the same."""
    for section in "AB":
        header, columns = form.columns(section)
        names = ["課程（各校の名称）"] + (["標準課程", "課程の総時間"] if section == "A" else [])
        row = header + 1
        while row < form.sheet.max_row:
            def key(line):
                return "".join(str(form.sheet.cell(line, columns["課程（各校の名称）"]).value or "").split())
            last = row
            while key(row) and key(last + 1) == key(row):
                last += 1
            if last > row:
                for name in names:
                    letter = get_column_letter(columns[name])
                    form.sheet.merge_cells(f"{letter}{row}:{letter}{last}")
            row = last + 1
            if form.sheet.cell(row, 1).value and str(form.sheet.cell(row, 1).value)[0] in "ＢＣ":
                break


def shift(sheet, index, count, is_row):
    """Inserts rows or columns and takes the merged cells along, as Excel does."""
    areas = [area.bounds for area in sheet.merged_cells.ranges]
    for area in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(area))
    (sheet.insert_rows if is_row else sheet.insert_cols)(index, count)
    for left, top, right, bottom in areas:
        if is_row:
            top, bottom = top + count * (top >= index), bottom + count * (bottom >= index)
        else:
            left, right = left + count * (left >= index), right + count * (right >= index)
        sheet.merge_cells(start_column=left, start_row=top, end_column=right, end_row=bottom)


def damage(book, sheet, dice, truth):
    form = Form(sheet)
    if dice.random() < 0.6:
        merge_courses(form, dice)
    for _ in range(dice.randrange(3)):
        header, _ = form.columns(dice.choice("AB"))
        shift(sheet, dice.choice([1, 3, header - 1, header + 1, header + 2]), dice.randint(1, 3), True)
    for _ in range(dice.randrange(3)):
        column = dice.choice([1, 2, 4, 9, 14, 20, 31, 34])
        shift(sheet, column, 1, False)
        if dice.random() < 0.5:
            header, _ = form.columns("A")
            sheet.cell(header, column).value = "備考"
            sheet.cell(header + 1, column).value = "前回と同じ"
    if dice.random() < 0.5:
        for text in ["Ａ　組入れの状況（教育訓練計画に入っているか）", "Ｃ　設問"]:
            if dice.random() < 0.5:
                form.find(text).value = None
    if dice.random() < 0.7:
        sheet.title = dice.choice(["Sheet1", "回答（修正版）", "最終", "コピー"])
    if dice.random() < 0.4:
        book.create_sheet("連絡事項", 0)["A1"].value = "いつもお世話になっております。状況 科目 年度"
    if dice.random() < 0.4:
        del book["_meta"]
        if dice.random() < 0.5:
            form.beside("機関コード", dice.choice(["", truth["organization"].upper().translate(WIDE), "不明"]))
            form.beside("機関名", " ".join(ACADEMIES[truth["organization"]]))
    if "_choices" in book.sheetnames and dice.random() < 0.5:
        del book["_choices"]


def main(folder):
    back = pathlib.Path(folder) / "back"
    back.mkdir(exist_ok=True)
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        truth = json.loads(path.with_suffix(".json").read_text())
        dice = random.Random(truth["seed"])
        book = openpyxl.load_workbook(path)
        sheet = book["回答票"]
        fill(Form(sheet), dice, truth, truth["formulas"])
        damage(book, sheet, dice, truth)
        book.save(back / path.name)


main(sys.argv[1])
