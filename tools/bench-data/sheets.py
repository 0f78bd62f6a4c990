"""Sheets that only we compose, and what Typst and floor_hb have to set for the same pages; used by tools/lib/bench.py.

Ours is timed from the words of a person to the file: phrasebooks read, shapes of the sheet tried, pages set. The peers
get every text of the finished pages, in its size and at its place, readings over Japanese too, as `shirube-bench boxes`
writes them; no pictograms, rules or tables, and nothing to decide. So they have less to do.
"""

import glob
import json
import os
import re
import subprocess

from inputs import boxes, typst

# N1 hangs the languages by fives, N2 gives each a page; both are one notice. B1 is every board in every language.
NAMES = ("n1", "n2", "b1")
LAYOUTS = {"n1": "sheet", "n2": "page"}
LANGUAGES = "ja-simple,en,zh-Hans,zh-Hant,ko,vi,fil,ne,id,pt-BR,es,th,km,my,mn,si,bn,hi,ur"
FALLBACKS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc")
COLLECTION = ("JP", "KR", "SC", "TC")


def command(name, options, pdf):
    """The cold process of ours that makes the sheets."""
    if name == "b1":
        return [f"{options.release}/shirube-bench", "boards", pdf, options.root]
    return [
        f"{options.release}/shirube", "notice", "13-04", "13-07", "--set", "time=14:00",
        "--set", "place=体育館《たいいくかん》の入口《いりぐち》", "--languages", LANGUAGES, "--layout", LAYOUTS[name],
        "--issuer", "青葉市災害対策本部", "--date", "2026-11-23 16:30", "--until", "2026-11-24 18:00",
        "--register", register(options), "--output", pdf, "--data", options.root]


def register(options):
    return f"{options.folder}/register"


def forget(options):
    """Every notice is the first of its register."""
    path = register(options) + "/notices.jsonl"
    if os.path.exists(path):
        os.remove(path)


def fonts(options, name):
    """Typst reads every file of its font folder: it gets those the sheets name, and no others."""
    return f"{options.folder}/fonts-{name}"


def prepare(name, options, pdf):
    """Makes the sheets once, writes the inputs of both peers, and returns how many pages there are."""
    forget(options)
    subprocess.run(command(name, options, pdf), check=True, stdout=subprocess.DEVNULL)
    source = "boards"
    if name in LAYOUTS:
        source = f"{options.folder}/{name}.json"
        with open(register(options) + "/notices.jsonl", encoding="utf-8") as file:
            document = json.loads(file.readline())["issued"]["document"]
        with open(source, "w", encoding="utf-8") as file:
            json.dump(document, file, ensure_ascii=False)
    words = f"{options.folder}/{name}.boxes"
    subprocess.run(
        [f"{options.release}/shirube-bench", "boxes", source, words, options.root], check=True)
    pages, files = read(words)
    link(files, fonts(options, name))
    for extension, text in (("typ", typst(pages)), ("tsv", boxes(pages))):
        with open(f"{options.folder}/{name}.{extension}", "w", encoding="utf-8") as file:
            file.write(text)
    return len(pages)


def read(path):
    """The pages of boxes, and the font files they name."""
    pages, files = [], set(FALLBACKS)
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line == "P\n":
                pages.append([])
                continue
            _, x, y, width, size, pitch, weight, font, tag, direction, text = line.rstrip("\n").split("\t")
            files.add(font.partition("#")[0])
            width, size, pitch = float(width), float(size), float(pitch)
            pages[-1].append(dict(
                # A hair wider, so that no engine breaks a line that is as wide as its box.
                x=float(x), y=float(y), w=width + 0.03 * size, h=1.5 * size * pitch,
                align="r" if direction == "rtl" else "l", vertical="t", size=size, pitch=pitch,
                bold=weight == "B", family=family(font), language=tag.replace("ja-simple", "ja"),
                direction=direction, text=text))
    return pages, files


def family(name):
    """`NotoSansCJK-Bold.ttc#2` is Noto Sans CJK SC."""
    stem, _, face = name.partition("#")
    stem = stem.rsplit("-", 1)[0]
    if stem == "NotoSansCJK":
        return "Noto Sans CJK " + COLLECTION[int(face or 0)]
    if stem.startswith("BIZ"):
        return "BIZ " + stem[3:]
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", stem)


def link(files, folder):
    paths = glob.glob("/usr/share/fonts/**/*.tt[fc]", recursive=True)
    there = {os.path.basename(path): path for path in paths}
    os.makedirs(folder, exist_ok=True)
    for name in sorted(files):
        if not os.path.lexists(f"{folder}/{name}"):
            os.symlink(there[name], f"{folder}/{name}")
