import { toString as draw } from 'qrcode';

let landing = 'http://localhost:4000';

/** Sets the portal that scans lead to (`PUBLIC_URL`): its page `/qr/<token>` finds the deputy or project by the token. */
export const setQrLanding = (publicUrl: string) => {
  landing = publicUrl.replace(/\/$/, '');
};

/** The codes of these tokens as SVG images, in their order; a quarter of a code may be lost before it is unreadable. */
export const drawQrCodes = (tokens: readonly string[]): Promise<string[]> =>
  Promise.all(
    tokens.map((token) =>
      draw(`${landing}/qr/${encodeURIComponent(token)}`, { type: 'svg', errorCorrectionLevel: 'Q', margin: 2 }),
    ),
  );
