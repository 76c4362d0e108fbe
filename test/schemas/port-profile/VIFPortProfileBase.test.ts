import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFPortProfileBase', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfileBase', '1.1');
const offload = primitive('DatapathOffloadRepresentor', '1.0', { representor_name: 'tap0' });
const network = primitive('Network', '1.1', {});
const config = { type: 'VIFPortProfileBase' };
const nested = `${data}/datapath_offload`;

testObject('VIFPortProfileBase', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      full: v1_1({ datapath_offload: offload }, ['datapath_offload']),
      'nullable field null': v1_1({ datapath_offload: null }),
      '1.0, which had no fields': v1_0({}),
      'offload of the base itself': v1_1({ datapath_offload: primitive('DatapathOffloadBase', '1.0', {}) }),
      'a descendant in its place': primitive('VIFPortProfileFPTap', '1.0', {}),
      'changes empty': v1_0({}, []),
      'changes repeated, of an unset field': v1_1({}, ['datapath_offload', 'datapath_offload']),
    },
    rejected: {
      'offload at 1.0': [nested, 'field_not_in_version', v1_0({ datapath_offload: offload })],
      'offload null at 1.0': [nested, 'field_not_in_version', v1_0({ datapath_offload: null })],
      'offload as array': [nested, 'invalid_type', v1_1({ datapath_offload: [offload] })],
      'offload as string': [nested, 'invalid_type', v1_1({ datapath_offload: 'DatapathOffloadRepresentor' })],
      'offload a Network': [`${nested}/versioned_object.name`, 'wrong_object', v1_1({ datapath_offload: network })],
      'offload of unknown name': [
        `${nested}/versioned_object.name`,
        'unknown_object',
        v1_1({ datapath_offload: { ...offload, 'versioned_object.name': 'Representor' } }),
      ],
      'offload of unknown version': [
        `${nested}/versioned_object.version`,
        'unknown_version',
        v1_1({ datapath_offload: primitive('DatapathOffloadRepresentor', '1.1', {}) }),
      ],
      'offload misspelt': [`${data}/datapath-offload`, 'unknown_key', v1_1({ 'datapath-offload': offload })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFPortProfileBase', '1.2', {})],
      'version as number': [
        '/versioned_object.version',
        'unknown_version',
        { ...v1_1({}), 'versioned_object.version': 1.1 },
      ],
      'unknown change': ['/versioned_object.changes/1', 'unknown_key', v1_1({}, ['datapath_offload', 'datapath_type'])],
      'offload changed at 1.0': ['/versioned_object.changes/0', 'field_not_in_version', v1_0({}, ['datapath_offload'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfileBase.json', ...config },
      full: { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor', representor_name: 'tap0' } },
      'nullable field null': { ...config, datapath_offload: null },
      'offload of the base itself': { ...config, datapath_offload: { type: 'DatapathOffloadBase' } },
      'a descendant in its place': { type: 'VIFPortProfileFPTap' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { datapath_offload: null }],
      'unknown type': ['/type', 'unknown_object', { type: 'VIFPortProfile' }],
      'offload as boolean': ['/datapath_offload', 'invalid_type', { ...config, datapath_offload: true }],
      'offload without type': ['/datapath_offload', 'missing_key', { ...config, datapath_offload: {} }],
      'offload of wrong type': ['/datapath_offload/type', 'wrong_object', { ...config, datapath_offload: config }],
      'offload of unknown type': [
        '/datapath_offload/type',
        'unknown_object',
        { ...config, datapath_offload: { type: '' } },
      ],
      'offload misspelt': ['/datapath_ofload', 'unknown_key', { ...config, datapath_ofload: null }],
    },
  },
});
