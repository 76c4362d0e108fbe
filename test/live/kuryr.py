"""Kuryr-Kubernetes' objects that travel under os-vif's namespace, as os-vif's own Python classes see them.

Kuryr is retired and in no package of Debian, so its four classes are declared here anew, with the names, versions, fields
and bases that they had in its last release; what they do beside that is of no account on the wire, save that its base
class sets defaults in the constructor. examples/kuryr/objects.js declares the same for osvif.
"""

from os_vif.objects import vif
from oslo_versionedobjects import base
from oslo_versionedobjects import fields


class DictOfVIFsField(fields.AutoTypedField):
    AUTO_TYPE = fields.Dict(fields.Object('VIFBase', subclasses=True))


class KuryrObject(base.VersionedObject, base.ComparableVersionedObject):
    # Kuryr's own objects are no descendants of os-vif's base class, and this one borrows its namespace.
    OBJ_PROJECT_NAMESPACE = 'os_vif'

    def __init__(self, context=None, **kwargs):
        super().__init__(context, **kwargs)
        self.obj_set_defaults()
        self.obj_reset_changes()


@base.VersionedObjectRegistry.register
class PodState(KuryrObject):
    VERSION = '1.0'

    fields = {
        'default_vif': fields.ObjectField('VIFBase', subclasses=True, nullable=False),
        'additional_vifs': DictOfVIFsField(default={}),
    }


@base.VersionedObjectRegistry.register
class VIFVlanNested(vif.VIFBase):
    VERSION = '1.0'

    fields = {
        'vif_name': fields.StringField(),
        'vlan_id': fields.IntegerField(),
    }


@base.VersionedObjectRegistry.register
class VIFMacvlanNested(vif.VIFBase):
    VERSION = '1.0'

    fields = {
        'vif_name': fields.StringField(),
    }


@base.VersionedObjectRegistry.register
class VIFDPDKNested(vif.VIFNestedDPDK):
    VERSION = '1.0'

    fields = {
        'vif_name': fields.StringField(),
    }
