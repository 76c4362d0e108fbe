/* Programs for a page or a worker: each uses one entry point, and posts what it says. */

const ROUTE = {
  'versioned_object.name': 'Route',
  'versioned_object.namespace': 'os_vif',
  'versioned_object.version': '1.0',
  'versioned_object.data': { cidr: '192.0.2.0/24' },
};
const WRONG = { ...ROUTE, 'versioned_object.version': '9.9' };
const CONFIG = { type: 'Route', cidr: '192.0.2.0/24' };

const json = JSON.stringify;

/** What is posted, or the message of the error that is thrown instead. */
function posting(imports, value) {
  return `${imports}\nPromise.resolve().then(async () => (${value})).then(postMessage, (error) => postMessage(error.message));\n`;
}

/** For each program the entry point, its source, and what it posts. */
export const PROGRAMS = {
  'is alone': {
    entry: 'osvif',
    source: posting("import { is } from 'osvif';", `[is(${json(ROUTE)}), is(${json(WRONG)})]`),
    posts: [true, false],
  },
  'all of osvif': {
    entry: 'osvif',
    source: posting(
      "import * as osvif from 'osvif';",
      `[
        Object.keys(osvif).length > 10,
        (await osvif.validateText(${json(json(ROUTE))}))[0].valid,
        (await osvif.validateText('type: Route', { input: 'yaml' }))[0].issues[0].code,
      ]`,
    ),
    posts: [true, true, 'missing_key'],
  },
  'osvif/config': {
    entry: 'osvif/config',
    source: posting(
      "import { encode, is } from 'osvif/config';",
      `[is(${json(CONFIG)}), encode(${json(CONFIG)})['versioned_object.name']]`,
    ),
    posts: [true, 'Route'],
  },
  'osvif/define': {
    entry: 'osvif/define',
    source: posting(
      "import { defineObject, osvif } from 'osvif/define';",
      `(() => {
        const definition = { parent: osvif.objects.VIFBase, description: 'Ours.', versions: { '1.0': [] }, fields: {} };
        const registry = osvif.extend({ VIFOurs: defineObject('VIFOurs', definition) });
        return registry.validateText('type: VIFOurs', { input: 'yaml' }).then(([{ object, issues }]) => [object, issues[0].code]);
      })()`,
    ),
    posts: ['VIFOurs', 'missing_key'],
  },
  'osvif/fingerprint': {
    entry: 'osvif/fingerprint',
    source: posting("import { fingerprint } from 'osvif/fingerprint';", "fingerprint('VIFVHostUser', '1.0')"),
    posts: '1.0-374a7599acffa2a1c7290b0812ea0675',
  },
  'osvif/catalogue': {
    entry: 'osvif/catalogue',
    source: posting("import { catalogue } from 'osvif/catalogue';", 'catalogue.objects.Route.versions'),
    posts: ['1.0'],
  },
  'osvif/zod': {
    entry: 'osvif/zod',
    source: posting(
      "import { Route } from 'osvif/zod';",
      `[Route.safeParse(${json(ROUTE)}).success, Route.safeParse(${json(WRONG)}).success]`,
    ),
    posts: [true, false],
  },
  'osvif/zod/config': {
    entry: 'osvif/zod/config',
    source: posting(
      "import { Route } from 'osvif/zod/config';",
      `[Route.safeParse(${json(CONFIG)}).success, Route.safeParse({}).success]`,
    ),
    posts: [true, false],
  },
  'osvif/json-schema': {
    entry: 'osvif/json-schema',
    source: posting(
      "import { toJSONSchema } from 'osvif/json-schema';\nimport { z } from 'zod';",
      'toJSONSchema(z.null()).type',
    ),
    posts: 'null',
  },
};
