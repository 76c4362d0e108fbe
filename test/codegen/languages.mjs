/* What each language's source says, read off it: which types there are, and the keys or the values of each. */

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, first]) => first);

/** The text of each type, by the name in its heading, to the first line that ends it. */
function typesOf(source, heading, end) {
  const types = [...source.matchAll(heading)].map(({ index, 1: name }) => {
    const text = source.slice(index);
    const last = end.exec(text);
    return [name, text.slice(0, last === null ? undefined : last.index + last[0].length).trimEnd()];
  });
  return new Map(types);
}

/**
 * `unions`: of which unions there is a type; elsewhere they are maps without a name. `types`: the text of each type, by
 * name. `keys`: of an object, as JSON has them. `values`: of an enumeration.
 */
export const LANGUAGES = {
  Go: {
    extension: 'go',
    unions: /./,
    types: (source) => typesOf(source, /^type (\w+) /gm, /^[})]$|^type \w+ map.*$/m),
    keys: (text) => all(text, /`json:"([^",]+)/g),
    values: (text) => all(text, / = "([^"]+)"$/gm),
  },
  Python: {
    extension: 'py',
    unions: /^$/,
    types: (source) => typesOf(source, /^class (\w+)/gm, /\n\n\n/),
    keys: (text) => all(text, /obj\.get\("([^"]+)"\)/g),
    values: (text) => all(text, /^ {4}\w+ = "([^"]+)"$/gm),
  },
  Java: {
    extension: 'java',
    unions: /^Document$/,
    types: (source) => typesOf(source, /^public (?:class|enum) (\w+) /gm, /^}$/m),
    keys: (text) => [...new Set(all(text, /@JsonProperty\("([^"]+)"\)/g))],
    values: (text) => all(text, /return "([^"]+)";/g),
  },
  Rust: {
    extension: 'rs',
    unions: /./,
    types: (source) => typesOf(source, /^pub (?:struct|enum|type) (\w+) /gm, /^}$|= .*;$/m),
    keys: (text) => {
      const fields = text.matchAll(/(?:rename = "([^"]+)"\)\](?:\s*#\[.*\])*\s*)?pub (\w+): /g);
      return [...fields].map(([, renamed, name]) => renamed ?? name);
    },
    // `rename_all` writes them in lower case.
    values: (text) => all(text, /^ {4}(\w+),$/gm).map((name) => name.toLowerCase()),
  },
  TypeScript: {
    extension: 'ts',
    unions: /./,
    types: (source) =>
      new Map([
        ...typesOf(source, /^export interface (\w+) /gm, /^}$|{}$/m),
        ...typesOf(source, /^export type (\w+) /gm, /;$/m),
      ]),
    keys: (text) => all(text, /^ {2}"?([\w.$]+)"?\??: /gm),
    values: (text) => all(text, /"([^"]+)"/g),
  },
};
