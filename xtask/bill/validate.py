"""Reads a bill of materials with the CycloneDX project's own library, and says how much it holds."""

import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

text = open(sys.argv[1], encoding="utf-8").read()
wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
if wrong:
    sys.exit(f"{sys.argv[1]}: {wrong}")
bill = json.loads(text)
print(f"CycloneDX 1.6, {len(bill['components'])} components, {len(bill['dependencies'])} with what they need")
