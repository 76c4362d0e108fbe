import { keyName } from '../describe.ts';
import type { TextDocument, TextFault } from './document.ts';
import { hasDuplicateKeys, type Scan, scanJSON, spanOf } from './json.ts';

/** Reads a JSON text: fast by `JSON.parse`, and again with places only when something is wrong. */
export function readJSON(text: string): TextDocument {
  let scanned: Scan | undefined;
  const scan = () => (scanned ??= scanJSON(text));
  const value = parse(text);
  const isReadable = value !== NOT_JSON;
  const faults = isReadable && !hasDuplicateKeys(text, value) ? [] : faultsOf(scan());
  return {
    value: isReadable ? value : undefined,
    isReadable,
    faults,
    spanOf: (path, ofKey) => {
      const { root } = scan();
      return root === undefined ? undefined : spanOf(root, path, ofKey);
    },
    bareTextAt: () => undefined,
  };
}

const NOT_JSON = Symbol('not JSON');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

function faultsOf({ duplicates, fault }: Scan): TextFault[] {
  if (fault !== undefined) return [{ code: 'not_json', path: [], ...fault }];
  return duplicates.map(({ path, key, span, first }) => ({
    code: 'duplicate_key',
    path,
    span,
    first,
    expected: 'each key once',
    received: `${keyName(key)} again`,
  }));
}
