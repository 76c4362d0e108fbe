"""Lets the installed os-vif judge: NDJSON requests on standard input, one NDJSON answer each, in the same order.

Run it with the Python that has os_vif, such as Debian's /usr/bin/python3 with python3-os-vif. The first line it prints
tells what this os-vif knows; an object's versions are all up to the one given:

  {"osvif": "3.0.0", "objects": {"Network": {"version": "1.1", "fingerprint": "1.1-7d9a...",
                                             "fields": {"mtu": {"type": "Integer", "nullable": true}}}}}

Each argument names a module beside this one that registers further objects.

A request is a payload, or `{"construct": {"name": "Route", "kwargs": {...}}}`, in which kwargs hold plain values, lists,
dicts and constructs. The answer is what os-vif does with it: `{"accepted", "error", "roundtrip", "warnings"}`.
"""

import importlib
import importlib.metadata
import json
import logging
import sys
import warnings

from os_vif import objects
from os_vif.objects.base import VersionedObject
from oslo_versionedobjects.base import VersionedObjectRegistry
from oslo_versionedobjects.fixture import ObjectVersionChecker


def newest_classes():
    # A copy, since the registry invents an entry for each name that it is asked for.
    return {
        name: classes[0]
        for name, classes in VersionedObjectRegistry.obj_classes().items()
        if classes[0].OBJ_PROJECT_NAMESPACE == VersionedObject.OBJ_PROJECT_NAMESPACE
    }


def known_objects():
    fingerprints = ObjectVersionChecker().get_hashes()
    return {
        name: {'version': cls.VERSION, 'fingerprint': fingerprints[name], 'fields': known_fields(cls)}
        for name, cls in newest_classes().items()
    }


def known_fields(cls):
    return {
        name: {'type': type(field.AUTO_TYPE).__name__, 'nullable': field.nullable}
        for name, field in cls.fields.items()
    }


def build(spec):
    """What a part of a construct stands for, objects built by os-vif's own constructors."""
    if isinstance(spec, list):
        return [build(item) for item in spec]
    if not isinstance(spec, dict):
        return spec
    if not is_construct(spec):
        return {key: build(value) for key, value in spec.items()}
    name, kwargs = spec['construct']['name'], spec['construct']['kwargs']
    cls = newest_classes()[name]
    return cls(**{key: build(value) for key, value in kwargs.items()})


def is_construct(request):
    return isinstance(request, dict) and request.keys() == {'construct'}


def write_back(request):
    read = build if is_construct(request) else VersionedObject.obj_from_primitive
    return read(request).obj_to_primitive()


def answer(request):
    with warnings.catch_warnings(record=True) as caught:
        # Python shows a warning once for each place; every payload has to be told of its own.
        warnings.simplefilter('always')
        roundtrip = error = None
        try:
            roundtrip = write_back(request)
        except Exception as exception:
            error = f'{type(exception).__name__}: {exception}'
    return {
        'accepted': error is None,
        'error': error,
        'roundtrip': roundtrip,
        'warnings': [f'{warning.category.__name__}: {warning.message}' for warning in caught],
    }


def send(message):
    # ASCII with escapes carries lone surrogates, which UTF-8 cannot.
    sys.stdout.write(json.dumps(message, ensure_ascii=True) + '\n')
    sys.stdout.flush()


def main():
    # oslo logs what it then raises too.
    logging.disable(logging.CRITICAL)
    objects.register_all()
    for module in sys.argv[1:]:
        importlib.import_module(module)
    send({'osvif': importlib.metadata.version('os-vif'), 'objects': known_objects()})
    for line in sys.stdin.buffer:
        send(answer(json.loads(line)))


if __name__ == '__main__':
    main()
