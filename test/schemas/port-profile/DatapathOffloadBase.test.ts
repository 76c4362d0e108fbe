import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'DatapathOffloadBase', '1.0');
const config = { type: 'DatapathOffloadBase' };

testObject('DatapathOffloadBase', {
  primitive: {
    accepted: {
      'minimal and full, as it has no fields': v1_0({}),
      'changes empty': v1_0({}, []),
      'a descendant in its place': primitive('DatapathOffloadRepresentor', '1.0', {}),
    },
    rejected: {
      'a field of a descendant': [`${data}/representor_name`, 'unknown_key', v1_0({ representor_name: 'tap0' })],
      'a field without a name': [`${data}/`, 'unknown_key', v1_0({ '': null })],
      'data as array': [data, 'invalid_type', v1_0([])],
      'data null': [data, 'invalid_type', v1_0(null)],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('DatapathOffloadBase', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['representor_name'])],
      'change as number': ['/versioned_object.changes/0', 'invalid_type', v1_0({}, [0])],
      'changes null': ['/versioned_object.changes', 'invalid_type', v1_0({}, null)],
    },
  },
  config: {
    accepted: {
      'minimal and full, as it has no fields': config,
      'with $schema': { $schema: './DatapathOffloadBase.json', ...config },
      'a descendant in its place': { type: 'DatapathOffloadRepresentor' },
    },
    rejected: {
      'type missing': ['', 'missing_key', {}],
      'unknown type': ['/type', 'unknown_object', { type: 'DatapathOffload' }],
      'type null': ['/type', 'unknown_object', { type: null }],
      'a field of a descendant': ['/representor_name', 'unknown_key', { ...config, representor_name: 'tap0' }],
    },
  },
});
