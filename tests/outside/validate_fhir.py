#!/usr/bin/env python3
"""Whether Bundles are FHIR to somebody else: fhir.resources, for R4B (4.3.0).

R4B is R4 (4.0.1) but for resources that Tend has no use for.

usage: validate_fhir.py FILE...

Prints a JSON list of what is wrong: pairs of a file and why.
"""

import json
import sys

from fhir.resources.R4B.bundle import Bundle

wrong = []
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        try:
            bundle = Bundle.model_validate_json(file.read())
            assert bundle.entry, "no entries"
        except (ValueError, AssertionError) as error:
            wrong.append([path, str(error)[:2000]])
json.dump(wrong, sys.stdout)
