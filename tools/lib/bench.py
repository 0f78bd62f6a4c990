"""Times Typst, floor_hb and Shirube side by side and prints one Markdown page; started by tools/bench.

Rounds are interleaved (each engine, each workload, then again), so that a change in the machine's speed falls on
all alike. Every run is a cold process on one core; what is quoted is the median of the whole process' wall time.
"""

import argparse
import datetime
import os
import platform
import statistics
import subprocess
import sys
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(FOLDER, "..", "bench-data"))
sys.dont_write_bytecode = True
import sheets  # noqa: E402
from pages import COUNTS  # noqa: E402

ENGINES = ("typst", "floor_hb", "shirube")
# What issues 2 and 3 of the project require; Figures.md says how far it is met.
LEAST_FASTER_THAN_TYPST = 3.5
MOST_TIMES_FLOOR = 3.0
MOST_MEBIBYTES = 80.0
# Only the neutral workload must be small, and only W1 may take longer beside floor_hb; a notice need not beat Typst.
NEUTRAL = ("w1", "w2", "w3", "w4")
NOT_BESIDE_FLOOR = ("w1",)
NOT_BESIDE_TYPST = ("n1", "n2")


class Run:
    """What one process took."""

    def __init__(self, wall, processor, mebibytes, status):
        self.wall = wall
        self.processor = processor
        self.mebibytes = mebibytes
        self.status = status


def run(arguments):
    """Runs a command to its end; peak memory is the kernel's, and never below that of this starter (about 12 MiB)."""
    null = [(os.POSIX_SPAWN_OPEN, descriptor, "/dev/null", flags, 0)
            for descriptor, flags in ((0, os.O_RDONLY), (1, os.O_WRONLY), (2, os.O_WRONLY))]
    begin = time.monotonic()
    process = os.posix_spawn(arguments[0], arguments, os.environ, file_actions=null)
    _, status, usage = os.wait4(process, 0)
    wall = time.monotonic() - begin
    processor = usage.ru_utime + usage.ru_stime
    return Run(wall, processor, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))


def median(runs):
    return statistics.median(run.wall for run in runs)


def processor_median(runs):
    return statistics.median(run.processor for run in runs)


def milliseconds(seconds):
    return f"{seconds * 1000:,.1f}" if seconds < 0.1 else f"{seconds * 1000:,.0f}"


def page_count(path):
    """What poppler says; None where it is not installed or cannot read the file."""
    try:
        text = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pages:")), None)


def time_workloads(options, output):
    """Runs per (workload, engine), after one unmeasured round that warms the page cache."""
    commands = {
        "typst": lambda name, pdf: [
            options.python, f"{options.root}/tools/bench-data/typst_compile.py",
            f"{options.folder}/{name}.typ", pdf, fonts(name)],
        "floor_hb": lambda name, pdf: [
            f"{options.folder}/floor_hb", "-F", fonts(name), "-m"]
        + (["-c", "20"] if name == "b1" else []) + [f"{options.folder}/{name}.tsv", pdf],
        "shirube": lambda name, pdf: sheets.command(name, options, pdf) if name in sheets.NAMES
        else [f"{options.release}/shirube-bench", name, pdf, options.root],
    }

    def fonts(name):
        return sheets.fonts(options, name) if name in sheets.NAMES else f"{options.folder}/fonts"

    runs = {}
    for turn in range(-1, options.rounds):
        for name in options.workloads:
            for engine in ENGINES:
                sheets.forget(options)
                one = run(commands[engine](name, output(name, engine)))
                if one.status != 0:
                    sys.exit(f"bench: {engine} {name} ended with status {one.status}")
                if turn >= 0:
                    runs.setdefault((name, engine), []).append(one)
    return runs


def workload_table(options, runs, output):
    """The table of engines, and the limits missed."""
    lines = [
        "| workload | engine | wall ms, least / **median** / most | processor ms | pages/s | peak MiB | bytes |"
        " faster than Typst | × floor_hb | verdict |",
        "|---|---|---|---:|---:|---:|---:|---:|---:|---|"]
    missed = []
    for name in options.workloads:
        typst = median(runs[name, "typst"])
        floor = median(runs[name, "floor_hb"])
        for engine in ENGINES:
            measured = runs[name, engine]
            wall = median(measured)
            walls = sorted(one.wall for one in measured)
            peak = max(one.mebibytes for one in measured)
            size = os.path.getsize(output(name, engine))
            verdict = ""
            if engine == "shirube":
                faults = faults_of(name, wall, typst, floor, peak, size, output)
                missed += [f"{name.upper()}: {fault}" for fault in faults]
                verdict = "missed: " + "; ".join(faults) if faults else "pass"
            lines.append(
                f"| {name.upper()} ({COUNTS[name]}) | {engine} | {milliseconds(walls[0])} /"
                f" **{milliseconds(wall)}** / {milliseconds(walls[-1])} |"
                f" {milliseconds(processor_median(measured))} | {COUNTS[name] / wall:,.0f} |"
                f" {peak:.0f} | {size:,} | {typst / wall:.2f} | {wall / floor:.2f} | {verdict} |")
    return lines, missed


