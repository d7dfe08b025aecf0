import encodeQR from 'qr';
import { element } from './dom.js';

/** A code of squares, drawn as one path: no markup is read from a text. */
export function qrCode(text: string): SVGSVGElement {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  svg.setAttribute('class', 'qr');
  const path = document.createElementNS(namespace, 'path');
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}

/** For who sees the code: what it says, in words. */
export const captioned = (text: string, shown: string): HTMLElement =>
  element('figure', {}, qrCode(text), element('figcaption', {}, shown));
