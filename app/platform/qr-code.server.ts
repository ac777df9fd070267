import { toDataURL } from 'qrcode';

/** An address as a picture that a telephone's camera opens (ISO/IEC 18004), as a data URL. */
export const qrCode = (address: string): Promise<string> =>
  toDataURL(address, { margin: 1, errorCorrectionLevel: 'M' });
