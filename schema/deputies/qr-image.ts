import { toString as draw } from 'qrcode';

/** Where scans arrive: the page of the mini-program or portal that takes a token as its last path segment. */
const landing = () => `${process.env.PUBLIC_URL || 'http://localhost:4000'}/qr/`;

/** The codes of these tokens as SVG images, in their order; a quarter of a code may be lost before it is unreadable. */
export const drawQrCodes = (tokens: readonly string[]): Promise<string[]> =>
  Promise.all(
    tokens.map((token) =>
      draw(landing() + encodeURIComponent(token), { type: 'svg', errorCorrectionLevel: 'Q', margin: 2 }),
    ),
  );
