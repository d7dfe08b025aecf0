import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { limits } from '../limits/limits.js';
import { type Strip, stripJpeg } from './jpeg.js';
import { stripPdf } from './pdf.js';
import { stripPng } from './png.js';
import { stripWebp } from './webp.js';

/** A kind of file as the API calls it, and how it is served. */
interface Kind {
  readonly mime: string;
  readonly extension: string;
  /** Of pictures: rids them of what is not the picture. */
  readonly strip?: Strip;
}

export const kinds: Readonly<Record<string, Kind>> = {
  JPEG: { mime: 'image/jpeg', extension: 'jpg', strip: stripJpeg },
  PNG: { mime: 'image/png', extension: 'png', strip: stripPng },
  WEBP: { mime: 'image/webp', extension: 'webp', strip: stripWebp },
  PDF: { mime: 'application/pdf', extension: 'pdf' },
  CSV: { mime: 'text/csv', extension: 'csv' },
  POPOLO: { mime: 'application/json', extension: 'json' },
  XLSX: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
};

export interface Content {
  readonly bytes: Uint8Array;
  readonly width?: number;
  readonly height?: number;
}

/** Why a file is not taken. */
export class Unfit extends Error {}

/** What is kept of a file that was sent as being of a kind. @throws Unfit in words for its sender */
export async function contentOf(kind: string, sent: Uint8Array): Promise<Content> {
  const { mime, strip } = kinds[kind]!;
  // Any text may be one, and text in GB18030 may look like something else.
  if (kind === 'CSV' || kind === 'POPOLO') return { bytes: sent };
  const found = await fileTypeFromBuffer(sent);
  // A moving PNG is one.
  const is = found?.mime === 'image/apng' ? 'image/png' : found?.mime;
  if (is !== mime)
    throw new Unfit(`The file was announced as ${mime}, and its content is ${is ?? 'of no known kind'}.`);
  // Read when it is imported, and shown to nobody: it stays as it is.
  if (kind === 'XLSX') return { bytes: sent };
  if (!strip) return { bytes: await pdfOf(sent) };
  const bytes = strip(sent);
  if (!bytes) throw new Unfit(`The file is a broken picture: it ends before it is whole.`);
  const { width, height } = sizeOf(bytes);
  const { pictureSide, picturePixels } = limits.files;
  if (width > pictureSide || height > pictureSide || width * height > picturePixels)
    throw new Unfit(
      `The picture has ${width} × ${height} pixels; at most ${pictureSide} on a side and ${picturePixels} in all are taken.`,
    );
  return { bytes, width, height };
}

async function pdfOf(sent: Uint8Array): Promise<Uint8Array> {
  const stripped = await stripPdf(sent);
  if (stripped === 'encrypted')
    throw new Unfit('The PDF is encrypted, so nobody can rid it of personal data. Send one without a password.');
  if (stripped === 'broken')
    throw new Unfit('The PDF is broken or too large inside. Print it to a new PDF and send that.');
  return stripped;
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  try {
    const { width, height } = imageSize(bytes);
    if (width > 0 && height > 0) return { width, height };
  } catch {}
  throw new Unfit('The file is a broken picture: it does not say how large it is.');
}
