import { extname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  decodePDFRawStream,
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/**
 * Rids one PDF of what is not on its pages, in a thread of its own: reading a large one takes seconds. What is left is written
 * anew from what its pages lead to, so earlier versions and whatever nothing leads to are gone.
 */

// Tests run the sources as they are.
const { stripJpeg } = (await import(
  new URL(`./jpeg${extname(import.meta.url)}`, import.meta.url).href
)) as typeof import('./jpeg.js');

const names = (text: string) => text.split(' ').map((name) => PDFName.of(name));
/** Who made it with what and when, the data of programs, files within it, and what runs when somebody opens it. */
const anywhere = names('Metadata PieceInfo LastModified Author Creator Producer CreationDate ModDate EF AF AA JS');
const ofDocument = names('OpenAction Collection Perms DSS Legal SpiderInfo');
const ofNames = names('EmbeddedFiles JavaScript');
/** Of a note its author; of a field of a form this is what it is called. */
const ofNote = names('T NM M RC');
const [subtype, rect, field, value, byteRange, nameTrees, filter] = names('Subtype Rect FT V ByteRange Names Filter');
const widget = PDFName.of('Widget');

function ridDict(dict: PDFDict, isRoot: boolean): void {
  const remove = (keys: readonly PDFName[], of = dict) => keys.forEach((key) => void of.delete(key));
  remove(anywhere);
  if (isRoot) {
    remove(ofDocument);
    const trees = dict.lookup(nameTrees!);
    if (trees instanceof PDFDict) remove(ofNames, trees);
  }
  if (dict.has(subtype!) && dict.has(rect!) && dict.lookup(subtype!) !== widget && !dict.has(field!)) remove(ofNote);
  // A signature names who signed, and would not outlast the change; what it looks like on the page stays.
  const signed = dict.has(value!) ? dict.lookup(value!) : undefined;
  if (signed instanceof PDFDict && signed.has(byteRange!)) dict.delete(value!);
}

/** A photograph on a page as it is without what its camera wrote into it. */
function ridPicture(stream: PDFRawStream): PDFRawStream {
  const kind = stream.dict.lookup(filter!);
  const only = kind instanceof PDFArray && kind.size() === 1 ? kind.lookup(0) : kind;
  if (only !== PDFName.of('DCTDecode')) return stream;
  const stripped = stripJpeg(stream.contents);
  return stripped ? PDFRawStream.of(stream.dict, stripped) : stream;
}

/** Goes from the root to all that it leads to; the rest is deleted. */
function rid(context: PDFContext): void {
  const { Root: root } = context.trailerInfo;
  const reached = new Set<PDFRef>();
  const stack: PDFObject[] = [root!];
  for (let object = stack.pop(); object; object = stack.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target instanceof PDFRawStream) context.assign(object, ridPicture(target));
      if (target instanceof PDFDict) ridDict(target, object === root);
      if (target) stack.push(target);
    } else if (object instanceof PDFArray) for (const one of object.asArray()) stack.push(one);
    else if (object instanceof PDFStream) stack.push(object.dict);
    else if (object instanceof PDFDict) {
      ridDict(object, false);
      for (const one of object.values()) stack.push(one);
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  context.trailerInfo = { Root: root! };
}

/** What a stream may come to when it is unpacked: a few KB can become gigabytes, beside which V8's own limits do nothing. */
function boundStreams(context: PDFContext, mostBytes: number): void {
  const empty = PDFRawStream.of(context.obj({ Filter: 'RunLengthDecode' }), new Uint8Array());
  const decoding = Object.getPrototypeOf(Object.getPrototypeOf(decodePDFRawStream(empty)));
  const { ensureBuffer } = decoding;
  decoding.ensureBuffer = function (bytes: number) {
    if (bytes > mostBytes) throw new Error('a stream is too long when it is unpacked');
    return ensureBuffer.call(this, bytes);
  };
}

const { sent, mostBytes } = workerData as { sent: Uint8Array; mostBytes: number };
try {
  boundStreams((await PDFDocument.create()).context, mostBytes);
  const options = { updateMetadata: false, throwOnInvalidObject: true, parseSpeed: ParseSpeeds.Fastest };
  const document = await PDFDocument.load(sent, options);
  document.getPages();
  rid(document.context);
  parentPort!.postMessage(await document.save({ addDefaultPage: false, updateFieldAppearances: false }));
} catch (error) {
  parentPort!.postMessage(error instanceof EncryptedPDFError ? 'encrypted' : 'broken');
}
