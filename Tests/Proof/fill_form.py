"""Fills a form of a round as a person does, with openpyxl.

usage: fill_form.py FORM FILLED     what to fill in comes as JSON on standard input:

{"head": {"回答区分": "回答"}, "A": [{"年度": "R9", …}], "B": [{…}], "C": ["教材・資料を備えている"], "sheet": "石川県消防学校",
 "keeps": false}

A and B take a line for each object, and C a sign beside each option; cells are found by the words over them. Without
"sheet" it is the first that can be seen; with "keeps" lines go over those that are there.
"""
import json
import sys

import openpyxl


def find(sheet, text):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == text:
                return cell
    raise SystemExit(f"no {text!r} in {sheet.title}")


def beside(sheet, label, value):
    cell = find(sheet, label)
    column = cell.column + 1
    while type(sheet.cell(cell.row, column)).__name__ == "MergedCell":
        column += 1
    sheet.cell(cell.row, column).value = value


def lines(sheet, mark, values, keeps):
    head = find(sheet, mark).row
    columns = {cell.value: cell.column for cell in sheet[head] if cell.value}
    row = head + 1
    for line in values:
        while not keeps and any(cell.value not in (None, "") for cell in sheet[row][:33]):
            row += 1
        for heading, value in line.items():
            sheet.cell(row, columns[heading]).value = value
        row += 1


def main():
    form, filled = sys.argv[1:]
    wanted = json.load(sys.stdin)
    book = openpyxl.load_workbook(form)
    visible = [sheet for sheet in book if sheet.sheet_state == "visible"]
    sheet = book[wanted["sheet"]] if "sheet" in wanted else visible[0]
    for label, value in wanted.get("head", {}).items():
        beside(sheet, label, value)
    lines(sheet, "標準課程", wanted.get("A", []), wanted.get("keeps", False))
    lines(sheet, "開始日", wanted.get("B", []), wanted.get("keeps", False))
    for option in wanted.get("C", []):
        sheet.cell(find(sheet, option).row, 3).value = "○"
    book.save(filled)


main()
