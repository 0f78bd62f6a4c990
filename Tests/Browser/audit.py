"""Opens pages in Chromium and says what axe-core and a ruler find; one JSON object for each file.

usage: audit.py FILE…

CHROMIUM names the browser, /usr/bin/chromium unless it is set; SHOTS a folder for pictures of each page on a phone and a
tablet: look at them.
"""

import json
import os
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# What a page must not do at any width: be wider than the screen, show small letters, or fetch.
MEASURE = """() => {
  const small = [];
  for (const element of document.querySelectorAll("main *")) {
    const words = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== "");
    if (!words || element.closest("rt, rp, svg, .unseen")) continue;
    if (parseFloat(getComputedStyle(element).fontSize) < 14) small.push(element.outerHTML.slice(0, 120));
  }
  const sides = [];
  for (const element of document.querySelectorAll("main p, main h1, main h2, main svg")) {
    if (element.closest(".scroll, .unseen")) continue;
    const box = element.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5) sides.push(element.outerHTML.slice(0, 120));
  }
  return {width: document.scrollingElement.scrollWidth, small, sides};
}"""


def audit(browser, path):
    requests = []
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.on("request", lambda request: requests.append(request.url))
    page.goto("file://" + path)
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response
    found = {
        "violations": [
            "%s: %s" % (rule["id"], rule["nodes"][0]["html"][:160]) for rule in result["violations"]
        ],
        # Rules that had something to look at: a page of which axe saw nothing has passed nothing.
        "passes": len(result["passes"]),
        "requests": len(requests),
        "wide": [],
        "small": [],
        "title": page.title(),
        "h1": page.locator("h1").count(),
        "dir": page.evaluate("getComputedStyle(document.querySelector('.sheet')).direction"),
    }
    # A phone, the narrowest screen of WCAG 1.4.10, a tablet; then letters of twice the size.
    for width, root in [(360, 16), (320, 16), (820, 16), (360, 32)]:
        page.set_viewport_size({"width": width, "height": 740})
        page.evaluate("size => document.documentElement.style.fontSize = size + 'px'", root)
        measured = page.evaluate(MEASURE)
        if measured["width"] > width or measured["sides"]:
            found["wide"].append([width, root, measured["width"]] + measured["sides"][:2])
        found["small"] += measured["small"][:2]
    shots = os.environ.get("SHOTS")
    if shots:
        name = os.path.basename(path).removesuffix(".html")
        page.evaluate("document.documentElement.style.fontSize = ''")
        for kind, width, height in [("phone", 360, 740), ("tablet", 820, 1180)]:
            page.set_viewport_size({"width": width, "height": height})
            page.screenshot(path=f"{shots}/{name}-{kind}.png", full_page=True)
    page.close()
    return found


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        found = {os.path.basename(path): audit(browser, path) for path in sys.argv[1:]}
        browser.close()
    json.dump(found, sys.stdout, ensure_ascii=False, indent=1)


main()
