"""Fills in the forms of a round, each time the same: `fill_forms.py FORMS OUTPUT`. Not timed."""

import datetime
import glob
import os
import sys

import openpyxl

PLANS = [
    ("初任科", "職員・初任教育", 800, "外国人対応", "組入れ決定", ["在住外国人の現状", "やさしい日本語（講義）", "VoiceTra"]),
    ("救急科", "職員・救急科", 250, "外国人傷病者への対応", "組入れ決定", ["救急ボイストラ", "多言語指さしボード"]),
    ("団員基礎", "団員・基礎教育", 24, "やさしい日本語", "検討中", ["やさしい日本語（演習）"]),
    ("警防科", "職員・警防科", 70, "避難誘導", "予定なし", []),
]


def heading_rows(sheet):
    """The rows of headings of both tables: those with 課程（各校の名称）."""
    rows = []
    for row in sheet.iter_rows():
        titles = {str(cell.value): cell.column for cell in row if cell.value is not None}
        if "課程（各校の名称）" in titles and "科目" in titles:
            rows.append((row[0].row, titles))
    return rows


def put(sheet, row, columns, values):
    for title, value in values.items():
        if value is not None:
            sheet.cell(row, columns[title]).value = value


def fill(path, number, target):
    book = openpyxl.load_workbook(path)
    sheet = book["回答票"]
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "回答区分":
                cell.offset(0, 1).value = "回答"
            elif cell.value == "回答課":
                sheet.cell(cell.row, cell.column + 1).value = "教務課"
    (plans, plan_columns), (held, held_columns) = heading_rows(sheet)
    lines = [("令和9年度", plan) for plan in PLANS] + [("令和8年度", plan) for plan in PLANS[:2]]
    for index, (year, (course, standard, total, subject, status, topics)) in enumerate(lines):
        is_decided = status == "組入れ決定"
        put(sheet, plans + 1 + index, plan_columns, {
            "年度": year, "課程（各校の名称）": course, "標準課程": standard, "課程の総時間": total, "科目": subject,
            "状況": status, "方法": "独立した科目" if is_decided else None,
            "講義": 1 + number % 3 if is_decided else None, "演習": 1.5 if is_decided else None,
            "理由": "時間数の余裕なし" if status == "予定なし" else None,
            "根拠文書": f"{year}教育訓練計画" if is_decided else None, "頁": str(number % 40 + 1) if is_decided else None,
            "文書の日付": datetime.date(2026, 3, 20) if is_decided else None,
            **{topic: "○" for topic in topics}})
    for index, (course, _, _, subject, _, _) in enumerate(PLANS[:2]):
        put(sheet, held + 1 + index, held_columns, {
            "年度": "令和8年度", "課程（各校の名称）": course, "科目": subject, "回": 1, "状況": "実施済",
            "開始日": datetime.date(2026, 6, 20), "終了日": datetime.date(2026, 6, 21), "時間": 2 + number % 3,
            "職員": 20 + number % 17, "団員": number % 5, "その他の受講者": 0, "地域国際化協会": 1, "NPO": 1, "VoiceTra": "○",
            "課題": "時間が足りなかった", "外国人協力者数": 2, "経費（円）": 15000})
    is_question = False
    for row in sheet.iter_rows(min_col=1, max_col=3):
        if row[0].value == "設問":
            is_question = True
        elif is_question and row[1].value is not None and str(row[1].value) == str(number % 4 + 1):
            row[2].value = "○"
    book.save(target)


def main():
    forms, output = sys.argv[1:3]
    os.makedirs(output, exist_ok=True)
    # The bundles of a prefecture hold the same forms again.
    paths = [path for path in sorted(glob.glob(f"{forms}/*.xlsx")) if "まとめ" not in path]
    for number, path in enumerate(paths):
        fill(path, number, f"{output}/{os.path.basename(path)}")


main()
