# Judges a primitive: python3 check.py …/json-schema/primitive.json PAYLOAD.json (needs python3-jsonschema 4 or later).
import json
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

schema, payload = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
# One definition in place of all 31 objects: quicker, and errors are about the object that was meant.
schema["$ref"] = "#/$defs/" + payload["versioned_object.name"]
error = best_match(Draft202012Validator(schema).iter_errors(payload))
sys.exit(error and f"{error.json_path}: {error.message}")
