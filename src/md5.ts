/*
 * MD5 (RFC 1321), which fingerprints of oslo.versionedobjects are made of. It tells texts apart and protects nothing. Node
 * has it, browsers have not, and fingerprints should be the same in both.
 */

const BLOCK = 64;

/** By how much each step of a round rotates; each round has 16 steps, four times these. */
const ROTATIONS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));

type State = readonly [number, number, number, number];

const START: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

/** The digest of a text in UTF-8, as 32 hexadecimal digits. */
export function md5(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  let state = START;
  for (let start = 0; start < message.byteLength; start += BLOCK) state = afterBlock(state, message, start);
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, i) => {
    digest.setUint32(4 * i, word, true);
  });
  return Array.from({ length: 16 }, (_, i) => digest.getUint8(i).toString(16).padStart(2, '0')).join('');
}

/** Whole blocks: the bytes, a bit, zeros, and the number of bits. */
function padded(bytes: Uint8Array): DataView {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(message.length - 8, BigInt(bytes.length) * 8n, true);
  return view;
}

function afterBlock(before: State, message: DataView, start: number): State {
  let [a, b, c, d] = before;
  for (let step = 0; step < 64; step++) {
    const { mixed, index } = mix(step, b, c, d);
    const sum = a + mixed + (SINES[step] as number) + message.getUint32(start + 4 * index, true);
    [a, b, c, d] = [d, b + rotated(sum, ROTATIONS[step >> 4]?.[step % 4] as number), b, c];
  }
  return [before[0] + a, before[1] + b, before[2] + c, before[3] + d].map((word) => word >>> 0) as never;
}

/** What one step makes of three words, and the word of the block that it takes in. */
function mix(step: number, b: number, c: number, d: number): { mixed: number; index: number } {
  switch (step >> 4) {
    case 0:
      return { mixed: (b & c) | (~b & d), index: step };
    case 1:
      return { mixed: (d & b) | (~d & c), index: (5 * step + 1) % 16 };
    case 2:
      return { mixed: b ^ c ^ d, index: (3 * step + 5) % 16 };
    default:
      return { mixed: c ^ (b | ~d), index: (7 * step) % 16 };
  }
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
