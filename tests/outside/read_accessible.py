"""What a screen reader is told of a program: every accessible object of it, read over AT-SPI, as
one line of JSON each. The argument is the program's name. Ends with 1 where it is not there."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = ("FOCUSABLE", "SHOWING", "EXPANDABLE", "CHECKED", "CHECKABLE", "ENABLED")


def tell(each, depth):
    states = each.get_state_set()
    print(
        json.dumps(
            {
                "role": each.get_role_name(),
                "name": each.get_name() or "",
                "depth": depth,
                "states": [
                    name.lower()
                    for name in STATES
                    if states.contains(getattr(Atspi.StateType, name))
                ],
            },
            ensure_ascii=False,
        )
    )
    for index in range(each.get_child_count()):
        child = each.get_child_at_index(index)
        if child is not None:
            tell(child, depth + 1)


desktop = Atspi.get_desktop(0)
programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
wanted = [each for each in programs if each is not None and each.get_name() == sys.argv[1]]
if not wanted:
    print(f"on this desk: {[each.get_name() for each in programs if each]}", file=sys.stderr)
    sys.exit(1)
for each in wanted:
    tell(each, 0)
