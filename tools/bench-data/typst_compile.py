"""Typst, whose PyPI package is the compiler itself: `typst_compile.py INPUT OUTPUT FONTS`."""

import sys

import typst

typst.compile(
    sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], ignore_system_fonts=True)
