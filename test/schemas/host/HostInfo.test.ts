import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'HostInfo', '1.0');
const plugin = primitive('HostPluginInfo', '1.0', { plugin_name: 'ovs' });
const vif = primitive('HostVIFInfo', '1.1', {});
const node = { plugin_name: 'ovs', vif_info: [] };
const config = { type: 'HostInfo', plugin_info: [] };

testObject('HostInfo', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ plugin_info: [plugin, primitive('HostPluginInfo', '1.0', {}), plugin] }),
      'list empty': v1_0({ plugin_info: [] }),
      'changes empty': v1_0({}, []),
      'changes repeated, of an unset field': v1_0({}, ['plugin_info', 'plugin_info']),
    },
    rejected: {
      'plugin_info as one plugin': [`${data}/plugin_info`, 'invalid_type', v1_0({ plugin_info: plugin })],
      'plugin_info null': [`${data}/plugin_info`, 'invalid_null', v1_0({ plugin_info: null })],
      'item as string': [`${data}/plugin_info/0`, 'invalid_type', v1_0({ plugin_info: ['ovs'] })],
      'item null': [`${data}/plugin_info/1`, 'invalid_null', v1_0({ plugin_info: [plugin, null] })],
      'item a HostVIFInfo': [
        `${data}/plugin_info/0/versioned_object.name`,
        'wrong_object',
        v1_0({ plugin_info: [vif] }),
      ],
      'plugin_info misspelt': [`${data}/plugins_info`, 'unknown_key', v1_0({ plugins_info: [] })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('HostInfo', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['vif_info'])],
    },
  },
  config: {
    accepted: {
      'minimal, list empty': config,
      'with $schema': { $schema: './HostInfo.json', ...config },
      'full, items with and without type': { ...config, plugin_info: [node, { type: 'HostPluginInfo', ...node }] },
    },
    rejected: {
      'type missing': ['', 'missing_key', { plugin_info: [] }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'Host' }],
      'plugin_info missing': ['', 'missing_key', { type: 'HostInfo' }],
      'plugin_info as object': ['/plugin_info', 'invalid_type', { ...config, plugin_info: { ovs: node } }],
      'plugin_info null': ['/plugin_info', 'invalid_null', { ...config, plugin_info: null }],
      'item as number': ['/plugin_info/0', 'invalid_type', { ...config, plugin_info: [1] }],
      'item null': ['/plugin_info/0', 'invalid_null', { ...config, plugin_info: [null] }],
      'item of wrong type': ['/plugin_info/0/type', 'wrong_object', { ...config, plugin_info: [config] }],
      'item without vif_info': ['/plugin_info/0', 'missing_key', { ...config, plugin_info: [{ plugin_name: 'ovs' }] }],
      'plugin_info misspelt': ['/plugin-info', 'unknown_key', { ...config, 'plugin-info': [] }],
    },
  },
});
