import { describe, expect, test } from 'vitest';
import { formatIssues, type TextOptions, validateText } from '../../src/index.ts';
import { numberAt, numberIn } from '../../src/text/written-number.ts';

/* Received numbers are shown as they are written, wherever the text is at hand. */

async function messages(text: string, options: TextOptions = {}): Promise<string> {
  const results = await validateText(text, options);
  return results.map(({ issues }) => formatIssues(issues)).join('\n');
}

function network(data: string, version = '"1.1"', namespace = '"os_vif"'): string {
  return [
    '{"versioned_object.name": "Network"',
    `"versioned_object.namespace": ${namespace}`,
    `"versioned_object.version": ${version}`,
    `"versioned_object.data": ${data}}`,
  ].join(', ');
}

describe('as it is written', () => {
  test('in JSON', async () => {
    expect(await messages(network('{"mtu": 9007199254740993, "vlan": 1e400, "label": 1.0}'))).toMatchInlineSnapshot(`
      "1:146 /versioned_object.data/mtu: Expected an integer from -9007199254740991 to 9007199254740991, received 9007199254740993. [unsafe_integer]
      1:172 /versioned_object.data/vlan: Expected an integer, received 1e400. [invalid_type]
      1:188 /versioned_object.data/label: Expected a string, received 1.0; did you mean "1.0"? [invalid_type]"
    `);
    expect(await messages(network('{}', '1.00', '1e0'))).toMatchInlineSnapshot(`
      "1:68 /versioned_object.namespace: Wrong namespace 1e0; that of os-vif's objects is "os_vif". [wrong_namespace]
      1:101 /versioned_object.version: Expected version "1.0" or "1.1" of Network, received the number 1.00; did you mean "1.0"? [unknown_version]"
    `);
    expect(
      await messages(network('{"bridge": 1E2, "should_provide_vlan": -0, "subnets": [0.10]}')),
    ).toMatchInlineSnapshot(`
      "1:149 /versioned_object.data/bridge: Expected a string, received 1E2; did you mean "1E2"? [invalid_type]
      1:177 /versioned_object.data/should_provide_vlan: Expected true or false, received -0; did you mean false? [invalid_type]
      1:192 /versioned_object.data/subnets: Expected a SubnetList in its envelope (\`versioned_object.name\`, …), received an array of 1; write the object itself, without the list around it. [invalid_type]"
    `);
    expect(await messages('{"type": "Network", "id": 1.0, "subnets": 1.0}')).toMatchInlineSnapshot(`
      "1:27 /id: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received 1.0. [invalid_type]
      1:43 /subnets: Expected an array of Subnet, received 1.0; write it as a list: [1.0]. [invalid_type]"
    `);
    expect(await messages('[{"type": "Network", "id": 1.0}]')).toMatchInlineSnapshot(
      `"1:28 /0/id: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received 1.0. [invalid_type]"`,
    );
  });

  test('in NDJSON, and in warnings', async () => {
    const text = `${network('{"mtu": 9007199254740993}')}\n${network('{"mtu": 1500.50}')}\n`;
    expect(await messages(text, { input: 'ndjson', mode: 'coerce' })).toMatchInlineSnapshot(`
      "1:146 /versioned_object.data/mtu: Expected an integer from -9007199254740991 to 9007199254740991, received 9007199254740993. [unsafe_integer]
      2:146 /versioned_object.data/mtu: Expected an integer, received 1500.50, which os-vif reads as 1500, since Python cuts off what is behind the point. [coerced]"
    `);
  });

  test('in YAML', async () => {
    const text = 'type: Network\nid: 1.0\nmtu: 1e400\nvlan: 9007199254740993\nlabel: 1.0\nsubnets: 0x10\n';
    expect(await messages(text, { input: 'yaml' })).toMatchInlineSnapshot(`
      "2:5 /id: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received 1.0. [invalid_type]
      3:6 /mtu: Expected an integer, received 1e400. [invalid_type]
      4:7 /vlan: Expected an integer from -9007199254740991 to 9007199254740991, received 9007199254740993. [unsafe_integer]
      5:8 /label: Expected a string, but YAML reads \`1.0\` as the number 1; put it in quotes: "1.0". [invalid_type]
      6:10 /subnets: Expected an array of Subnet, received 0x10; write it as a list: [0x10]. [invalid_type]"
    `);
  });

  test('but for its length', async () => {
    const digits = '1'.repeat(1_000_000);
    const said = await messages(network(`{"mtu": ${digits}, "label": ${digits}}`));
    expect(said.length).toBeLessThan(500);
    expect(said).not.toContain('did you mean');
  });

  test('as one that is written as it is read', async () => {
    expect(await messages(network('{"label": 15, "bridge": 1}'))).toMatchInlineSnapshot(`
      "1:148 /versioned_object.data/label: Expected a string, received 15; did you mean "15"? [invalid_type]
      1:162 /versioned_object.data/bridge: Expected a string, received 1; did you mean "1"? [invalid_type]"
    `);
  });

  test('for a key that stands twice, as it is written last', async () => {
    expect(await messages(network('{"label": 1.0, "label": 2.0}'))).toContain('received 2.0;');
  });
});

test('a number at an offset, and one at a path', () => {
  expect([numberAt('[-1.50e+3]', 1), numberAt('["1"]', 1), numberAt('[', 1)]).toEqual([
    '-1.50e+3',
    undefined,
    undefined,
  ]);
  const value = { a: [{ b: 7 }], text: 'x' };
  expect(numberIn(value, ['a', 0, 'b'])).toBe(7);
  for (const path of [['a'], ['text'], ['text', 'length'], ['toString'], ['a', 9, 'b']]) {
    expect(numberIn(value, path)).toBeUndefined();
  }
});
