"""Lets the classes that quicktype generates write back the nulls that they read: keep_nulls(osvif)."""


def keep_nulls(module):
    """Gives each object `nulls`: the keys that were null where it was read. A value takes a null's place."""
    for cls in vars(module).values():
        if hasattr(cls, "from_dict") and not hasattr(cls, "nulls"):
            _patch(cls, cls.from_dict, cls.to_dict)


def _patch(cls, from_dict, to_dict):
    def from_dict_with_nulls(obj):
        made = from_dict(obj)
        made.nulls = [key for key, value in obj.items() if value is None]
        return made

    def to_dict_with_nulls(self):
        return {**dict.fromkeys(self.nulls), **to_dict(self)}

    cls.nulls = ()
    cls.from_dict = staticmethod(from_dict_with_nulls)
    cls.to_dict = to_dict_with_nulls
