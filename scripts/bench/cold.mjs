/* One verdict in a process of its own: the module that answers, and the document as JSON text. */

const [, , module, text] = process.argv;
const { verdict } = await import(module);
process.exitCode = verdict(JSON.parse(text)) ? 0 : 1;
