"""Workbooks of random content made by openpyxl, and what openpyxl reads in a workbook.

usage: workbooks.py make COUNT FOLDER      NNN.xlsx, and NNN.txt with what stands in it
       workbooks.py read FOLDER            FOLDER/*.xlsx, each with a .txt of what openpyxl reads
The .txt are lines of a form that the tests make too: sheets, cells in order, merged ranges.
"""
import datetime
import pathlib
import random
import struct
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

PIECES = ["避難", "所", "消防学校", "ｶﾅ", "○", "１２", "é", "🏫", "𠮷", "a<b>&\"c'", " ", "\n", "=1+1", "-1", "%", "ß", "ا"]


def text_line(value):
    return "text " + value.encode().hex()


def number_line(value):
    return "number " + struct.pack(">d", float(value)).hex()


def random_text(dice):
    text = "".join(dice.choice(PIECES) for _ in range(dice.randint(1, 6)))
    return text


def random_moment(dice, first=1910):
    day = datetime.date(first, 1, 1) + datetime.timedelta(days=dice.randrange(0, 50000))
    return datetime.datetime(day.year, day.month, day.day, dice.randrange(24), dice.randrange(60), dice.randrange(60))


def random_cell(dice, cell, first):
    """Fills a cell and returns its line, with that after LibreOffice calculated it if that differs."""
    kind = dice.choice(["text"] * 4 + ["number"] * 3 + ["format", "day", "moment", "time", "duration", "boolean",
                                                         "error", "escape", "rich", "formula"])
    if kind == "text":
        value = random_text(dice)
        cell.value = value
        cell.data_type = "s"
        return text_line(value), None
    if kind == "number":
        value = dice.choice([dice.randrange(-10**6, 10**9), round(dice.uniform(-1000, 1000), 3), 0, 1e-9, 1.5e15, 0.1])
        cell.value = value
        return number_line(value), None
    if kind == "format":
        cell.value = dice.randrange(0, 999999)
        cell.number_format = dice.choice(["000000", "0%", "#,##0\"人\"", "0.00E+00", "[Red]0;[Blue]-0", "@", "0_ ;\\-0\\ "])
        return number_line(cell.value), None
    if kind == "day":
        moment = random_moment(dice, first)
        cell.value = moment.date()
        cell.number_format = dice.choice(["yyyy/m/d", "mm-dd-yy", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "m\"月\"d\"日\"", "d-mmm-yy"])
        return "day " + moment.date().isoformat(), None
    if kind == "moment":
        moment = random_moment(dice, first)
        cell.value = moment
        cell.number_format = dice.choice(["yyyy/m/d h:mm", "yyyy-mm-dd hh:mm:ss", "m/d/yy h:mm AM/PM"])
        return "moment " + moment.isoformat(), None
    if kind == "time":
        moment = random_moment(dice)
        cell.value = moment.time()
        cell.number_format = dice.choice(["h:mm", "h:mm:ss AM/PM", "h\"時\"mm\"分\""])
        return "time " + moment.time().isoformat(), None
    if kind == "duration":
        seconds = dice.randrange(0, 400000)
        cell.value = datetime.timedelta(seconds=seconds)
        cell.number_format = dice.choice(["[h]:mm:ss", "[hh]:mm", "[mm]:ss"])
        return f"duration {seconds * 1000}", None
    if kind == "boolean":
        cell.value = dice.choice([True, False])
        return "boolean " + str(cell.value).lower(), None
    if kind == "error":
        cell.value = dice.choice(["#N/A", "#DIV/0!", "#REF!", "#VALUE!"])
        return "error " + cell.value, None
    if kind == "escape":
        # As Excel itself stores it; openpyxl writes it as it is.
        cell.value = "a_x005F_x0041_b_c"
        return text_line("a_x0041_b_c"), None
    if kind == "rich":
        first_run, second_run = random_text(dice), random_text(dice)
        cell.value = CellRichText(first_run, TextBlock(InlineFont(b=True), second_run))
        return text_line(first_run + second_run), None
    formula, calculated = dice.choice([
        ("=1+2", number_line(3)), ("=\"あ\"&\"い\"", text_line("あい")), ("=2>1", "boolean true"), ("=1/0", "error #DIV/0!"),
    ])
    cell.value = formula
    return "empty formula", calculated + " formula"


