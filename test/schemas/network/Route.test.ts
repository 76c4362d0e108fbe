import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'Route', '1.0');
const full = { cidr: '203.0.113.0/26', gateway: '198.51.100.1', interface: 'eth0' };
const config = { type: 'Route', cidr: '203.0.113.0/26' };

testObject('Route', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0(full),
      'cidr of everything': v1_0({ cidr: '::/0' }),
      'cidr with host bits': v1_0({ cidr: '203.0.113.9/0' }),
      'cidr of one host': v1_0({ cidr: '203.0.113.9/32' }),
      'gateway of the other family': v1_0({ cidr: '203.0.113.0/26', gateway: '2001:DB8::1' }),
      'interface empty': v1_0({ interface: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['interface', 'cidr', 'interface']),
    },
    rejected: {
      'cidr as number': [`${data}/cidr`, 'invalid_type', v1_0({ cidr: 26 })],
      'cidr null': [`${data}/cidr`, 'invalid_null', v1_0({ cidr: null })],
      'cidr with mask': [`${data}/cidr`, 'invalid_format', v1_0({ cidr: '203.0.113.0/255.255.255.192' })],
      'cidr without prefix': [`${data}/cidr`, 'invalid_format', v1_0({ cidr: '203.0.113.0' })],
      'cidr default': [`${data}/cidr`, 'invalid_format', v1_0({ cidr: 'default' })],
      'cidr with octet left out': [`${data}/cidr`, 'invalid_format', v1_0({ cidr: '203.0.113/26' })],
      'cidr with leading zeros': [`${data}/cidr`, 'invalid_format', v1_0({ cidr: '203.000.113.000/26' })],
      'cidr with zone': [`${data}/cidr`, 'invalid_format', v1_0({ cidr: 'fe80::%eth0/64' })],
      'cidr with trailing newline': [`${data}/cidr`, 'invalid_format', v1_0({ cidr: '203.0.113.0/26\n' })],
      'gateway as array': [`${data}/gateway`, 'invalid_type', v1_0({ gateway: ['198.51.100.1'] })],
      'gateway null': [`${data}/gateway`, 'invalid_null', v1_0({ gateway: null })],
      'gateway empty': [`${data}/gateway`, 'invalid_format', v1_0({ gateway: '' })],
      'gateway with prefix': [`${data}/gateway`, 'invalid_format', v1_0({ gateway: '198.51.100.1/32' })],
      'interface as number': [`${data}/interface`, 'invalid_type', v1_0({ interface: 0 })],
      'interface null': [`${data}/interface`, 'invalid_null', v1_0({ interface: null })],
      'gateway misspelt': [`${data}/gatway`, 'unknown_key', v1_0({ gatway: '198.51.100.1' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('Route', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['nexthop'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './Route.json', ...config },
      full: { type: 'Route', ...full },
      'cidr with host bits': { ...config, cidr: '2001:db8::198.51.100.9/64' },
      'interface empty': { ...config, interface: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', full],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'Routes' }],
      'cidr missing': ['', 'missing_key', { type: 'Route', gateway: '198.51.100.1' }],
      'cidr as object': ['/cidr', 'invalid_type', { ...config, cidr: {} }],
      'cidr null': ['/cidr', 'invalid_null', { ...config, cidr: null }],
      'cidr with prefix 33': ['/cidr', 'invalid_format', { ...config, cidr: '203.0.113.0/33' }],
      'gateway as number': ['/gateway', 'invalid_type', { ...config, gateway: 3405803776 }],
      'gateway null': ['/gateway', 'invalid_null', { ...config, gateway: null }],
      'gateway in full-width digits': ['/gateway', 'invalid_format', { ...config, gateway: '１98.51.100.1' }],
      'interface as boolean': ['/interface', 'invalid_type', { ...config, interface: true }],
      'interface null': ['/interface', 'invalid_null', { ...config, interface: null }],
      'destination, as in Neutron': ['/destination', 'unknown_key', { ...config, destination: '203.0.113.0/26' }],
    },
  },
});
