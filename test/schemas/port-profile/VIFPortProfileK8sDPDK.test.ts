import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFPortProfileK8sDPDK', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfileK8sDPDK', '1.1');
const own = { l3_setup: true, selflink: '/api/v1/pods/web', resourceversion: '7' };
const offload = primitive('DatapathOffloadRepresentor', '1.0', {});
const config = { type: 'VIFPortProfileK8sDPDK', ...own };

testObject('VIFPortProfileK8sDPDK', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ ...own, datapath_offload: offload }),
      'full at 1.0': v1_0(own),
      'inherited field null': v1_1({ datapath_offload: null }),
      'texts empty': v1_0({ selflink: '', resourceversion: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, ['selflink', 'l3_setup', 'selflink']),
    },
    rejected: {
      'offload at 1.0': [`${data}/datapath_offload`, 'field_not_in_version', v1_0({ datapath_offload: null })],
      'l3_setup as string': [`${data}/l3_setup`, 'invalid_type', v1_1({ l3_setup: 'true' })],
      'l3_setup null': [`${data}/l3_setup`, 'invalid_null', v1_1({ l3_setup: null })],
      'selflink as array': [`${data}/selflink`, 'invalid_type', v1_1({ selflink: ['api', 'v1'] })],
      'selflink null': [`${data}/selflink`, 'invalid_null', v1_0({ selflink: null })],
      'resourceversion as number': [`${data}/resourceversion`, 'invalid_type', v1_1({ resourceversion: 7 })],
      'resourceversion null': [`${data}/resourceversion`, 'invalid_null', v1_1({ resourceversion: null })],
      'resourceversion as in Kubernetes': [`${data}/resourceVersion`, 'unknown_key', v1_0({ resourceVersion: '7' })],
      'inherited offload as array': [`${data}/datapath_offload`, 'invalid_type', v1_1({ datapath_offload: [offload] })],
      'unknown version': [
        '/versioned_object.version',
        'unknown_version',
        primitive('VIFPortProfileK8sDPDK', '1.2', {}),
      ],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['selfLink'])],
      'offload changed at 1.0': ['/versioned_object.changes/0', 'field_not_in_version', v1_0({}, ['datapath_offload'])],
    },
  },
  config: {
    accepted: {
      minimal: { type: 'VIFPortProfileK8sDPDK', l3_setup: true, selflink: '/' },
      'with $schema': { $schema: './VIFPortProfileK8sDPDK.json', ...config },
      full: { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'texts empty': { ...config, selflink: '', resourceversion: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', own],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFPortProfileK8SDPDK' }],
      'l3_setup missing': ['', 'missing_key', { type: 'VIFPortProfileK8sDPDK', selflink: '/' }],
      'selflink missing': ['', 'missing_key', { type: 'VIFPortProfileK8sDPDK', l3_setup: true }],
      'l3_setup as number': ['/l3_setup', 'invalid_type', { ...config, l3_setup: 1 }],
      'l3_setup null': ['/l3_setup', 'invalid_null', { ...config, l3_setup: null }],
      'selflink as boolean': ['/selflink', 'invalid_type', { ...config, selflink: false }],
      'selflink null': ['/selflink', 'invalid_null', { ...config, selflink: null }],
      'resourceversion as number': ['/resourceversion', 'invalid_type', { ...config, resourceversion: 7 }],
      'resourceversion null': ['/resourceversion', 'invalid_null', { ...config, resourceversion: null }],
      'l3_setup misspelt': ['/l3setup', 'unknown_key', { ...config, l3setup: true }],
      'inherited offload without type': ['/datapath_offload', 'missing_key', { ...config, datapath_offload: {} }],
    },
  },
});
