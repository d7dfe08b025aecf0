import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Unfit } from '../../api/files/content.js';
import { diskStore } from '../../api/files/disk-store.js';
import type { FileStore } from '../../api/files/file-store.js';
import { s3Store } from '../../api/files/s3-store.js';
import { scanWith } from '../../api/files/scan.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { account, signatureOf, startS3 } from './s3-server.js';

const folder = mkdtempSync(join(tmpdir(), 'stores-'));
let s3: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  s3 = await startS3();
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true });
});

const key = `${uuidOf('file', 1)}-abc`;
const stores: Readonly<Record<string, () => FileStore>> = {
  'on disk': () => diskStore(folder),
  'that speaks S3': () => s3Store(s3.url),
};

describe.each(Object.entries(stores))('a store %s', (_where, open) => {
  test('gives back what was put there, whole or in part, until it is removed', async () => {
    const store = open();
    const bytes = Buffer.from('0123456789');
    await store.put(key, bytes, 'image/png');
    await store.put(key, bytes, 'image/png');
    expect((await buffer(await store.get(key, 0, 9))).toString()).toBe('0123456789');
    expect((await buffer(await store.get(key, 3, 5))).toString()).toBe('345');
    await store.remove(key);
    await store.remove(key);
    await expect(store.get(key, 0, 9)).rejects.toThrow();
  });
});

test('on disk nobody else reads it, and nothing unfinished stays', async () => {
  await diskStore(folder).put(key, Buffer.from('x'), '');
  const [file, ...more] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(more).toEqual([]);
  expect(statSync(join(file!.parentPath, file!.name)).mode & 0o777).toBe(0o600);
});

test('the signature is that of the example which AWS publishes', () => {
  const headers = {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-amz-date': '20130524T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=${account.key}/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=?`,
  };
  expect(signatureOf({ method: 'GET', url: '/test.txt', headers }, account.secret.replace('+', '/'))).toBe(
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
});

test('a store that stumbles is asked again, one that refuses is told of without key or address', async () => {
  const store = s3Store(s3.url);
  s3.faults.push(503);
  await store.put(key, Buffer.from('x'), 'image/png');
  s3.faults.push(403);
  const told = await store.put(key, Buffer.from('x'), 'image/png').catch((error: Error) => error.message);
  expect(told).toBe('the store of files answered 403 to PUT');
  const other = s3Store(s3.url.replace(/:[^:@]+@/, ':wrong@'));
  await expect(other.get(key, 0, 0)).rejects.toThrow('answered 403 to GET');
});

describe('the virus scanner', () => {
  const run = (script: string, patienceMs?: number) =>
    scanWith(`${process.execPath} -e ${script}`, patienceMs)(Buffer.from('the bytes of a file'));

  test('takes, refuses, or could not look, as its exit code says', async () => {
    await run('process.exit(0)');
    await expect(run('process.exit(1)')).rejects.toThrow(Unfit);
    await expect(run('process.exit(2)')).rejects.toThrow('SCAN_COMMAND ended with 2');
    await expect(scanWith('/no/such/scanner')(Buffer.from('x'))).rejects.toThrow('ENOENT');
  });

  test('is given the path of the file, which is gone afterwards', async () => {
    await run(`require('node:fs').copyFileSync(process.argv[1],'${folder}/seen')`);
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe('the bytes of a file');
  });

  test('that does not come to an end is given up', async () => {
    await expect(run('setInterval(()=>{},9999)', 300)).rejects.toThrow('SCAN_COMMAND ended with SIGKILL');
  });
});
