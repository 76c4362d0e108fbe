# Reads each object by its generated class and writes it back: one JSON line in, one JSON line out.
import importlib
import json
import sys

from keep_nulls import keep_nulls

module = importlib.import_module("osvif")
keep_nulls(module)
for line in sys.stdin:
    case = json.loads(line)
    print(json.dumps(getattr(module, case["type"]).from_dict(case["value"]).to_dict()))
