import { describe, expect, it } from 'vitest';
import { giveJpg, givePng } from '../../test/give-files';
import { stripPhotoData } from './strip-photo-data';

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** Exif as telephones write it, low byte first: which way is up, and words that stand for the place. */
function exifOf(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 61.2 N 7.1 E')]));
}

const frame = giveJpg().subarray(2, -2);
const profile = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours', 'latin1'));
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
]);
const begin = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const comment = segment(0xfe, Buffer.from('Kari Nordmann'));

describe('a JPEG', () => {
  it('loses place, words and what stands after it, and keeps picture and colours', () => {
    const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x>GPS</x>', 'latin1'));
    const iptc = segment(0xed, Buffer.from('Photoshop 3.0\0GPS', 'latin1'));
    const sent = Buffer.concat([
      begin,
      exifOf(1),
      xmp,
      iptc,
      frame,
      profile,
      comment,
      scan,
      comment,
      scan,
      end,
      begin,
      exifOf(1),
      end,
    ]);
    expect(stripPhotoData(sent, 'jpg')).toEqual(Buffer.concat([begin, frame, profile, scan, scan, end]));
  });

  it.each([3, 6, 8])('that lies on its side (%d) still says which way is up', (orientation) => {
    const stripped = stripPhotoData(Buffer.concat([begin, exifOf(orientation), frame, scan, end]), 'jpg')!;
    expect(stripped.includes('GPS')).toBe(false);
    // Marker, length, "Exif", the head of the directory; then its one entry.
    expect(stripped.subarray(2, 38).toString('hex')).toBe(
      `ffe100224578696600004d4d002a0000000800010112000300000001000${orientation}000000000000`,
    );
    expect(stripPhotoData(stripped, 'jpg')).toEqual(stripped);
  });

  it.each([
    ['cut off', Buffer.concat([begin, exifOf(1), frame])],
    ['with a length that lies', Buffer.concat([begin, Buffer.from([0xff, 0xe1, 0xff, 0xff]), end])],
    ['of something else', Buffer.from('GIF89a')],
    ['empty', Buffer.alloc(0)],
  ])('%s is not vouched for', (_, bytes) => {
    expect(stripPhotoData(bytes, 'jpg')).toBeNull();
  });
});

describe('a PNG', () => {
  const chunk = (name: string, body: string) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length, 0);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, Buffer.from(body, 'latin1'), Buffer.alloc(4)]);
  };
  const png = givePng();
  const header = 8 + 25;

  it('loses what is written beside the picture', () => {
    const beside = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'abCd'].map((name) => chunk(name, 'GPS 61.2'));
    const sent = Buffer.concat([png.subarray(0, header), ...beside, png.subarray(header), Buffer.from('GPS')]);
    expect(stripPhotoData(sent, 'png')).toEqual(png);
  });

  it('that is cut off is not vouched for', () => {
    expect(stripPhotoData(png.subarray(0, -4), 'png')).toBeNull();
  });
});
