import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'HostPluginInfo', '1.0');
const vif = primitive('HostVIFInfo', '1.1', { vif_object_name: 'VIFBridge' });
const profile = primitive('HostPortProfileInfo', '1.0', {});
const node = { vif_object_name: 'VIFBridge', min_version: '1.0', max_version: '1.0' };
const config = { type: 'HostPluginInfo', plugin_name: 'ovs', vif_info: [] };

testObject('HostPluginInfo', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ plugin_name: 'ovs', vif_info: [vif] }),
      'item at 1.0': v1_0({ vif_info: [primitive('HostVIFInfo', '1.0', { min_version: '1.0' }), vif] }),
      'list empty': v1_0({ vif_info: [] }),
      'plugin_name empty': v1_0({ plugin_name: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['vif_info', 'plugin_name', 'vif_info']),
    },
    rejected: {
      'plugin_name as number': [`${data}/plugin_name`, 'invalid_type', v1_0({ plugin_name: 0 })],
      'plugin_name null': [`${data}/plugin_name`, 'invalid_null', v1_0({ plugin_name: null })],
      'vif_info as string': [`${data}/vif_info`, 'invalid_type', v1_0({ vif_info: 'VIFBridge' })],
      'vif_info null': [`${data}/vif_info`, 'invalid_null', v1_0({ vif_info: null })],
      'item as string': [`${data}/vif_info/1`, 'invalid_type', v1_0({ vif_info: [vif, 'VIFBridge'] })],
      'item null': [`${data}/vif_info/0`, 'invalid_null', v1_0({ vif_info: [null] })],
      'item of profiles': [`${data}/vif_info/0/versioned_object.name`, 'wrong_object', v1_0({ vif_info: [profile] })],
      'vif_info misspelt': [`${data}/vifs_info`, 'unknown_key', v1_0({ vifs_info: [] })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('HostPluginInfo', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['plugin'])],
    },
  },
  config: {
    accepted: {
      'minimal, list empty': config,
      'with $schema': { $schema: './HostPluginInfo.json', ...config },
      'full, items with and without type': { ...config, vif_info: [{ type: 'HostVIFInfo', ...node }, node] },
      'plugin_name empty': { ...config, plugin_name: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { plugin_name: 'ovs', vif_info: [] }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'HostPlugin' }],
      'plugin_name missing': ['', 'missing_key', { type: 'HostPluginInfo', vif_info: [] }],
      'vif_info missing': ['', 'missing_key', { type: 'HostPluginInfo', plugin_name: 'ovs' }],
      'plugin_name as array': ['/plugin_name', 'invalid_type', { ...config, plugin_name: ['ovs'] }],
      'plugin_name null': ['/plugin_name', 'invalid_null', { ...config, plugin_name: null }],
      'vif_info as one node': ['/vif_info', 'invalid_type', { ...config, vif_info: node }],
      'vif_info null': ['/vif_info', 'invalid_null', { ...config, vif_info: null }],
      'item null': ['/vif_info/1', 'invalid_null', { ...config, vif_info: [node, null] }],
      'item of wrong type': ['/vif_info/0/type', 'wrong_object', { ...config, vif_info: [{ type: 'VIFBridge' }] }],
      'vif_info misspelt': ['/vifinfo', 'unknown_key', { ...config, vifinfo: [] }],
    },
  },
});
