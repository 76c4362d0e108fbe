import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'DatapathOffloadRepresentor', '1.0');
const full = { representor_name: 'tap0', representor_address: '0000:81:02.3' };
const config = { type: 'DatapathOffloadRepresentor' };

testObject('DatapathOffloadRepresentor', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0(full),
      'nullable fields null': v1_0({ representor_name: null, representor_address: null }),
      'texts empty': v1_0({ representor_name: '', representor_address: '' }),
      'representor_address of no PCI form, since os-vif takes any text': v1_0({ representor_address: '0000:FF:20.9' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['representor_name', 'representor_name']),
    },
    rejected: {
      'representor_name as number': [`${data}/representor_name`, 'invalid_type', v1_0({ representor_name: 0 })],
      'representor_address as array': [
        `${data}/representor_address`,
        'invalid_type',
        v1_0({ representor_address: [] }),
      ],
      'representor_name misspelt': [`${data}/representer_name`, 'unknown_key', v1_0({ representer_name: 'tap0' })],
      'unknown version': [
        '/versioned_object.version',
        'unknown_version',
        primitive('DatapathOffloadRepresentor', '1.1', full),
      ],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['Representor_name'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './DatapathOffloadRepresentor.json', ...config },
      full: { ...config, ...full },
      'nullable fields null': { ...config, representor_name: null, representor_address: null },
      'texts empty': { ...config, representor_name: '', representor_address: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', full],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'Representor' }],
      'representor_name as boolean': ['/representor_name', 'invalid_type', { ...config, representor_name: false }],
      'representor_address as number': ['/representor_address', 'invalid_type', { ...config, representor_address: 81 }],
      'representor_address misspelt': ['/representor_adress', 'unknown_key', { ...config, representor_adress: '' }],
    },
  },
});
