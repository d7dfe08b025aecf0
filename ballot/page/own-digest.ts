import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf } from '../protocol/bytes.js';

/**
 * SHA-256 of the file of this page: it is written as browsers write a document, so that the document, before anything was
 * added to it, is the file. What a page says of itself proves nothing; it only spares a comparison with the wrong file.
 */
export function ownDigest(): string {
  const text = `<!doctype html>\n${document.documentElement.outerHTML}`;
  return hexOf(sha256(new TextEncoder().encode(text)));
}