def make(count, folder):
    for number in range(count):
        dice = random.Random(number)
        book = openpyxl.Workbook()
        book.remove(book.active)
        first = 1900 if dice.random() < 0.2 else 1910
        if first == 1910 and dice.random() < 0.3:
            book.epoch = CALENDAR_MAC_1904
        lines, calculated = [], []
        for index in range(dice.randint(1, 4)):
            name = f"{dice.choice(['回答', 'Sheet', '様式 1', '_meta', 'a&b'])}{index}"
            sheet = book.create_sheet(name)
            sheet.sheet_state = "visible" if index == 0 else dice.choice(["visible", "hidden", "veryHidden"])
            lines.append(f"sheet {name.encode().hex()} {sheet.sheet_state}")
            calculated.append(f"sheet {name.encode().hex()} {sheet.sheet_state.replace('veryHidden', 'hidden')}")
            top, left = dice.choice([(1, 1), (dice.randint(1, 2000), dice.randint(1, 60))])
            # LibreOffice forgets the merged ranges of a sheet without a cell.
            places = sorted({(top + dice.randrange(12), left + dice.randrange(8)) for _ in range(dice.randint(1, 60))})
            for row, column in places:
                cell = sheet.cell(row, column)
                line, other = random_cell(dice, cell, first)
                lines.append(f"{get_column_letter(column)}{row} {line}")
                calculated.append(f"{get_column_letter(column)}{row} {other or line}")
            for _ in range(dice.randint(0, 2)):
                row, column = top + 20 + dice.randrange(5) * 10, left
                area = f"{get_column_letter(column)}{row}:{get_column_letter(column + dice.randint(1, 3))}{row + dice.randint(0, 3)}"
                if not any(str(known).split(":")[0] == area.split(":")[0] for known in sheet.merged_cells.ranges):
                    sheet.merge_cells(area)
            for area in sorted(str(area) for area in sheet.merged_cells.ranges):
                lines.append(f"merge {area}")
                calculated.append(f"merge {area}")
        book.save(f"{folder}/{number:03}.xlsx")
        pathlib.Path(f"{folder}/{number:03}.txt").write_text("".join(line + "\n" for line in lines))
        pathlib.Path(f"{folder}/{number:03}.calculated").write_text("".join(line + "\n" for line in calculated))


def line_of(cell):
    value = cell.value
    if isinstance(value, bool):
        return "boolean " + str(value).lower()
    if isinstance(value, (int, float)):
        return number_line(value)
    if isinstance(value, datetime.datetime):
        return "moment " + value.isoformat() if "h" in cell.number_format else "day " + value.date().isoformat()
    if isinstance(value, datetime.time):
        return "time " + value.isoformat()
    if isinstance(value, datetime.timedelta):
        return f"duration {round(value.total_seconds() * 1000)}"
    if cell.data_type == "f":
        return "formula"
    return text_line(value)


def read(folder):
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        book = openpyxl.load_workbook(path)
        lines = []
        for sheet in book.worksheets:
            lines.append(f"sheet {sheet.title.encode().hex()} {sheet.sheet_state}")
            # iter_rows would make a cell for every place above the first.
            for _, cell in sorted(sheet._cells.items()):
                if cell.value is not None:
                    lines.append(f"{cell.coordinate} {line_of(cell)}")
            lines += sorted(f"merge {area}" for area in sheet.merged_cells.ranges)
        path.with_suffix(".txt").write_text("".join(line + "\n" for line in lines))


if sys.argv[1] == "make":
    make(int(sys.argv[2]), sys.argv[3])
else:
    read(sys.argv[2])
