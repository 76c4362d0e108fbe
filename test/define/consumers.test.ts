import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineObject } from '../../src/define.ts';
import type { Consumer } from '../../src/emit/json-schema/consumer.ts';
import { CONSUMERS, type ConsumerName } from '../../src/emit/json-schema/consumers.ts';
import { kuryr, osvif } from '../support/registries.ts';

/* Every consumer's schema is made of an extended registry as of ours, maps included. */

const requests = Object.entries<Consumer>(CONSUMERS).flatMap(([name, { forms, drafts }]) =>
  forms.flatMap((form) =>
    (drafts.length > 0 ? drafts : [undefined]).map((draft) => ({ for: name as ConsumerName, form, draft })),
  ),
);

test.each(requests)('for $for, form $form, draft $draft', (request) => {
  const all = JSON.stringify(kuryr.jsonSchema(request));
  expect(all).not.toContain('npm run');
  for (const name of ['VIFVlanNested', 'vlan_id', 'VIFBridge']) expect(all).toContain(name);
  const pod = JSON.stringify(kuryr.jsonSchema({ ...request, name: 'PodState' }));
  for (const name of ['PodState', 'additional_vifs', 'vlan_id', 'VIFBridge']) expect(pod).toContain(name);
  expect(JSON.stringify(osvif.jsonSchema(request))).not.toMatch(/PodState|vlan_id/);
});

test('Kubernetes keeps what a map holds', () => {
  const Ports = defineObject('Ports', {
    kind: 'ports',
    description: 'Some ports.',
    versions: { '1.0': [] },
    fields: {
      vlans: z.record(z.string(), z.int()).nullable().meta({ description: 'VLAN IDs by name.' }),
      ips: z.record(z.string(), osvif.objects.FixedIP).optional().meta({ description: 'By name.', default: {} }),
    },
  });
  const schema = osvif.extend({ Ports }).jsonSchema({ for: 'kubernetes', form: 'config', name: 'Ports' });
  expect(schema.properties).toMatchObject({
    vlans: { type: 'object', nullable: true, additionalProperties: { type: 'integer', format: 'int64' } },
    ips: {
      type: 'object',
      additionalProperties: { required: ['address'], properties: { address: { type: 'string' } } },
    },
  });
});
