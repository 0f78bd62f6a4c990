#!/usr/bin/env python3
"""How much of the words PDFium (Chrome, Edge) gives back from the proof of a language.

usage: pdfium.py [FILE.pdf …]

Beside each FILE.pdf lies FILE.json, a list of {"number", "words"}, one for each page. The tests of ShirubeKit write both into
.build/proof and run this; without a file it takes all that lie there. It prints a line for each language and the sum. Exit: 0 if at
least 95 of 100 sheets came back whole, of all and of each language but those named below, 3 if not.
"""

import json
import os
import pathlib
import sys
import unicodedata

# Of a hundred sheets so many must come back whole.
REQUIRED = 95
# PDFium turns brackets and quotation marks round in right-to-left lines that hold a number or a Latin name: it expects the shape
# that is seen, poppler the character that is meant. Poppler reads all of them; this is what is left in PDFium.
SHORT = {"ur": 80}
INVISIBLE = {0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def comparable(text):
    """NFC, without blanks, U+200B and the marks of direction."""
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if not c.isspace() and ord(c) not in INVISIBLE)


def read(path):
    """The numbers of the phrases on the pages of a file, and those that did not come back."""
    import pypdfium2

    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    document = pypdfium2.PdfDocument(str(path))
    lost = []
    for index, entry in enumerate(expected):
        text = document[index].get_textpage().get_text_range()
        if comparable(entry["words"]) not in comparable(text):
            lost.append(entry["number"])
    return [entry["number"] for entry in expected], lost


def main(arguments):
    build = pathlib.Path(os.environ.get("SHIRUBE_BUILD", ".build"))
    paths = [pathlib.Path(a) for a in arguments] or sorted((build / "proof").glob("*.pdf"))
    if not paths:
        print("no proofs yet: the tests of ShirubeKit make them, and read them with this")
        return 0
    try:
        import pypdfium2  # noqa: F401
    except ImportError:
        print("skipped: pypdfium2 is not installed (tools/test does that)")
        return 0
    status = 0
    whole = sheets = 0
    for path in paths:
        numbers, lost = read(path)
        rate = 100 * (len(numbers) - len(lost)) / max(1, len(numbers))
        named = " ".join(lost[:12]) + (" …" if len(lost) > 12 else "")
        print(f"{path.stem:10} {len(numbers) - len(lost):4} of {len(numbers):4}  {rate:5.1f} %  {named}".rstrip())
        if rate < SHORT.get(path.stem, REQUIRED):
            status = 3
        whole += len(numbers) - len(lost)
        sheets += len(numbers)
    if len(paths) > 1:
        rate = 100 * whole / max(1, sheets)
        print(f"{'all':10} {whole:4} of {sheets:4}  {rate:5.1f} %")
        if rate < REQUIRED:
            status = 3
    return status


sys.exit(main(sys.argv[1:]))
