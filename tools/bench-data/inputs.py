"""Writes what Typst and floor_hb read for W1 to W4: `inputs.py FOLDER`."""

import json
import sys

from pages import COUNTS, pages

# Typst knows a language and a region, not a script.
TYPST_LANGUAGES = {"zh-Hans": ("zh", "CN"), "zh-Hant": ("zh", "TW")}
TYPST_PREAMBLE = """\
#set page(width: 595.276pt, height: 841.890pt, margin: 0pt)
#set par(justify: false)
#let t(x, y, w, h, al, s, lead, wt, f, l, r, d, body) = place(top + left, dx: x * 1pt, dy: y * 1pt,
  block(width: w * 1pt, height: h * 1pt, align(al, { set par(leading: lead * 1em)
    text(font: (f, "Noto Sans", "Noto Sans CJK JP"), size: s * 1pt, weight: wt, lang: l, region: r, dir: d, body) })))
#let border = place(top + left, dx: 28pt, dy: 28pt, rect(width: 539.276pt, height: 785.89pt, stroke: 3pt))
"""


def typst_language(tag):
    if tag in TYPST_LANGUAGES:
        return TYPST_LANGUAGES[tag]
    language, _, region = tag.partition("-")
    return language, region if len(region) == 2 else None


def typst(pages):
    lines = [TYPST_PREAMBLE]
    for page in pages:
        lines.append("#page[#border")
        for box in page:
            language, region = typst_language(box["language"])
            horizontal = {"c": "center", "r": "right", "l": "left"}[box["align"]]
            vertical = "horizon" if box["vertical"] == "m" else "top"
            lines.append("#t(%g,%g,%g,%g,%s,%g,%g,%s,%s,%s,%s,%s,%s)" % (
                box["x"], box["y"], box["w"], box["h"], horizontal + "+" + vertical, box["size"],
                # Typst's leading is the room between lines; its Noto lines are about 0.75 em high.
                box["pitch"] - .75, '"bold"' if box["bold"] else '"regular"',
                json.dumps(box["family"]), json.dumps(language),
                json.dumps(region) if region else "none", box["direction"],
                json.dumps(box["text"], ensure_ascii=False)))
        lines.append("]")
    return "\n".join(lines)


def boxes(pages):
    lines = []
    for page in pages:
        lines.append("P")
        for box in page:
            lines.append("\t".join([
                "T", f"{box['x']:g}", f"{box['y']:g}", f"{box['w']:g}", f"{box['h']:g}",
                box["align"], box["vertical"], f"{box['size']:g}", f"{box['pitch']:g}",
                "B" if box["bold"] else "R", box["family"], box["language"], box["direction"],
                box["text"]]))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for name in COUNTS:
        for extension, text in (("typ", typst(pages(name))), ("tsv", boxes(pages(name)))):
            with open(f"{sys.argv[1]}/{name}.{extension}", "w", encoding="utf-8") as file:
                file.write(text)
