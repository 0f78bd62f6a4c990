"""Workbooks that nobody honest sends, each made from a good one.

usage: hostile_workbooks.py FOLDER      writes them and prints "name<TAB>what the reader must say"
"""
import io
import pathlib
import struct
import sys
import warnings
import zipfile
import zlib

import openpyxl

warnings.simplefilter("ignore")
folder = pathlib.Path(sys.argv[1])


SHEET = "xl/worksheets/sheet1.xml"
TEXTS = "xl/sharedStrings.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def good():
    book = openpyxl.Workbook()
    book.active["A1"] = "水"
    file = io.BytesIO()
    book.save(file)
    # openpyxl writes texts where they stand; Excel keeps them in a part of their own.
    with zipfile.ZipFile(file) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    inline = '<c r="A1" t="inlineStr"><is><t>水</t></is></c>'.encode()
    assert inline in content[SHEET]
    content[SHEET] = content[SHEET].replace(inline, b'<c r="A1" t="s"><v>0</v></c>')
    content[TEXTS] = f'<sst xmlns="{MAIN}"><si><t>水</t></si></sst>'.encode()
    if b"/sharedStrings" not in content[RELATIONS]:
        new = f'<Relationship Id="t" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
        content[RELATIONS] = content[RELATIONS].replace(b"</Relationships>", new.encode())
    return pack(content.items())


def pack(entries, level=6):
    """entries: (name or ZipInfo, bytes)"""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return file.getvalue()


GOOD = good()


def parts():
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(*changes, level=6):
    all_parts = parts()
    for name, content in changes:
        if content is None:
            del all_parts[name]
        else:
            all_parts[name] = content
    return pack(all_parts.items(), level)


def replaced(name, old, new):
    content = parts()[name]
    assert old in content, (name, old)
    return changed((name, content.replace(old, new)))


def added(name, content=b"x"):
    return changed((name, content))


def stored(name):
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_STORED
    return entry


def linked():
    link = zipfile.ZipInfo("xl/media/link")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    return pack(list(parts().items()) + [(link, "/etc/passwd")])


def patched(data, change):
    data = bytearray(data)
    change(data)
    return bytes(data)


def directory_entries(data):
    """Offsets of the entries of the central directory."""
    end = data.rindex(b"PK\x05\x06")
    count, _, offset = struct.unpack("<HII", data[end + 10:end + 20])
    for _ in range(count):
        yield offset
        name, extra, comment = struct.unpack("<HHH", data[offset + 28:offset + 34])
        offset += 46 + name + extra + comment


def set_flag(data):
    for offset in directory_entries(data):
        data[offset + 8] |= 1
        start = struct.unpack("<I", data[offset + 42:offset + 46])[0]
        data[start + 6] |= 1


def lie_about_size(data):
    """Both headers say that the sheet unpacks to 100 bytes."""
    for offset in directory_entries(data):
        if data[offset + 46:].startswith(SHEET.encode()):
            data[offset + 24:offset + 28] = struct.pack("<I", 100)
            start = struct.unpack("<I", data[offset + 42:offset + 46])[0]
            data[start + 22:start + 26] = struct.pack("<I", 100)


def rename_local(data):
    """The directory and the header before the part name it differently."""
    start = data.index(b"xl/styles.xml")
    data[start:start + 13] = b"xl/stylez.xml"


def overlapping():
    """Thirty stored parts, each of which goes on to the end of the last one."""
    kernel = b"x" * 1_000_000
    names = [f"xl/part{number:02}".encode() for number in range(30)]
    bodies = [kernel]
    for name in reversed(names):
        content = bodies[0]
        header = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0x21, zlib.crc32(content), len(content), len(content),
                             len(name), 0) + name
        bodies.insert(0, header + content)
    file = bodies[0]
    directory, offset = b"", 0
    for number, name in enumerate(names):
        content = bodies[number + 1]
        directory += struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 0, 0, 0x21, zlib.crc32(content), len(content),
                                 len(content), len(name), 0, 0, 0, 0, 0, offset) + name
        offset += 30 + len(name)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, len(names), len(names), len(directory), len(file), 0)
    return file + directory + end


def compound(*names):
    file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    for name in names:
        file += name.encode("utf-16-le").ljust(64, b"\0") + bytes(64)
    return file + bytes(4096)


def sheet(body, before=""):
    return f'{before}<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'.encode()


