/**
 * A photo without what a camera or telephone writes into it: where and when it was taken, with which device, by whom,
 * and small copies of what was cut away. The picture itself, its colours and which way is up stay as they are. Only the
 * parts that are known to belong to the picture are kept (JPEG: ITU-T T.81; PNG: W3C PNG, 3rd edition).
 *
 * @returns null when it is not built as such a file: then nobody can say what is in it
 */
export function stripPhotoData(bytes: Buffer, kind: 'jpg' | 'png'): Buffer | null {
  return kind === 'jpg' ? strippedJpeg(bytes) : strippedPng(bytes);
}

/** Tables, frames and scans; of the application's own segments JFIF, a colour profile and Adobe's colour transform. */
function isOfPicture(marker: number, body: Buffer): boolean {
  const begins = (name: string) => body.toString('latin1', 0, name.length) === name;
  if (marker < 0xe0) return true;
  if (marker === 0xe0) return begins('JFIF\0');
  return (marker === 0xe2 && begins('ICC_PROFILE\0')) || (marker === 0xee && begins('Adobe'));
}

/** What follows the end of the picture is left out: telephones put more pictures there, with data of their own. */
function strippedJpeg(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return Buffer.concat([bytes.subarray(0, 2), turned(orientation), ...kept, jpegEnd]);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, end);
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (marker === 0xe1) orientation = orientationIn(body) ?? orientation;
    else if (isOfPicture(marker, body)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

const jpegEnd = Buffer.from([0xff, 0xd9]);

/** Where the coded signs of a scan end: at the first marker that is none of theirs. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Which way is up, from 1 to 8, as Exif says it in its first directory. */
function orientationIn(body: Buffer): number | null {
  if (body.toString('latin1', 0, 6) !== 'Exif\0\0') return null;
  const tiff = body.subarray(6);
  if (tiff.length < 8) return null;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 <= tiff.length ? (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)) : 0);
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(short(directory), 200);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (short(at) !== 0x0112) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** Exif that says which way is up and nothing else. */
function turned(orientation: number): Buffer {
  if (orientation === 1) return Buffer.alloc(0);
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex');
  exif.writeUInt16BE(orientation, 28);
  return exif;
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');
/** Of the picture and its colours; not eXIf, tEXt, zTXt, iTXt, tIME or anything that is not known. */
const pngChunks = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
]);

function strippedPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, 8).equals(pngSignature)) return null;
  const kept: Buffer[] = [pngSignature];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (pngChunks.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}
