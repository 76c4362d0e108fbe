import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ClientCapabilities, getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { finding, parseCursor, proposal } from './document.mjs';

/* The language service of VS Code, Monaco and most other editors, set up as VS Code does. */

/** In a folder, with `json.schemas` as they stand in the settings of an editor. */
export function jsonService(folder, settings = []) {
  const service = getLanguageService({
    clientCapabilities: ClientCapabilities.LATEST,
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
    schemaRequestService: async (url) => readFileSync(new URL(url), 'utf8'),
  });
  const schemas = settings.map(({ fileMatch, url }) => ({
    fileMatch,
    uri: new URL(url, `${pathToFileURL(folder)}/`).href,
  }));
  service.configure({ validate: true, schemas });

  function open(source, within = folder) {
    const { text, position } = parseCursor(source);
    const document = TextDocument.create(pathToFileURL(join(within, 'document.vif.json')).href, 'json', 1, text);
    return { text, position, document, parsed: service.parseJSONDocument(document) };
  }

  return {
    async check(source, within) {
      const { text, document, parsed } = open(source, within);
      const diagnostics = await service.doValidation(document, parsed);
      return diagnostics.map((diagnostic) => finding(text, diagnostic));
    },
    async complete(source) {
      const { text, document, parsed, position } = open(source);
      const { items } = await service.doComplete(document, position, parsed);
      return items.map((item) => proposal(text, item));
    },
    async hover(source) {
      const { document, parsed, position } = open(source);
      const hover = await service.doHover(document, position, parsed);
      return hover?.contents.join('\n') ?? '';
    },
    close() {},
  };
}
