"""Times the judges that are written in Python, in a process that stays: one JSON request on each line, one answer.

The time is that of the judging alone, on values that json.loads has made, taken in this process.
"""

import importlib.metadata
import json
import sys
import time


def os_vif_judge(_bundle):
    import os_vif
    from os_vif.objects import vif

    os_vif.initialize()

    def judge(value):
        try:
            vif.VIFBase.obj_from_primitive(value)
        except Exception:  # os-vif raises what comes; whatever it is, it did not read the value.
            return False
        return True

    return judge


def jsonschema_judge(bundle):
    """Goes to the definition that the name picks, as the README tells users to: trying all takes many times as long."""
    from jsonschema import Draft202012Validator

    with open(bundle, encoding='utf-8') as file:
        root = Draft202012Validator(json.load(file))
    references = root.schema['$defs']['AnyObject']['oneOf']
    judges = {reference['$ref'].rpartition('/')[2]: root.evolve(schema=reference) for reference in references}

    def judge(value):
        name = value.get('versioned_object.name')
        return isinstance(name, str) and name in judges and judges[name].is_valid(value)

    return judge


JUDGES = {'os_vif': os_vif_judge, 'jsonschema': jsonschema_judge}


def load(bundle):
    """The judges whose packages are installed."""
    judges = {}
    for name, make in JUDGES.items():
        try:
            judges[name] = make(bundle)
        except ImportError:
            pass
    return judges


def measure(judge, values, loops):
    """The verdicts, and the nanoseconds that all loops took."""
    start = time.perf_counter_ns()
    for _ in range(loops):
        verdicts = [judge(value) for value in values]
    return {'verdicts': verdicts, 'nanoseconds': time.perf_counter_ns() - start}


def main(bundle):
    judges = load(bundle)
    print(json.dumps({name: importlib.metadata.version(name) for name in judges}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        values = [json.loads(text) for text in request['texts']]
        print(json.dumps(measure(judges[request['judge']], values, request['loops'])), flush=True)


if __name__ == '__main__':
    main(*sys.argv[1:])
