import { expect, test } from 'vitest';
import { MODES } from '../../src/api.ts';
import { ndjsonReport } from '../../src/cli/report/ndjson.ts';
import { withoutValue } from '../../src/cli/report/report.ts';
import { styleOf, toJSON } from '../../src/cli/style.ts';
import { validateText } from '../../src/index.ts';
import { readVectors } from '../support/vectors.ts';

/* Lines that are put together quickly are to the byte what JSON.stringify writes. */

const ROUTE = '{"type":"Route","cidr":"192.0.2.0/24"}';
const BAD_ROUTE = '{"type":"Route","cidr":7}';

test.each([true, false])('every result is written as JSON.stringify would, with values: %s', async (emitValue) => {
  const options = { style: styleOf(false), columns: 100, emitValue };
  const report = ndjsonReport(options);
  const payloads = readVectors('os-vif-tests').map(({ payload }) => JSON.stringify(payload));
  const text = [...payloads, ROUTE, BAD_ROUTE, `[${ROUTE}]`, '{', '[]', ...payloads].join('\n');
  const results = [await validateText(text, { input: 'ndjson' }), await validateText(ROUTE, { source: 'a.json' })];
  for (const source of ['a.ndjson', 'é"\u2028.ndjson', '', 'a.ndjson']) {
    for (const mode of MODES) results.push(await validateText(text, { input: 'ndjson', mode, source }));
  }
  for (const result of results.flat()) {
    expect(report.document(result, () => '')).toBe(`${toJSON(withoutValue(result, options))}\n`);
  }
});
