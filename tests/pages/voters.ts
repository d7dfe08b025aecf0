import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { votersPage } from '../../cli/ballots/bundle.js';
import type { Hall } from '../ballots/hall.js';

/** A box with the page of voters: where it is, and its digest. */
export async function openVoters(hall: Hall, folder: string) {
  const text = await votersPage({ issuer: hall.issuer, platform: hall.url });
  const file = join(folder, 'vote.html');
  writeFileSync(file, text);
  const box = await hall.startBox(file);
  onTestFinished(() => box.close());
  return { address: new URL('/', box.url).href, digest: createHash('sha256').update(text).digest('hex') };
}
