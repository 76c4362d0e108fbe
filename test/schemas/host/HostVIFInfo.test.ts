import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const profiles = `${data}/supported_port_profiles`;
const v1_0 = primitive.bind(null, 'HostVIFInfo', '1.0');
const v1_1 = primitive.bind(null, 'HostVIFInfo', '1.1');
const plain = { vif_object_name: 'VIFDirect', min_version: '1.0', max_version: '1.10' };
const profile = primitive('HostPortProfileInfo', '1.0', { profile_object_name: 'VIFPortProfile8021Qbh' });
const node = { profile_object_name: 'VIFPortProfile8021Qbh', min_version: '1.0', max_version: '1.1' };
const config = { type: 'HostVIFInfo', ...plain };

testObject('HostVIFInfo', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ ...plain, supported_port_profiles: [profile] }),
      'full at 1.0, without profiles': v1_0(plain),
      'list empty': v1_1({ supported_port_profiles: [] }),
      'texts empty': v1_0({ vif_object_name: '', min_version: '', max_version: '' }),
      'texts that no object and no version has': v1_0({ vif_object_name: 'VIFExtra', min_version: 'latest' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, [
        'supported_port_profiles',
        'min_version',
        'min_version',
      ]),
    },
    rejected: {
      'profiles at 1.0': [profiles, 'field_not_in_version', v1_0({ supported_port_profiles: [] })],
      'vif_object_name as number': [`${data}/vif_object_name`, 'invalid_type', v1_1({ vif_object_name: 1 })],
      'vif_object_name null': [`${data}/vif_object_name`, 'invalid_null', v1_1({ vif_object_name: null })],
      'min_version as number': [`${data}/min_version`, 'invalid_type', v1_1({ min_version: 1.1 })],
      'min_version null': [`${data}/min_version`, 'invalid_null', v1_0({ min_version: null })],
      'max_version as array': [`${data}/max_version`, 'invalid_type', v1_1({ max_version: [1, 0] })],
      'max_version null': [`${data}/max_version`, 'invalid_null', v1_0({ max_version: null })],
      'profiles as string': [profiles, 'invalid_type', v1_1({ supported_port_profiles: 'VIFPortProfile8021Qbh' })],
      'profiles null': [profiles, 'invalid_null', v1_1({ supported_port_profiles: null })],
      'profile as string': [`${profiles}/0`, 'invalid_type', v1_1({ supported_port_profiles: [''] })],
      'profile null': [`${profiles}/1`, 'invalid_null', v1_1({ supported_port_profiles: [profile, null] })],
      'profile a HostVIFInfo': [
        `${profiles}/0/versioned_object.name`,
        'wrong_object',
        v1_1({ supported_port_profiles: [v1_0({})] }),
      ],
      'min_version misspelt': [`${data}/minversion`, 'unknown_key', v1_1({ minversion: '1.0' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('HostVIFInfo', '1.2', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['profiles'])],
      'profiles changed at 1.0': [
        '/versioned_object.changes/0',
        'field_not_in_version',
        v1_0({}, ['supported_port_profiles']),
      ],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './HostVIFInfo.json', ...config },
      'full, items with and without type': {
        ...config,
        supported_port_profiles: [node, { type: 'HostPortProfileInfo', ...node }],
      },
      'list empty': { ...config, supported_port_profiles: [] },
    },
    rejected: {
      'type missing': ['', 'missing_key', plain],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'HostVifInfo' }],
      'vif_object_name missing': ['', 'missing_key', { type: 'HostVIFInfo', min_version: '1.0', max_version: '1.0' }],
      'min_version missing': ['', 'missing_key', { type: 'HostVIFInfo', vif_object_name: '', max_version: '1.0' }],
      'max_version missing': ['', 'missing_key', { type: 'HostVIFInfo', vif_object_name: '', min_version: '1.0' }],
      'vif_object_name as object': ['/vif_object_name', 'invalid_type', { ...config, vif_object_name: {} }],
      'vif_object_name null': ['/vif_object_name', 'invalid_null', { ...config, vif_object_name: null }],
      'min_version as unquoted number': ['/min_version', 'invalid_type', { ...config, min_version: 1.1 }],
      'min_version null': ['/min_version', 'invalid_null', { ...config, min_version: null }],
      'max_version as boolean': ['/max_version', 'invalid_type', { ...config, max_version: true }],
      'max_version null': ['/max_version', 'invalid_null', { ...config, max_version: null }],
      'profiles as object': ['/supported_port_profiles', 'invalid_type', { ...config, supported_port_profiles: node }],
      'profiles null': ['/supported_port_profiles', 'invalid_null', { ...config, supported_port_profiles: null }],
      'profile of wrong type': [
        '/supported_port_profiles/0/type',
        'wrong_object',
        { ...config, supported_port_profiles: [config] },
      ],
      'profiles misspelt': ['/port_profiles', 'unknown_key', { ...config, port_profiles: [] }],
    },
  },
});
