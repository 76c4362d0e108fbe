/*
 * Schemas for a property, each with one thing that Kubernetes forbids, and what the linter says of it. `isAtRoot` marks
 * what it looks for only at the root of a resource, `isLater` what only versions that know rules look for, and `isOurs`
 * what its code lets pass: it ignores it, or only its documentation forbids it, or it is our own wish.
 */

const text = { type: 'string' };
const objectOf = (properties, more = {}) => ({ type: 'object', properties, ...more });
const ruled = (...rules) =>
  objectOf({ type: { type: 'string', enum: ['A', 'B'] }, 'a.b': text }, { 'x-kubernetes-validations': rules });
const message = 'Expected more.';

export const BROKEN_SCHEMAS = {
  'no type': [{ description: 'Anything.' }, 'the schema has the type undefined'],
  'no type below a property': [objectOf({ a: {} }), '/a has the type undefined'],
  'no type of items': [{ type: 'array', items: {} }, '/* has the type undefined'],
  'no type of further properties': [{ type: 'object', additionalProperties: {} }, '/* has the type undefined'],
  'a type that is none': [{ type: 'null' }, 'the schema has the type "null"'],
  'several types': [{ type: ['string', 'null'] }, 'the schema has the type ["string","null"]'],
  'an array without items': [{ type: 'array' }, 'the schema is an array without items'],
  'a list of items': [{ type: 'array', items: [text] }, 'the schema has a list of items'],
  'properties beside further properties': [
    objectOf({ a: text }, { additionalProperties: text }),
    'the schema has properties and additionalProperties',
  ],
  'no further properties': [
    { type: 'object', additionalProperties: false },
    'the schema forbids additionalProperties',
    'isOurs',
  ],
  'a reference': [{ ...text, $ref: '#/definitions/A' }, 'the schema has $ref'],
  definitions: [{ ...text, definitions: { A: text } }, 'the schema has definitions'],
  'a pattern for keys': [{ type: 'object', patternProperties: { a: text } }, 'the schema has patternProperties'],
  'a dependency': [objectOf({ a: text }, { dependencies: { a: ['b'] } }), 'the schema has dependencies'],
  'items beyond a list': [{ type: 'array', items: text, additionalItems: text }, 'the schema has additionalItems'],
  'unique items': [{ type: 'array', items: text, uniqueItems: true }, 'the schema has uniqueItems'],
  'a pattern that is none': [{ ...text, pattern: '(' }, 'the schema has a pattern beyond RE2: ('],
  lookahead: [{ ...text, pattern: '^(?=a)' }, 'the schema has a pattern beyond RE2: ^(?=a)'],
  'a reference back': [{ ...text, pattern: '(a)\\1' }, 'the schema has a pattern beyond RE2: (a)\\1'],
  'a pattern beyond RE2 in a junctor': [{ ...text, not: { pattern: '(?!a)' } }, '/not has a pattern beyond RE2: (?!a)'],
  'a type in allOf': [{ ...text, allOf: [text] }, '/allOf has type'],
  'a type in anyOf': [{ ...text, anyOf: [text] }, '/anyOf has type'],
  'a type in oneOf': [{ ...text, oneOf: [text] }, '/oneOf has type'],
  'a type in not': [{ ...text, not: text }, '/not has type'],
  'a type in a junctor of a junctor': [{ ...text, not: { anyOf: [text] } }, '/not/anyOf has type'],
  'a type of a property in a junctor': [
    objectOf({ a: text }, { anyOf: [{ properties: { a: text } }] }),
    '/anyOf/a has type',
  ],
  'a description in a junctor': [{ ...text, anyOf: [{ description: 'A.' }] }, '/anyOf has description'],
  'a title in a junctor': [{ ...text, anyOf: [{ title: 'A' }] }, '/anyOf has title'],
  'a default in a junctor': [{ ...text, anyOf: [{ default: 'a' }] }, '/anyOf has default'],
  'null in a junctor': [{ ...text, anyOf: [{ nullable: true }] }, '/anyOf has nullable'],
  'further properties in a junctor': [
    objectOf({ a: text }, { anyOf: [{ additionalProperties: { pattern: 'a' } }] }),
    '/anyOf has additionalProperties',
  ],
  'an extension in a junctor': [
    { ...text, anyOf: [{ 'x-kubernetes-preserve-unknown-fields': true }] },
    '/anyOf has x-kubernetes-preserve-unknown-fields',
  ],
  'a property in a junctor alone': [
    objectOf({ a: text }, { anyOf: [{ properties: { b: { pattern: 'a' } } }] }),
    '/anyOf/b is not declared outside of junctors',
    'isAtRoot',
  ],
  'items in a junctor alone': [
    objectOf({ a: text }, { anyOf: [{ properties: { a: { items: { pattern: 'a' } } } }] }),
    '/anyOf/a/* is not declared outside of junctors',
    'isAtRoot',
  ],
  'a constant': [{ ...text, const: 'a' }, 'the schema has const', 'isOurs'],
  'a condition': [{ ...text, if: { pattern: 'a' } }, 'the schema has if', 'isOurs'],
  examples: [{ ...text, examples: ['a'] }, 'the schema has examples', 'isOurs'],
  'a comment': [{ ...text, $comment: 'A.' }, 'the schema has $comment', 'isOurs'],
  'a default': [{ ...text, default: 'a' }, 'the schema has a default', 'isOurs'],
  'no values at all': [{ ...text, enum: [] }, 'the schema has an empty enum', 'isOurs'],
  'a rule in a junctor': [
    { ...text, anyOf: [{ 'x-kubernetes-validations': [{ rule: "self == 'a'", message }] }] },
    '/anyOf has x-kubernetes-validations',
    'isLater',
  ],
  'a rule that does not parse': [ruled({ rule: 'has(self.type', message }), 'does not compile', 'isLater'],
  'a rule that compares what does not compare': [
    ruled({ rule: 'self.type == 3', message }),
    'does not compile',
    'isLater',
  ],
  'a rule that is no question': [ruled({ rule: 'self.type', message }), 'is a string, not a bool', 'isLater'],
  'a rule about what is not declared': [
    ruled({ rule: 'has(self.nothing)', message }),
    'reads self.nothing, which is not declared',
    'isLater',
  ],
  'a key without its escape': [
    ruled({ rule: 'has(self.a.b)', message }),
    'reads self.a.b, which is not declared',
    'isLater',
  ],
  'a message that is no text': [
    ruled({ rule: 'has(self.type)', messageExpression: 'has(self.type)' }),
    'is a bool, not a string',
    'isLater',
  ],
  'a message of two lines': [
    ruled({ rule: 'has(self.type)', message: 'a\nb' }),
    'has a message of several lines',
    'isLater',
  ],
  'no message': [ruled({ rule: 'has(self.type)' }), 'has a rule without a message', 'isOurs'],
  'a path that leads nowhere': [
    ruled({ rule: 'has(self.type)', message, fieldPath: '.a.b' }),
    'has a rule about .a.b, which is not declared',
    'isLater',
  ],
  'a reason that is none': [
    ruled({ rule: 'has(self.type)', message, reason: 'Because' }),
    'has a rule with the reason Because',
    'isLater',
  ],
  'a rule that costs too much': [
    {
      type: 'array',
      items: objectOf({ a: text }, { 'x-kubernetes-validations': [{ rule: "self.a == self.a + 'a'", message }] }),
    },
    'has a rule that costs',
    'isLater',
  ],
  'rules that cost too much together': [
    {
      type: 'array',
      items: ruled(...Array.from({ length: 40 }, () => ({ rule: "has(self.type) || self.type == 'A'", message }))),
    },
    'has rules that cost',
    'isLater',
  ],
};

/** The same for the schema of a whole resource. */
export const BROKEN_ROOTS = {
  'a root that is no object': [text, 'the schema is not of the type object'],
  'a root that may be null': [objectOf({ a: text }, { nullable: true }), 'the schema is nullable'],
  'a root that is a map': [
    { type: 'object', additionalProperties: text },
    'the schema has additionalProperties at the root',
  ],
};
