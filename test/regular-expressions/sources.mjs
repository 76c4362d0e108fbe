import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';

/*
 * Every regular expression of the project: literals, what `new RegExp` is given, and the patterns of JSON Schemas. Sources
 * are read by a parser; what `new RegExp` is given is computed where it consists of constants.
 */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['schemas', 'src', 'generated', 'scripts', 'examples'];
const PLUGINS = ['typescript'];

/** All regular expressions below the root, and the calls of `new RegExp` of which only running them tells the pattern. */
export function patternsOfProject() {
  const found = { patterns: [], computed: [] };
  const sources = FOLDERS.flatMap(filesBelow).filter((file) => /[.][cm]?[jt]s$/.test(file));
  const programs = new Map(sources.map((file) => [file, programOf(readFileSync(join(ROOT, file), 'utf8'))]));
  for (const file of sources) add(found, patternsOf(file, programs));
  for (const file of filesBelow('generated').filter((file) => file.endsWith('.json'))) {
    add(found, { patterns: patternsOfSchema(file, JSON.parse(readFileSync(join(ROOT, file), 'utf8'))), computed: [] });
  }
  return found;
}

/** The regular expressions of one text of a program. */
export function patternsOfText(text) {
  return patternsOf('text.ts', new Map([['text.ts', programOf(text)]]));
}

function add(found, { patterns, computed }) {
  found.patterns.push(...patterns);
  found.computed.push(...computed);
}

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('node_modules/') && !file.endsWith('package-lock.json'));
}

function programOf(text) {
  return parse(text, { sourceType: 'module', plugins: PLUGINS }).program;
}

function patternsOf(file, programs) {
  const found = { patterns: [], computed: [] };
  visit(programs.get(file), (node) => {
    const at = `${file}:${node.loc?.start.line}`;
    if (node.type === 'RegExpLiteral') found.patterns.push({ source: node.pattern, flags: node.flags, at });
    if (!isRegExpCall(node)) return;
    const [source, flags] = node.arguments.map((argument) => constantOf(argument, file, programs));
    const isKnown = source !== undefined && (node.arguments.length < 2 || flags !== undefined);
    if (isKnown) found.patterns.push({ source, flags: flags ?? '', at });
    else found.computed.push(at);
  });
  return found;
}

function isRegExpCall({ type, callee }) {
  return (type === 'NewExpression' || type === 'CallExpression') && callee.name === 'RegExp';
}

function visit(node, see) {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, see);
  } else if (typeof node?.type === 'string') {
    see(node);
    for (const [key, member] of Object.entries(node)) if (!/^(?:loc|.*Comments)$/.test(key)) visit(member, see);
  }
}

/** The text that an expression of constants is, or undefined where it is none. */
function constantOf(node, file, programs) {
  switch (node.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral':
      return templateOf(node, 'cooked', file, programs);
    case 'TaggedTemplateExpression': {
      const { object, property } = node.tag;
      return object?.name === 'String' && property?.name === 'raw'
        ? templateOf(node.quasi, 'raw', file, programs)
        : undefined;
    }
    case 'Identifier':
      return constantNamed(node.name, file, programs);
    default:
      return undefined;
  }
}

function templateOf({ quasis, expressions }, spelling, file, programs) {
  const values = expressions.map((expression) => constantOf(expression, file, programs));
  if (values.includes(undefined)) return undefined;
  return quasis.map((quasi, i) => quasi.value[spelling] + (values[i] ?? '')).join('');
}

function constantNamed(name, file, programs) {
  for (const statement of programs.get(file)?.body ?? []) {
    const imported =
      statement.type === 'ImportDeclaration' && statement.specifiers.find(({ local }) => local.name === name);
    if (imported) {
      const source = join(dirname(file), statement.source.value).replaceAll('\\', '/');
      return constantNamed(imported.imported?.name, source, programs);
    }
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    const declarator = declaration?.kind === 'const' && declaration.declarations.find(({ id }) => id.name === name);
    if (declarator) return constantOf(declarator.init, file, programs);
  }
  return undefined;
}

/** What stands behind `pattern`, and the keys of `patternProperties`, wherever they are. */
function patternsOfSchema(file, schema, pointer = '') {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, member]) => {
    const at = `${file}#${pointer}/${key}`;
    const isPattern = key === 'pattern' && typeof member === 'string';
    const sources = isPattern ? [member] : key === 'patternProperties' ? Object.keys(member) : [];
    return [
      ...sources.map((source) => ({ source, flags: 'u', at })),
      ...patternsOfSchema(file, member, `${pointer}/${key}`),
    ];
  });
}
