"""Reads an HTML page from standard input as browsers do and lists its elements as JSON.

Strict: the first mistake in the page ends it with status 1.
"""

import json
import sys

import html5lib

page = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
root = page.parse(sys.stdin.buffer.read().decode("utf-8", errors="strict"))
svg = "{http://www.w3.org/2000/svg}"
elements = []


def add(element, path):
    if not isinstance(element.tag, str):
        return
    name = element.tag.replace(svg, "")
    attributes = {str(key): value for key, value in element.attrib.items()}
    elements.append(
        {"name": name, "path": path, "attributes": attributes, "text": "".join(element.itertext())}
    )
    for child in element:
        add(child, path + [name])


add(root, [])
json.dump(elements, sys.stdout, ensure_ascii=False)
