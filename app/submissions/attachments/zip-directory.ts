import { inflateRaw } from 'node:zlib';
import { promisify } from 'node:util';

const inflate = promisify(inflateRaw);

/** What a zip's directory says of one file in it. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  packedSize: number;
  /** As promised; what comes out may be more. */
  size: number;
  offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;

/** Whether a reader of zips finds one at the end of these bytes, whatever they begin with. */
export const endsAsZip = (bytes: Buffer): boolean => endOf(bytes) !== null;

/** Where the end record stands: its comment, if it has one, must reach the last byte. */
function endOf(bytes: Buffer): number | null {
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === endSignature && at + endLength + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  }
  return null;
}

/**
 * The directory of a zip that is nothing but a zip: it begins with its first file and ends with its directory, with
 * nothing before, between or behind. Null for anything else, and for what no office program writes (several disks, zip64,
 * encryption). PKWARE APPNOTE 4.3.
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = endOf(bytes);
  if (end === null || bytes.readUInt32LE(0) !== localSignature) return null;
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt16LE(end + 8) !== count || start + size !== end) return null;
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    const offset = bytes.readUInt32LE(at + 42);
    if (encrypted || offset + 30 > start || bytes.readUInt32LE(offset) !== localSignature) return null;
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset,
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? entries : null;
}

/**
 * What one file of a zip holds.
 *
 * @throws when it is broken, or larger than `limit` bytes, whatever its directory promised
 */
export async function unzipped(
  bytes: Buffer,
  { offset, method, packedSize }: ZipEntry,
  limit: number,
): Promise<Buffer> {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0 && packed.length <= limit) return packed;
  if (method !== 8) throw new RangeError('not a zip that we read');
  return inflate(packed, { maxOutputLength: limit });
}
