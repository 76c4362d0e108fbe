import { crc32 } from 'node:zlib';

/*
 * A picture with words: PNG has room for a description, by which the test knows what the picture shows without having
 * to compare pixels, which differ from one version of a browser to the next.
 */

const KEYWORD = 'Description';
const HEADER_LENGTH = 8 + 25;

/** The picture with a description behind its header. */
export function describePNG(png, text) {
  const chunk = Buffer.concat([Buffer.from(`iTXt${KEYWORD}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(chunk.length - 4);
  checksum.writeUInt32BE(crc32(chunk));
  return Buffer.concat([png.subarray(0, HEADER_LENGTH), length, chunk, checksum, png.subarray(HEADER_LENGTH)]);
}

/** Width, height and description of a picture. */
export function readPNG(png) {
  const chunk = png.subarray(HEADER_LENGTH + 4, HEADER_LENGTH + 8 + png.readUInt32BE(HEADER_LENGTH)).toString('utf8');
  const head = `iTXt${KEYWORD}\0\0\0\0\0`;
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    description: chunk.startsWith(head) ? chunk.slice(head.length) : '',
  };
}
