import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isPlainObject } from '../../describe.ts';
import { findField, type Lookup } from '../../lookup.ts';
import { nearest, nearestEnding } from '../../nearest.ts';
import type { TextDocument } from '../../text/document.ts';

/*
 * Folders hold many files that have nothing to do with os-vif. Those are told from documents with faults, which have to
 * be reported: a misspelt type, a missing one, a broken envelope.
 */

/** Whether none of the documents of a text is meant to be an os-vif object, whatever faults it has. */
export function areForeign(lookup: Lookup, text: string, documents: Iterable<TextDocument>): boolean {
  for (const { isReadable, value } of documents) {
    if (isReadable ? !isForeign(lookup, value) : mentionsObject(lookup, text)) return false;
  }
  return true;
}

/** Whether a file that is no UTF-8 has nothing of os-vif in it. */
export async function hasForeignBytes(lookup: Lookup, path: string): Promise<boolean> {
  // In UTF-16, every other byte of such a text is zero.
  const text = (await readFile(path, 'latin1')).replaceAll('\0', '');
  return !mentionsObject(lookup, text);
}

/** Whether a file says by its name what it holds, as those that `osvif init` sets up. */
export function isNamedForVIF(path: string): boolean {
  return basename(path).includes('.vif.');
}

function isForeign(lookup: Lookup, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => isForeign(lookup, item));
  if (!isPlainObject(value)) return true;
  const entries = Object.entries(value);
  return !entries.some(([key, part]) => isTelling(lookup, key, part)) && !hasFieldsOfOne(lookup, Object.keys(value));
}

/** Whether a key with its value shows what a document is meant to be. */
function isTelling(lookup: Lookup, key: string, value: unknown): boolean {
  if (key.startsWith('versioned')) return true;
  if (typeof value !== 'string') return false;
  if (key === 'type') return isLikeName(lookup, value);
  if (key === '$schema') return value.includes('osvif');
  // The name of an object under another key, such as `kind`; `Network` and its like are common words.
  return lookup.find(value) !== undefined && (value.startsWith('VIF') || nearest(key, ['type', 'kind']) !== undefined);
}

/** Whether a text is the name of an object, or one that is misspelt or cut. */
function isLikeName(lookup: Lookup, text: string): boolean {
  if (lookup.find(text) !== undefined || nearest(text, lookup.names) !== undefined) return true;
  // `OpenVSwitch`, but not `user`, as VIFVHostUser ends too.
  return /^[A-Z].{5}/.test(text) && nearestEnding(text, lookup.names) !== undefined;
}

/** Whether half of the keys or more are fields of one object, which then only lacks its `type`. */
function hasFieldsOfOne(lookup: Lookup, keys: readonly string[]): boolean {
  return lookup.names.some((name) => {
    const entry = lookup.object(name);
    const known = keys.filter((key) => findField(entry, key) !== undefined);
    if (known.length < 2 || 2 * known.length < keys.length) return false;
    // Fields such as `path` and `mode` are common words.
    const isComplete = Object.entries(entry.fields).every(([key, { required }]) => !required || known.includes(key));
    return isComplete || known.some((key) => key.includes('_'));
  });
}

/** How much of a text that cannot be read is searched for a type. */
const SEARCHED = 2 ** 20;

/** Whether a text that cannot be read looks as if it should be one of an os-vif object. */
function mentionsObject(lookup: Lookup, text: string): boolean {
  if (text.includes('versioned_object')) return true;
  const types = text.slice(0, SEARCHED).matchAll(/type["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([A-Za-z0-9_]{1,64})/g);
  const names = new Set([...types].map(([, name = '']) => name));
  return [...names].some((name) => isLikeName(lookup, name));
}