def faults_of(name, wall, typst, floor, peak, size, output):
    faults = []
    if name not in NOT_BESIDE_TYPST and typst / wall < LEAST_FASTER_THAN_TYPST:
        faults.append(f"{typst / wall:.2f} times as fast as Typst, {LEAST_FASTER_THAN_TYPST} wanted")
    if name not in NOT_BESIDE_FLOOR and wall / floor > MOST_TIMES_FLOOR:
        faults.append(f"{wall / floor:.2f} times floor_hb, {MOST_TIMES_FLOOR} allowed")
    if name in NEUTRAL and size > os.path.getsize(output(name, "typst")):
        faults.append("file larger than Typst's")
    if name in NEUTRAL and peak > MOST_MEBIBYTES:
        faults.append(f"{peak:.0f} MiB, {MOST_MEBIBYTES:.0f} allowed")
    pages = page_count(output(name, "shirube"))
    if pages not in (None, COUNTS[name]):
        faults.append(f"{pages} pages instead of {COUNTS[name]}")
    return faults


def time_commands(options):
    """What a person waits for: cold processes of the command line."""
    data = ["--data", options.root]
    shirube = f"{options.release}/shirube"
    kit = f"{options.folder}/kit.pdf"
    commands = {
        "`shirube --version`": [shirube, "--version"],
        "`shirube check`, the whole catalogue": [shirube, "check"] + data,
        "`shirube phrases search 避難`": [shirube, "phrases", "search", "避難"] + data,
        "`shirube kit opening`, five languages": [
            shirube, "kit", "opening", "--shelters", f"{options.root}/Data/Samples/shelters.csv",
            "--shelter", "青葉小学校", "--languages", "en,vi,ne,my,ur", "--confirm", "all",
            "--date", "2026-11-23 16:30", "--output", kit] + data,
        "`shirube typeset`, the finished document of N1": [
            shirube, "typeset", f"{options.folder}/n1.json", "--output", kit] + data,
        "`shirube typeset`, the finished document of N2": [
            shirube, "typeset", f"{options.folder}/n2.json", "--output", kit] + data,
        "for comparison: Python with the Typst wheel loaded, no page": [
            options.python, "-c", "import typst"],
    }
    lines = [
        "| cold process | wall ms, least / **median** / most | processor ms | peak MiB | exit |",
        "|---|---|---:|---:|---:|"]
    for name, arguments in commands.items():
        if not os.access(arguments[0], os.X_OK):
            continue
        if arguments[1] == "typeset" and not os.path.exists(arguments[2]):
            continue
        runs = [run(arguments) for _ in range(-1, max(options.rounds, 5))][1:]
        walls = sorted(one.wall for one in runs)
        lines.append(
            f"| {name} | {milliseconds(walls[0])} / **{milliseconds(median(runs))}** /"
            f" {milliseconds(walls[-1])} | {milliseconds(processor_median(runs))} |"
            f" {max(one.mebibytes for one in runs):.0f} | {runs[-1].status} |")
    return lines


def machine():
    """The processor and its number of cores, as the kernel names it."""
    name = platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        name = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), name)
    return f"{name}, {os.cpu_count()} cores, {platform.system()}"


def main():
    parser = argparse.ArgumentParser()
    for name in ("root", "folder", "release", "python", "typst-version"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workloads", type=lambda text: text.split(","), default=list(NEUTRAL + sheets.NAMES))
    parser.add_argument("--output")
    parser.add_argument("--commands", action="store_true")
    options = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[-1]})

    def output(name, engine):
        return f"{options.folder}/{name}-{engine}.pdf"

    load = os.getloadavg()[0]
    for name in options.workloads:
        if name in sheets.NAMES:
            COUNTS[name] = sheets.prepare(name, options, output(name, "shirube"))
    runs = time_workloads(options, output)
    table, missed = workload_table(options, runs, output)
    lines = [
        "# Bench", "",
        f"{datetime.date.today().isoformat()}; {machine()}; one core; {options.rounds} interleaved rounds after a"
        f" warming one; Typst {options.typst_version}; load before the start {load:.1f}.", ""]
    lines += table + [""]
    if options.commands:
        lines += time_commands(options) + [""]
    lines += ["Limits missed:", ""] + [f"- {fault}" for fault in missed] if missed else ["Every limit is met."]
    text = "\n".join(lines) + "\n"
    print(text, end="")
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(text)
    sys.exit(3 if missed else 0)


if __name__ == "__main__":
    main()
