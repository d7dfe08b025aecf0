import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { limits } from '../limits/limits.js';

/** Why there is nothing of a PDF that can be kept. */
export type PdfFault = 'encrypted' | 'broken';

/** Two at a time, each after the one before it. */
const lanes = [Promise.resolve(), Promise.resolve()];
let turn = 0;

/** A PDF without what is not on its pages: who made it, with what and when, earlier versions, files within it, scripts. */
export function stripPdf(sent: Uint8Array): Promise<Uint8Array | PdfFault> {
  const lane = turn++ % lanes.length;
  const done = lanes[lane]!.then(() => inThread(sent));
  lanes[lane] = done.then(() => {});
  return done;
}

/** In a thread that ends with it: whatever a file does to it, it does to nobody else. */
async function inThread(sent: Uint8Array): Promise<Uint8Array | PdfFault> {
  const { pdfMs, pdfHeapMb, pdfStreamBytes } = limits.files;
  // Tests run the sources as they are.
  const thread = new Worker(new URL(`./pdf-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { sent, mostBytes: pdfStreamBytes },
    resourceLimits: { maxOldGenerationSizeMb: pdfHeapMb },
  });
  const { promise, resolve } = Promise.withResolvers<Uint8Array | PdfFault>();
  const end = () => resolve('broken');
  const timer = setTimeout(end, pdfMs);
  thread.on('message', resolve).on('error', end).on('exit', end);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
