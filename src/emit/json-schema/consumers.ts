import { codegen } from './codegen.ts';
import type { Consumer, Draft, Request } from './consumer.ts';
import type { Json } from './definitions.ts';
import { draft07 } from './draft-07.ts';
import { editor } from './editor.ts';
import { kubernetes } from './kubernetes.ts';
import { openapi } from './openapi.ts';
import { portable } from './portable.ts';

/*
 * Who reads a JSON Schema decides how it is best written. Each consumer gets the same definitions in the shape that
 * serves it, computed from JSON alone: the build calls this with what the Zod schemas export, the command line with
 * the portable bundle, which holds the same.
 */

const FORMS = ['primitive', 'config'] as const;
const DRAFTS = ['2020-12', '07'] as const;

/** Everybody for whom there is a schema; the first is the default. */
export const CONSUMERS = {
  portable: { summary: 'validators of every language', forms: FORMS, drafts: DRAFTS, emit: portable },
  editor: {
    summary: 'editors, with one precise message for each mistake, completion and snippets',
    forms: FORMS,
    drafts: DRAFTS,
    emit: editor,
  },
  codegen: {
    summary: 'generators of types, with nothing but named definitions',
    forms: FORMS,
    drafts: DRAFTS,
    emit: codegen,
  },
  openapi: { summary: 'OpenAPI 3.1, as components', forms: FORMS, drafts: [], emit: openapi },
  kubernetes: {
    summary: 'CustomResourceDefinitions, as a structural schema with CEL rules, without a name for any VIF',
    forms: FORMS,
    drafts: [],
    emit: kubernetes,
  },
} as const satisfies Record<string, Consumer>;

export type ConsumerName = keyof typeof CONSUMERS;

/** Which file: the request, the consumer and the draft, `portable` and `2020-12` by default. */
export interface FileRequest extends Request {
  readonly consumer?: ConsumerName;
  readonly draft?: Draft;
}

/** The schema of one consumer, as the file that `fileName` names. */
export function schemaFile(request: FileRequest): { name: string; schema: Json } {
  const { consumer = 'portable', draft = '2020-12' } = request;
  const schema = (CONSUMERS[consumer] as Consumer).emit(request);
  const name = fileName(request);
  const named = '$id' in schema ? { ...schema, $id: name } : schema;
  return { name, schema: draft === '07' ? draft07(named) : named };
}

/** `config.json`, `VIFBridge.config.editor.draft-07.json`: files of all kinds may go into one folder. */
export function fileName({ form, root, consumer = 'portable', draft = '2020-12' }: FileRequest): string {
  const parts = [
    ...(root === undefined ? [form] : form === 'config' ? [root, form] : [root]),
    ...(consumer === 'portable' ? [] : [consumer]),
    ...(draft === '07' ? ['draft-07'] : []),
  ];
  return `${parts.join('.')}.json`;
}
