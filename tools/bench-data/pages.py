"""The neutral page model: workload.json becomes pages of text boxes, in points, for every engine but our own.

Our own engine composes the same texts, sizes, pitches and pages from Sources/BenchmarkTool.
"""

import json
import os

FOLDER = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(FOLDER, "workload.json"), encoding="utf-8") as file:
    WORKLOAD = json.load(file)
LANGUAGES = {language["id"]: language for language in WORKLOAD["languages"]}
BODY = WORKLOAD["page"]["body"]
COUNTS = {"w1": 1, "w2": 372, "w3": 12, "w4": 3720}


def box(x, y, w, h, align, vertical, size, pitch, bold, identifier, text):
    language = LANGUAGES[identifier]
    tag = "ja" if identifier == "ja-easy" else identifier
    return dict(
        x=x, y=y, w=w, h=h, align=align, vertical=vertical, size=size, pitch=pitch, bold=bold,
        family=language["font"], language=tag, direction=language["dir"], text=text)


def header(copy):
    text = WORKLOAD["header"].format(copy=copy)
    return box(57.6, 44, 480, 28, "c", "t", 18, 1.4, False, "ja", text)


def footer(text):
    return box(57.6, 785, 480, 16, "c", "t", 10, 1.4, False, "en", text)


def sign(phrase, identifier, copy, number):
    """One phrase in one language on one page, with the Japanese below (W2, W4)."""
    language = LANGUAGES[identifier]
    align = "r" if language["dir"] == "rtl" else "c"
    boxes = [
        header(copy),
        box(57.6, 76, 480, 26, "c", "t", 13, 1.6, False, identifier, language["name"]),
        box(BODY["x"], BODY["y"], BODY["w"], BODY["h"], align, "m", language["size_w2"][phrase],
            language["lh"], True, identifier, language["texts"][phrase])]
    if not identifier.startswith("ja"):
        japanese = LANGUAGES["ja"]["texts"][phrase]
        boxes.append(box(57.6, 690, 480, 70, "c", "t", 20, 1.4, False, "ja", japanese))
    boxes.append(footer(f"W2 {WORKLOAD['phrases'][phrase]} {identifier} {copy}-{number:04d}"))
    return boxes


def stacked(phrase, identifiers):
    """One phrase in a few languages below each other (W1)."""
    step = 680 / len(identifiers)
    boxes = [header(1)]
    for row, identifier in enumerate(identifiers):
        language = LANGUAGES[identifier]
        y = 84 + row * step
        align = "r" if language["dir"] == "rtl" else "c"
        boxes.append(box(57.6, y, 480, 18, align, "t", 10, 1.4, False, identifier, language["name"]))
        boxes.append(box(57.6, y + 17, 480, step - 18, align, "m", language["size_w1"][phrase],
                         language["lh"], True, identifier, language["texts"][phrase]))
    boxes.append(footer("W1 " + WORKLOAD["phrases"][phrase]))
    return boxes


def poster(phrase, number):
    """One phrase in all languages (W3)."""
    height = 43.5
    boxes = [header(1)]
    for cell, (identifier, language) in enumerate(LANGUAGES.items()):
        x, y = 42 + (cell % 2) * 259.5, 80 + (cell // 2) * height
        align = "r" if language["dir"] == "rtl" else "l"
        boxes.append(box(x, y, 252, 11, align, "t", 6.5, 1.4, False, identifier, language["name"]))
        boxes.append(box(x, y + 10, 252, height - 10, align, "t", language["size_w3"][phrase],
                         min(language["lh"], 1.9), True, identifier, language["texts"][phrase]))
    boxes.append(footer(f"W3 {WORKLOAD['phrases'][phrase]} {number:04d}"))
    return boxes


def pages(workload):
    """All pages of w1, w2, w3 or w4."""
    phrases = WORKLOAD["phrases"]
    if workload == "w1":
        first = WORKLOAD["w1"]
        return [stacked(phrases.index(first["phrase"]), first["languages"])]
    if workload == "w3":
        return [poster(phrase, phrase + 1) for phrase in range(len(phrases))]
    made = []
    for copy in range(1, (10 if workload == "w4" else 1) + 1):
        for phrase in range(len(phrases)):
            for identifier in LANGUAGES:
                made.append(sign(phrase, identifier, copy, len(made) + 1))
    return made
