import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'HostPortProfileInfo', '1.0');
const name = 'VIFPortProfileFPTap';
const plain = { profile_object_name: name, min_version: '1.0', max_version: '1.1' };
const config = { type: 'HostPortProfileInfo', ...plain };

testObject('HostPortProfileInfo', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0(plain),
      'texts empty': v1_0({ profile_object_name: '', min_version: '', max_version: '' }),
      'texts that no object and no version has': v1_0({ profile_object_name: 'Extra', max_version: '10.x' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['min_version', 'max_version', 'min_version']),
    },
    rejected: {
      'profile_object_name as number': [
        `${data}/profile_object_name`,
        'invalid_type',
        v1_0({ profile_object_name: 1 }),
      ],
      'profile_object_name null': [`${data}/profile_object_name`, 'invalid_null', v1_0({ profile_object_name: null })],
      'min_version as number': [`${data}/min_version`, 'invalid_type', v1_0({ min_version: 1.5 })],
      'min_version null': [`${data}/min_version`, 'invalid_null', v1_0({ min_version: null })],
      'max_version as array': [`${data}/max_version`, 'invalid_type', v1_0({ max_version: ['1.1'] })],
      'max_version null': [`${data}/max_version`, 'invalid_null', v1_0({ max_version: null })],
      'max_version misspelt': [`${data}/max_vesion`, 'unknown_key', v1_0({ max_vesion: '1.1' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('HostPortProfileInfo', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['vif_object_name'])],
    },
  },
  config: {
    accepted: {
      'minimal and full, as all is required': config,
      'with $schema': { $schema: './HostPortProfileInfo.json', ...config },
      'texts empty': { ...config, profile_object_name: '', min_version: '', max_version: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', plain],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'HostProfileInfo' }],
      'name missing': ['', 'missing_key', { type: config.type, min_version: '1.0', max_version: '1.1' }],
      'min_version missing': ['', 'missing_key', { type: config.type, profile_object_name: name, max_version: '1.1' }],
      'max_version missing': ['', 'missing_key', { type: config.type, profile_object_name: name, min_version: '1.0' }],
      'profile_object_name as object': ['/profile_object_name', 'invalid_type', { ...config, profile_object_name: {} }],
      'profile_object_name null': ['/profile_object_name', 'invalid_null', { ...config, profile_object_name: null }],
      'min_version as boolean': ['/min_version', 'invalid_type', { ...config, min_version: false }],
      'min_version null': ['/min_version', 'invalid_null', { ...config, min_version: null }],
      'max_version as unquoted number': ['/max_version', 'invalid_type', { ...config, max_version: 1.1 }],
      'max_version null': ['/max_version', 'invalid_null', { ...config, max_version: null }],
      'profile_object_name misspelt': ['/profile_name', 'unknown_key', { ...config, profile_name: name }],
    },
  },
});
