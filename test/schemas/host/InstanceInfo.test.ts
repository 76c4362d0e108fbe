import { primitive, testObject } from '../../support/cases.ts';

const uuid = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'InstanceInfo', '1.0');
const config = { type: 'InstanceInfo', uuid, name: 'web-0' };

testObject('InstanceInfo', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ uuid, name: 'web-0', project_id: 'demo' }),
      'uuid without dashes': v1_0({ uuid: '6f3d2c1b0a9e4d8cb7a65e4f3d2c1b0a' }),
      'uuid in mixed case with three dashes': v1_0({ uuid: '6F3d2c1b-0a9e-4d8c-b7a65E4f3d2c1b0A' }),
      'uuid of zeros': v1_0({ uuid: '00000000-0000-0000-0000-000000000000' }),
      'texts empty': v1_0({ name: '', project_id: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['project_id', 'uuid', 'name', 'uuid']),
    },
    rejected: {
      'uuid as number': [`${data}/uuid`, 'invalid_type', v1_0({ uuid: 6 })],
      'uuid null': [`${data}/uuid`, 'invalid_null', v1_0({ uuid: null })],
      'uuid empty': [`${data}/uuid`, 'invalid_format', v1_0({ uuid: '' })],
      'uuid in braces': [`${data}/uuid`, 'invalid_format', v1_0({ uuid: `{${uuid}}` })],
      'uuid with urn': [`${data}/uuid`, 'invalid_format', v1_0({ uuid: `urn:uuid:${uuid}` })],
      'uuid with dash elsewhere': [
        `${data}/uuid`,
        'invalid_format',
        v1_0({ uuid: '6f3d-2c1b0a9e4d8cb7a65e4f3d2c1b0a' }),
      ],
      'uuid with letter g': [`${data}/uuid`, 'invalid_format', v1_0({ uuid: uuid.replace('f', 'g') })],
      'uuid with full-width digit': [`${data}/uuid`, 'invalid_format', v1_0({ uuid: uuid.replace('6', '６') })],
      'uuid with trailing newline': [`${data}/uuid`, 'invalid_format', v1_0({ uuid: `${uuid}\n` })],
      'name as number': [`${data}/name`, 'invalid_type', v1_0({ name: 0 })],
      'name null': [`${data}/name`, 'invalid_null', v1_0({ name: null })],
      'project_id as boolean': [`${data}/project_id`, 'invalid_type', v1_0({ project_id: false })],
      'project_id null': [`${data}/project_id`, 'invalid_null', v1_0({ project_id: null })],
      'project_id misspelt': [`${data}/projectid`, 'unknown_key', v1_0({ projectid: 'demo' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('InstanceInfo', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['id'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './InstanceInfo.json', ...config },
      full: { ...config, project_id: 'demo' },
      'uuid in upper case without dashes': { ...config, uuid: '6F3D2C1B0A9E4D8CB7A65E4F3D2C1B0A' },
      'texts empty': { ...config, name: '', project_id: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { uuid, name: 'web-0' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'Instance' }],
      'uuid missing': ['', 'missing_key', { type: 'InstanceInfo', name: 'web-0' }],
      'name missing': ['', 'missing_key', { type: 'InstanceInfo', uuid }],
      'uuid as array': ['/uuid', 'invalid_type', { ...config, uuid: [uuid] }],
      'uuid null': ['/uuid', 'invalid_null', { ...config, uuid: null }],
      'uuid too short': ['/uuid', 'invalid_format', { ...config, uuid: uuid.slice(1) }],
      'name as object': ['/name', 'invalid_type', { ...config, name: {} }],
      'name null': ['/name', 'invalid_null', { ...config, name: null }],
      'project_id as number': ['/project_id', 'invalid_type', { ...config, project_id: 7 }],
      'project_id null': ['/project_id', 'invalid_null', { ...config, project_id: null }],
      'tenant_id, as it was called once': ['/tenant_id', 'unknown_key', { ...config, tenant_id: 'demo' }],
    },
  },
});
