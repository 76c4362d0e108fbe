/* Requires the entry points that its arguments name, and prints what each exports. */

const load = (entry) => [entry, Object.keys(require(entry))];
console.log(JSON.stringify(Object.fromEntries(process.argv.slice(2).map(load))));
