export type PlanFileType = 'docx' | 'text' | 'encrypted' | 'other';

const startsWith = (bytes: Uint8Array, signature: number[]) =>
  signature.every((value, index) => bytes[index] === value);

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

// In a compound file the names of the streams stand as UTF-16; Word puts an encrypted DOCX in one of this name.
const encryptedStreamName = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What kind of file this is, from its content; its name decides nothing, because people rename files.
 * `docx` means "a zip file": whether it holds a Word document is known when it has been opened.
 */
export function fileTypeOf(bytes: Uint8Array): PlanFileType {
  if (startsWith(bytes, zipSignature)) return 'docx';
  if (startsWith(bytes, compoundFileSignature)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStreamName)
      ? 'encrypted'
      : 'other';
  }
  return looksLikeText(bytes) ? 'text' : 'other';
}

/** Text has no zero bytes and next to no control characters; UTF-16 is recognised by its byte order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const knownOthers = ['%PDF-', '{\\rtf', '<!DOCTYPE', '<html', '<?xml', 'GIF8'];
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
  if (knownOthers.some((start) => head.toLowerCase().startsWith(start.toLowerCase()))) return false;
  const sample = bytes.subarray(0, 65_536);
  const controls = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length;
  return !sample.includes(0) && controls <= sample.length / 100;
}
