import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const path = '/run/vhu.sock';
const v1_0 = primitive.bind(null, 'VIFVHostUser', '1.0');
const v1_1 = primitive.bind(null, 'VIFVHostUser', '1.1');
const inherited = {
  id,
  address: 'fa:16:3e:0a:0b:0c',
  plugin: 'ovs',
  active: true,
  has_traffic_filtering: false,
  preserve_on_delete: false,
};
const network = primitive('Network', '1.1', { id, mtu: 9000 });
const port_profile = primitive('VIFPortProfileFPTap', '1.1', { mac_address: 'fa:16:3e:0d:0e:0f' });
const config = { type: 'VIFVHostUser', id, plugin: 'ovs', vif_name: 'vhu0', path, mode: 'server' };

testObject('VIFVHostUser', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ ...inherited, network, port_profile, path, mode: 'server', vif_name: 'vhu0' }),
      'full at 1.0, without vif_name': v1_0({ ...inherited, network, port_profile, path, mode: 'client' }),
      'inherited fields null': v1_1({ address: null, network: null }),
      'texts empty': v1_1({ vif_name: '', path: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, ['mode', 'vif_name', 'id', 'mode']),
    },
    rejected: {
      'vif_name at 1.0': [`${data}/vif_name`, 'field_not_in_version', v1_0({ vif_name: 'vhu0' })],
      'vif_name as number': [`${data}/vif_name`, 'invalid_type', v1_1({ vif_name: 0 })],
      'vif_name null': [`${data}/vif_name`, 'invalid_null', v1_1({ vif_name: null })],
      'path as array': [`${data}/path`, 'invalid_type', v1_1({ path: ['run', 'vhu.sock'] })],
      'path null': [`${data}/path`, 'invalid_null', v1_0({ path: null })],
      'mode as number': [`${data}/mode`, 'invalid_type', v1_1({ mode: 1 })],
      'mode null': [`${data}/mode`, 'invalid_null', v1_1({ mode: null })],
      'mode capitalised': [`${data}/mode`, 'invalid_enum', v1_0({ mode: 'Server' })],
      'mode empty': [`${data}/mode`, 'invalid_enum', v1_1({ mode: '' })],
      'path misspelt': [`${data}/paht`, 'unknown_key', v1_1({ paht: path })],
      'inherited id as number': [`${data}/id`, 'invalid_type', v1_0({ id: 6 })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFVHostUser', '1.2', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['vifname'])],
      'vif_name changed at 1.0': ['/versioned_object.changes/1', 'field_not_in_version', v1_0({}, ['id', 'vif_name'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFVHostUser.json', ...config },
      full: { ...config, ...inherited, network: { id, mtu: 9000 }, port_profile: { type: 'VIFPortProfileFPTap' } },
      'mode client': { ...config, mode: 'client' },
      'network with type': { ...config, network: { type: 'Network', id } },
      'texts empty': { ...config, vif_name: '', path: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'ovs', vif_name: 'vhu0', path, mode: 'server' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFVhostUser' }],
      'id missing': [
        '',
        'missing_key',
        { type: 'VIFVHostUser', plugin: 'ovs', vif_name: 'vhu0', path, mode: 'server' },
      ],
      'plugin missing': ['', 'missing_key', { type: 'VIFVHostUser', id, vif_name: 'vhu0', path, mode: 'server' }],
      'vif_name missing': ['', 'missing_key', { type: 'VIFVHostUser', id, plugin: 'ovs', path, mode: 'server' }],
      'path missing': [
        '',
        'missing_key',
        { type: 'VIFVHostUser', id, plugin: 'ovs', vif_name: 'vhu0', mode: 'server' },
      ],
      'mode missing': ['', 'missing_key', { type: 'VIFVHostUser', id, plugin: 'ovs', vif_name: 'vhu0', path }],
      'vif_name as object': ['/vif_name', 'invalid_type', { ...config, vif_name: {} }],
      'vif_name null': ['/vif_name', 'invalid_null', { ...config, vif_name: null }],
      'path as boolean': ['/path', 'invalid_type', { ...config, path: false }],
      'path null': ['/path', 'invalid_null', { ...config, path: null }],
      'mode as array': ['/mode', 'invalid_type', { ...config, mode: ['server'] }],
      'mode null': ['/mode', 'invalid_null', { ...config, mode: null }],
      'mode with trailing newline': ['/mode', 'invalid_enum', { ...config, mode: 'client\n' }],
      'mode misspelt': ['/Mode', 'unknown_key', { ...config, Mode: 'server' }],
      'inherited plugin null': ['/plugin', 'invalid_null', { ...config, plugin: null }],
    },
  },
});
