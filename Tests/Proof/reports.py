"""What openpyxl reads in the workbook of a report, and whether it keeps the rules for statistics.

usage: reports.py FILES    the sheets with a form feed between, rows as lines, cells as "kind value" with tabs
Fails if a sheet has merged cells, a formula, a blank in its table, a heading twice, or characters that only some
computers have.
"""
import datetime
import sys

import openpyxl

faults = []
parts = []
sheets = [sheet for name in sys.argv[1:] for sheet in openpyxl.load_workbook(name).worksheets]
for sheet in sheets:
    if sheet.merged_cells.ranges:
        faults.append(f"{sheet.title}: merged {sheet.merged_cells.ranges}")
    headings = [cell.value for cell in sheet[1]]
    if len(set(headings)) != len(headings):
        faults.append(f"{sheet.title}: headings {headings}")
    lines = []
    for row in sheet.iter_rows():
        fields = []
        for cell in row:
            value = cell.value
            if cell.data_type == "f":
                faults.append(f"{sheet.title}!{cell.coordinate}: formula")
            if value is None or value == "":
                faults.append(f"{sheet.title}!{cell.coordinate}: blank")
            if isinstance(value, datetime.datetime):
                fields.append("day " + value.date().isoformat())
            elif isinstance(value, (int, float)):
                fields.append(f"number {value:g}")
            else:
                text = str(value)
                if any(0x2460 <= ord(letter) <= 0x2473 or 0x2160 <= ord(letter) <= 0x217B or letter in "㈱№℡㍻㋿"
                       for letter in text):
                    faults.append(f"{sheet.title}!{cell.coordinate}: character")
                try:
                    text.encode("cp932")
                except UnicodeEncodeError:
                    faults.append(f"{sheet.title}!{cell.coordinate}: not in CP932")
                fields.append("text " + text.replace("\n", " ").replace("\t", " "))
        lines.append("\t".join(fields))
    parts.append("\n".join(lines))
print("\f".join(parts))
if faults:
    sys.exit("\n".join(faults[:20]))
