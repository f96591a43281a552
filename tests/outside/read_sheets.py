#!/usr/bin/env python3
"""The cells of spreadsheets that LibreOffice has saved as flat XML (.fods).

usage: read_sheets.py FILE...

Prints a JSON list with the rows of each file's first sheet: of each cell its kind, its value
where it is no text, its text and its formula. Rows and cells at the end that are empty are left
out.
"""

import json
import sys
import xml.etree.ElementTree as ElementTree

NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
TABLE, OFFICE, TEXT = (f"{{{NAMES}{name}:1.0}}" for name in ("table", "office", "text"))


def text(paragraph):
    """With what ODF has elements for: blanks in a row, tabs and line breaks."""
    found = paragraph.text or ""
    for child in paragraph:
        if child.tag == f"{TEXT}s":
            found += " " * int(child.get(f"{TEXT}c", "1"))
        elif child.tag == f"{TEXT}tab":
            found += "\t"
        elif child.tag == f"{TEXT}line-break":
            found += "\n"
        else:
            found += text(child)
        found += child.tail or ""
    return found


def cell(element):
    return {
        "kind": element.get(f"{OFFICE}value-type"),
        "value": element.get(f"{OFFICE}date-value") or element.get(f"{OFFICE}value"),
        "text": "\n".join(text(line) for line in element.findall(f"{TEXT}p")),
        "formula": element.get(f"{TABLE}formula"),
    }


def repeated(element, what):
    return int(element.get(f"{TABLE}number-{what}-repeated", "1"))


def rows(path):
    sheet = next(ElementTree.parse(path).iter(f"{TABLE}table"))
    found = []
    for row in sheet.iter(f"{TABLE}table-row"):
        cells = []
        for element in row.findall(f"{TABLE}table-cell"):
            # What is repeated to the end of a sheet is empty.
            cells += [cell(element)] * min(repeated(element, "columns"), 100)
        while cells and cells[-1]["kind"] is None:
            cells.pop()
        found += [cells] * min(repeated(row, "rows"), 100)
    while found and not found[-1]:
        found.pop()
    return found


json.dump([rows(path) for path in sys.argv[1:]], sys.stdout)
