import { readFileSync } from 'node:fs';
import type { Manifest } from './http/trusted-documents.js';
import { packageFile } from './package-file.js';

/** The documents of the SDK, from its manifest. */
export const readRegisteredDocuments = (): Manifest =>
  JSON.parse(readFileSync(packageFile('codegen/generated/persisted-documents.json'), 'utf8'));
