import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'FixedIP', '1.0');
const full = { address: '198.51.100.9', floating_ips: ['203.0.113.9', '2001:db8::9'] };
const config = { type: 'FixedIP', address: '198.51.100.9' };

testObject('FixedIP', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0(full),
      'floating_ips empty': v1_0({ floating_ips: [] }),
      'floating_ips repeated': v1_0({ floating_ips: ['203.0.113.9', '203.0.113.9'] }),
      'address unspecified': v1_0({ address: '::' }),
      'address in upper case with leading zeros': v1_0({ address: '2001:0DB8::000A' }),
      'address of eight groups': v1_0({ address: '2001:db8:0:0:0:0:0:9' }),
      'address with gap of one group': v1_0({ address: '2001:db8::1:2:3:4:5' }),
      'address with IPv4 tail': v1_0({ address: '::ffff:198.51.100.9' }),
      'address of six groups and IPv4 tail': v1_0({ address: '64:ff9b:0:0:0:0:198.51.100.9' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['floating_ips', 'address', 'address']),
    },
    rejected: {
      'address as number': [`${data}/address`, 'invalid_type', v1_0({ address: 3325256713 })],
      'address null': [`${data}/address`, 'invalid_null', v1_0({ address: null })],
      'address empty': [`${data}/address`, 'invalid_format', v1_0({ address: '' })],
      'address with prefix': [`${data}/address`, 'invalid_format', v1_0({ address: '198.51.100.9/26' })],
      'address with leading zeros': [`${data}/address`, 'invalid_format', v1_0({ address: '198.051.100.009' })],
      'address with octet 256': [`${data}/address`, 'invalid_format', v1_0({ address: '198.51.100.256' })],
      'address of three octets': [`${data}/address`, 'invalid_format', v1_0({ address: '198.51.100' })],
      'address with zone': [`${data}/address`, 'invalid_format', v1_0({ address: 'fe80::1%eth0' })],
      'address in brackets': [`${data}/address`, 'invalid_format', v1_0({ address: '[2001:db8::9]' })],
      'address with two gaps': [`${data}/address`, 'invalid_format', v1_0({ address: '2001::db8::9' })],
      'address of seven groups': [`${data}/address`, 'invalid_format', v1_0({ address: '2001:db8:0:0:0:0:9' })],
      'address with IPv4 head': [`${data}/address`, 'invalid_format', v1_0({ address: '198.51.100.9::' })],
      'address with trailing newline': [`${data}/address`, 'invalid_format', v1_0({ address: '198.51.100.9\n' })],
      'address in full-width digits': [`${data}/address`, 'invalid_format', v1_0({ address: '198.51.100.９' })],
      'floating_ips as string': [`${data}/floating_ips`, 'invalid_type', v1_0({ floating_ips: '203.0.113.9' })],
      'floating_ips null': [`${data}/floating_ips`, 'invalid_null', v1_0({ floating_ips: null })],
      'floating IP as object': [`${data}/floating_ips/0`, 'invalid_type', v1_0({ floating_ips: [v1_0({})] })],
      'floating IP null': [`${data}/floating_ips/0`, 'invalid_null', v1_0({ floating_ips: [null] })],
      'floating IP with prefix': [
        `${data}/floating_ips/0`,
        'invalid_format',
        v1_0({ floating_ips: ['203.0.113.9/32'] }),
      ],
      'floating_ips misspelt': [`${data}/floating_ip`, 'unknown_key', v1_0({ floating_ip: [] })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('FixedIP', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['ip_address'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './FixedIP.json', ...config },
      full: { type: 'FixedIP', ...full },
      'floating_ips empty': { ...config, floating_ips: [] },
      'address with IPv4 tail': { ...config, address: '::FFFF:198.51.100.9' },
    },
    rejected: {
      'type missing': ['', 'missing_key', full],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'FixedIp' }],
      'address missing': ['', 'missing_key', { type: 'FixedIP', floating_ips: [] }],
      'address as array': ['/address', 'invalid_type', { ...config, address: ['198.51.100.9'] }],
      'address null': ['/address', 'invalid_null', { ...config, address: null }],
      'address with zone': ['/address', 'invalid_format', { ...config, address: 'fe80::1%1' }],
      'floating_ips as object': ['/floating_ips', 'invalid_type', { ...config, floating_ips: {} }],
      'floating_ips null': ['/floating_ips', 'invalid_null', { ...config, floating_ips: null }],
      'floating IP of no form': ['/floating_ips/1', 'invalid_format', { ...config, floating_ips: ['::', '::1::'] }],
      'ip_address, as in Neutron': ['/ip_address', 'unknown_key', { ...config, ip_address: '198.51.100.9' }],
    },
  },
});