def relation(kind, target="x.xml", mode="", base=OFFICE):
    new = f'<Relationship Id="z" Type="{base}/{kind}" Target="{target}" {mode}/></Relationships>'
    return replaced(RELATIONS, b"</Relationships>", new.encode())


BILLION = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
MANY = sheet("".join(f'<row r="{row}">' + "".join(f'<c r="{chr(65 + i)}{row}"><v>{row * i}</v></c>' for i in range(20)) + "</row>"
                     for row in range(1, 50_001)))

CASES = {
    "hostile-archive": {
        "bomb": changed((SHEET, sheet(" " * 120_000_000)), level=9),
        "bomb-in-a-part-nobody-reads": added("xl/media/image1.png", bytes(150_000_000)),
        # Each is small enough by itself.
        "bomb-of-many-parts": pack(list(parts().items()) + [(f"xl/media/{i}", bytes(1_040_000)) for i in range(185)]
                                   + [(stored("xl/media/x"), bytes(9_000_000))]),
        "overlapping-parts": overlapping(),
        "climbs": added("../../evil.xml"),
        "climbs-inside": added("xl/../../evil.xml"),
        "absolute": added("/etc/passwd"),
        "backslash": added("xl\\evil.xml"),
        "drive": added("C:/evil.xml"),
        "empty-folder": added("xl//evil.xml"),
        "control": added("xl/evil\x01.xml"),
        "symbolic-link": linked(),
        "same-name-in-capitals": added("XL/Workbook.xml"),
    },
    "damaged-file": {
        "cut": GOOD[:len(GOOD) // 2],
        "cut-by-one": GOOD[:-23],
        "only-two-bytes": b"PK",
        "only-a-header": b"PK\x03\x04" + bytes(26),
        "no-parts": b"PK\x05\x06" + bytes(18),
        "a-byte-of-the-sheet": patched(GOOD, lambda data: data.__setitem__(data.index(SHEET.encode()) + len(SHEET) + 20, 0)),
        "another-name-inside": patched(GOOD, rename_local),
        "size-is-a-lie": patched(changed((SHEET, sheet(" " * 1_000_000))), lie_about_size),
        "same-name": pack(list(parts().items()) + [(SHEET, b"<a/>")]),
        "zeros": GOOD[:100] + bytes(len(GOOD) - 200) + GOOD[-100:],
    },
    "encrypted-file": {
        "compound": compound("Root Entry", "EncryptedPackage", "EncryptionInfo"),
        "zip": patched(GOOD, set_flag),
    },
    "foreign-format": {
        "xls": compound("Root Entry", "Workbook"),
        "xls-of-excel-5": compound("Root Entry", "Book"),
        "word-97": compound("Root Entry", "WordDocument"),
        "csv": "名称,住所\r\n".encode(),
        "csv-of-excel": "名称,住所\r\n".encode("cp932"),
        "web-page": b"<html><table></table></html>",
        "xml-of-2003": b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>",
        "pdf": b"%PDF-1.7",
        "empty": b"",
        "picture": b"\x89PNG\r\n\x1a\n\0\0\0",
        "zip": pack([("a.txt", b"a")]),
        "ods": pack([("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<a/>")]),
        "docx": pack([(TYPES, b"<a/>"), ("word/document.xml", b"<a/>")]),
        "pptx": pack([(TYPES, b"<a/>"), ("ppt/presentation.xml", b"<a/>")]),
        "xlsb": pack([(TYPES, b"<a/>"), ("xl/workbook.bin", b"a")]),
        "type-of-a-document": replaced(TYPES, b"spreadsheetml.sheet.main", b"wordprocessingml.document.main"),
    },
    "macros": {
        "program": added("xl/vbaProject.bin"),
        "program-elsewhere": added("any/VBAPROJECT.BIN"),
        "type": replaced(TYPES, b"openxmlformats-officedocument.spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main"),
        "template-type": replaced(TYPES, b"openxmlformats-officedocument.spreadsheetml.sheet.main",
                                  b"ms-excel.template.macroEnabled.main"),
        "type-of-another-part": replaced(TYPES, b"</Types>",
                                         b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
        "relation": relation("vbaProject", base="http://schemas.microsoft.com/office/2006/relationships"),
        "excel-4": added("xl/macrosheets/sheet1.xml", sheet("")),
        "excel-4-relation": relation("xlMacrosheet", base="http://schemas.microsoft.com/office/2006/relationships"),
    },
    "external-links": {
        "link": added("xl/externalLinks/externalLink1.xml"),
        "relation": relation("externalLink"),
        "connections": added("xl/connections.xml"),
        "connection-relation": relation("connections"),
        "sheet-elsewhere": relation("worksheet", "http://127.0.0.1/sheet.xml", 'TargetMode="External"'),
        "sheet-climbs": relation("worksheet", "../../../../etc/passwd"),
    },
    "too-large": {
        "million-cells": changed((SHEET, MANY)),
        "201-parts": pack(list(parts().items()) + [(f"xl/media/{i}", b"x") for i in range(201)]),
        "60000-parts": pack([(f"{i}", b"") for i in range(60_000)]),
        "twenty-megabytes": b"PK\x03\x04" + bytes(20_000_000),
        "texts": changed((TEXTS, f'<sst xmlns="{MAIN}">{"<si><t>a</t></si>" * 400_001}</sst>'.encode()
                          + b"<!--" + b"".join(struct.pack(">I", zlib.crc32(struct.pack("I", i))).hex().encode()
                                               for i in range(40_000)) + b"-->")),
    },
    "broken-structure": {
        "doctype-in-the-sheet": changed((SHEET, sheet("", "<!DOCTYPE a>"))),
        "doctype-in-the-texts": changed((TEXTS, f'{BILLION}<sst xmlns="{MAIN}"><si><t>&b;</t></si></sst>'.encode())),
        "doctype-in-the-types": replaced(TYPES, b"<Types", BILLION.encode() + b"<Types"),
        "doctype-in-the-workbook": replaced("xl/workbook.xml", b"<workbook", b"<!DOCTYPE x SYSTEM 'file:///etc/passwd'><workbook"),
        "doctype-in-the-styles": replaced("xl/styles.xml", b"<styleSheet", b"<!DOCTYPE x><styleSheet"),
        "doctype-in-the-relations": replaced(RELATIONS, b"<Relationships", b"<!DOCTYPE x><Relationships"),
        "doctype-in-utf-16": changed((SHEET, sheet("", "<!DOCTYPE a>").decode().encode("utf-16"))),
        "attributes": changed((SHEET, sheet("<row " + "".join(f"a{i}='' " for i in range(200_000)) + "/>"))),
        "depth": changed((SHEET, sheet("<a>" * 100_000))),
        "cut-sheet": changed((SHEET, sheet("<row><c><v>1</v>").replace(b"</sheetData>", b""))),
        "cp932": changed((SHEET, sheet("", "<?xml version='1.0' encoding='Shift_JIS'?>"))),
        "sheet-is-missing": changed((SHEET, None)),
        "types-are-missing": changed((TYPES, b"<Types/>")),
        "relations-are-missing": changed((RELATIONS, None)),
        "root-relations-are-missing": changed(("_rels/.rels", None)),
        "workbook-is-missing": changed(("xl/workbook.xml", None)),
        "workbook-is-something-else": changed(("xl/workbook.xml", sheet(""))),
        "sheet-is-something-else": changed((SHEET, b"<html/>")),
        "sheet-of-another-vocabulary": changed((SHEET, sheet("").replace(b"spreadsheetml", b"spreadsheetmX"))),
        "no-sheets": changed(
            ("xl/workbook.xml", f'<workbook xmlns="{MAIN}"><sheets/></workbook>'.encode())),
        "sheet-without-relation": changed(
            ("xl/workbook.xml", f'<workbook xmlns="{MAIN}"><sheets><sheet name="a"/></sheets></workbook>'.encode())),
        "empty-sheet": changed((SHEET, b"")),
    },
    "fine": {
        "good": GOOD,
        "hyperlink": changed(
            ("xl/worksheets/_rels/sheet1.xml.rels",
             (f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" '
              f'Type="{OFFICE}/hyperlink" Target="mailto:a@example.jp" TargetMode="External"/></Relationships>').encode())),
        "folders": pack([("xl/", b"")] + list(parts().items())),
        "stored": pack(parts().items(), 0),
        "300000-blank-cells": changed((SHEET, sheet("".join(
            f'<row r="{row}">' + "".join(f'<c r="{chr(65 + i)}{row}" s="0"/>' for i in range(20)) + "</row>"
            for row in range(1, 15_001))))),
        "unused-relation": relation("theme", "theme/theme9.xml"),
    },
}

for kind, cases in CASES.items():
    for name, content in cases.items():
        file = f"{kind}-{name}.xlsx"
        (folder / file).write_bytes(content)
        print(f"{file}\t{kind}")
