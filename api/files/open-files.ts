import { join } from 'node:path';
import type { Execute } from '../read/answer.js';
import { diskStore } from './disk-store.js';
import { Files } from './files.js';
import { fileRecords } from './records.js';
import { s3Store } from './s3-store.js';
import { scanWith } from './scan.js';

/** See `Settings`. */
export interface FilesConfig {
  readonly dataDir: string;
  readonly filesUrl: string | undefined;
  readonly scanCommand: string | undefined;
}

export const openFiles = ({ dataDir, filesUrl, scanCommand }: FilesConfig, execute: Execute): Files =>
  new Files({
    records: fileRecords(execute),
    store: filesUrl === undefined ? diskStore(join(dataDir, 'files')) : s3Store(filesUrl),
    scan: scanCommand === undefined ? undefined : scanWith(scanCommand),
  });

const hour = 3_600_000;

/** Removes what became part of nothing, now and every hour, on whichever node looks first; returns what ends that. */
export function sweepAlways(files: Files, say: (line: string) => void): () => void {
  const sweep = () =>
    files
      .sweep()
      .catch((error) => say(`files that nobody claimed were not removed, next attempt in an hour: ${error.message}`));
  const timer = setInterval(() => void sweep(), hour);
  timer.unref();
  void sweep();
  return () => clearInterval(timer);
}
