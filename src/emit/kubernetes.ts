import type { Source } from './json-schema/consumer.ts';
import type { Json } from './json-schema/definitions.ts';
import { kubernetes } from './json-schema/kubernetes.ts';
import { NOTICE } from './text.ts';

/*
 * A complete CustomResourceDefinition to start from, in the manner of Kuryr's KuryrPort: a port of a pod, with the VIF
 * that is wanted as a config, as people write it, and the VIFs that there are as primitives, as os-vif writes them.
 */

const GROUP = 'osvif.example.com';
const NAMES = { kind: 'VIFPort', listKind: 'VIFPortList', plural: 'vifports', singular: 'vifport' };

/** In JSON, which `kubectl` reads as it reads YAML. */
export function emitCustomResourceDefinition(config: Source, primitive: Source): string {
  const columns = [
    ['VIF', '.spec.vif.type'],
    ['Plugin', '.spec.vif.plugin'],
    ['Node', '.spec.podNodeName'],
  ];
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${NAMES.plural}.${GROUP}` },
    spec: {
      group: GROUP,
      scope: 'Namespaced',
      names: NAMES,
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          storage: true,
          subresources: { status: {} },
          additionalPrinterColumns: columns.map(([name, jsonPath]) => ({ name, type: 'string', jsonPath })),
          schema: { openAPIV3Schema: portSchema(kubernetes(config), kubernetes(primitive)) },
        },
      ],
    },
  };
  return `${JSON.stringify(definition, null, 2)}\n`;
}

function portSchema(config: Json, primitive: Json): Json {
  const vifs = {
    description: 'The VIFs that there are, by the name of the interface in the pod.',
    type: 'object',
    additionalProperties: {
      type: 'object',
      required: ['default', 'vif'],
      properties: {
        default: { description: 'Whether the default route of the pod leads through it.', type: 'boolean' },
        vif: primitive,
      },
    },
  };
  return {
    description: `A port of a pod. An example to start from. ${NOTICE}`,
    type: 'object',
    required: ['spec'],
    properties: {
      spec: {
        type: 'object',
        required: ['podUid', 'podNodeName', 'vif'],
        properties: {
          podUid: { description: 'UID of the pod.', type: 'string' },
          podNodeName: { description: 'Name of the node on which the pod runs.', type: 'string' },
          vif: config,
        },
      },
      status: { type: 'object', required: ['vifs'], properties: { vifs } },
    },
  };
}
