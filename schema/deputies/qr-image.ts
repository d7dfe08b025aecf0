import { setImmediate } from 'node:timers/promises';
import encodeQr from 'qr';

let landing = 'http://localhost:4000';

/** Sets the portal that scans lead to (`PUBLIC_URL`): its page `/qr/<token>` finds the deputy or project by the token. */
export const setQrLanding = (publicUrl: string) => {
  landing = publicUrl.replace(/\/$/, '');
};

/** Pictures that are drawn before others have their turn: 1 to 2 ms. */
const slice = 25;

/** The codes of these tokens as SVG images, in their order; a quarter of a code may be lost before it is unreadable. */
export async function drawQrCodes(tokens: readonly string[]): Promise<string[]> {
  const images: string[] = [];
  for (const token of tokens) {
    if (images.length && images.length % slice === 0) await setImmediate();
    images.push(svgOf(encodeQr(`${landing}/qr/${encodeURIComponent(token)}`, 'raw', { ecc: 'quartile', border: 2 })));
  }
  return images;
}

/** A line for each run of dark modules; quiet zone and background are white. */
function svgOf(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length;
  let lines = '';
  for (const [y, row] of modules.entries()) {
    let end = 0;
    for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, end)) {
      end = row.indexOf(false, x);
      lines += `M${x} ${y}.5h${end - x}`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${lines}"/></svg>`;
}
