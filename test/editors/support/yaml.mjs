import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import { finding, parseCursor, proposal } from './document.mjs';

/* The language server of YAML as editors run it: a process of its own, to which they speak over standard input. */

const SERVER = fileURLToPath(new URL('../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

const CAPABILITIES = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
  },
};

/** In a folder, with `yaml.schemas` as they stand in the settings of an editor. */
export async function yamlServer(folder, schemas = {}) {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas };
  const settings = { yaml, '[yaml]': { 'editor.tabSize': 2 } };
  const configured = new Promise((resolve) => {
    connection.onRequest('workspace/configuration', ({ items }) => {
      setTimeout(resolve, 200);
      return items.map(({ section }) => settings[section] ?? null);
    });
  });
  connection.onRequest('client/registerCapability', () => null);
  const judged = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    judged.get(uri)?.(diagnostics),
  );
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'workspace' }];
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders,
    capabilities: CAPABILITIES,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await configured;

  let count = 0;
  async function open(source, within = folder) {
    const { text, position } = parseCursor(source);
    count += 1;
    const uri = pathToFileURL(join(within, `document-${count}.vif.yaml`)).href;
    const diagnostics = new Promise((resolve) => judged.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    return { text, position, diagnostics, textDocument: { uri } };
  }

  return {
    async check(source, within) {
      const { text, diagnostics } = await open(source, within);
      return (await diagnostics).map((diagnostic) => finding(text, diagnostic));
    },
    async complete(source) {
      const { text, textDocument, position } = await open(source);
      const { items } = await connection.sendRequest('textDocument/completion', { textDocument, position });
      return items.map((item) => proposal(text, item));
    },
    async hover(source) {
      const { textDocument, position } = await open(source);
      const hover = await connection.sendRequest('textDocument/hover', { textDocument, position });
      return hover?.contents.value ?? '';
    },
    close() {
      connection.dispose();
      child.kill();
    },
  };
}
