"""Lets Python's jsonschema judge what the other tests judge with Ajv: a second opinion, from another language.

Run it with the Python that has Debian's python3-jsonschema: `/usr/bin/python3 test/python/jsonschema_judge.py`.
It exits 1 when a schema disagrees with a recorded verdict, and prints the first few that do.

Python's json keeps the kind of a number where JavaScript knows only one: 1500.0 is a float, and 9007199254740993 is not
rounded. JSON Schema asks for the value alone, so the first is an integer here too, and the second beyond the bounds.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
PAYLOADS = 2627
SCALARS = 1282
SHOWN = 5

# Types without a definition of their own: a field of theirs that says nothing beyond the type.
FIELDS = {
    'Boolean': 'VIFBridge/properties/versioned_object.data/properties/has_traffic_filtering',
    'Integer': 'VIFPortProfile8021Qbg_1_0/properties/versioned_object.data/properties/manager_id',
    'String': 'Route/properties/versioned_object.data/properties/interface',
}


class Judge:
    def __init__(self, bundle):
        Draft202012Validator.check_schema(bundle)
        self.root = Draft202012Validator(bundle)
        self.names = {branch['$ref'].rpartition('/')[2] for branch in bundle['$defs']['AnyObject']['oneOf']}

    def accepts(self, value, definition):
        return self.root.evolve(schema={'$ref': f'#/$defs/{definition}'}).is_valid(value)

    def accepts_payload(self, payload):
        # The name alone decides between the branches; to try all 31 on everything takes 15 times as long.
        name = payload.get('versioned_object.name') if isinstance(payload, dict) else None
        is_known = isinstance(name, str) and name in self.names
        return self.accepts(payload, name) if is_known else self.root.is_valid(payload)

    def accepts_scalar(self, value, type_name):
        return self.accepts(value, FIELDS.get(type_name, type_name))


def read_vectors(name):
    path = ROOT / 'test/fixtures/vectors' / f'{name}.jsonl'
    return [json.loads(line) for line in path.read_text('utf-8').splitlines()]


def read_json(path):
    return json.loads(path.read_text('utf-8'))


def report(what, verdicts, count):
    """Prints how a list of (label, expected, received) went, and returns whether all is well."""
    wrong = [verdict for verdict in verdicts if verdict[1] != verdict[2]]
    accepted = sum(expected for _, expected, _ in verdicts)
    print(f'{what}: {len(verdicts)} judged, {accepted} to accept, {len(wrong)} wrong')
    for label, expected, received in wrong[:SHOWN]:
        words = {True: 'accepted', False: 'refused'}
        print(f'  {label}: expected {words[expected]}, received {words[received]}')
    if len(verdicts) != count:
        print(f'  expected {count} of them, received {len(verdicts)}')
    return not wrong and len(verdicts) == count


def main():
    judge = Judge(read_json(ROOT / 'generated/json-schema/primitive.json'))
    vectors = read_vectors('generated') + read_vectors('os-vif-tests')
    examples = sorted((ROOT / 'examples/vif').glob('*.json'))
    results = [
        report(
            'payloads',
            [(v['id'], v['strict']['accepted'], judge.accepts_payload(v['payload'])) for v in vectors],
            PAYLOADS,
        ),
        report(
            'single values',
            [
                (f"{v['type']} {json.dumps(v['value'])}", v['strict'], judge.accepts_scalar(v['value'], v['type']))
                for v in read_vectors('scalars')
            ],
            SCALARS,
        ),
        report(
            'examples',
            [(path.name, True, judge.root.is_valid(read_json(path))) for path in examples],
            max(len(examples), 1),
        ),
    ]
    return 0 if all(results) else 1


if __name__ == '__main__':
    sys.exit(main())
