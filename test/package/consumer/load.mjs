/* Imports the entry points that its arguments name, and prints what each exports. */

const options = (entry) => (entry.endsWith('.json') ? { with: { type: 'json' } } : {});
const load = async (entry) => {
  const module = await import(entry, options(entry));
  return [entry, Object.keys(module.default ?? module)];
};
console.log(JSON.stringify(Object.fromEntries(await Promise.all(process.argv.slice(2).map(load)))));
