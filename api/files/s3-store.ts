import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { limits } from '../limits/limits.js';
import type { FileStore } from './file-store.js';

/** `https://KEY:SECRET@host/bucket?region=…` */
export function s3Store(address: string): FileStore {
  const url = new URL(address);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
    retries: 2,
  });
  const bucket = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  const ask = async (method: string, key: string, taken: readonly number[], init: RequestInit = {}) => {
    const signal = AbortSignal.timeout(limits.files.storeMs);
    const answer = await client.fetch(`${bucket}/${key}`, { method, signal, ...init });
    if (taken.includes(answer.status)) return answer;
    await answer.body?.cancel();
    // Neither address nor key: this ends in the log.
    throw new Error(`the store of files answered ${answer.status} to ${method}`);
  };
  return {
    async put(key, bytes, mime) {
      const body = bytes as Uint8Array<ArrayBuffer>;
      await ask('PUT', key, [200], { body, headers: { 'content-type': mime } });
    },
    async get(key, from, to) {
      const { body } = await ask('GET', key, [200, 206], { headers: { range: `bytes=${from}-${to}` } });
      return Readable.fromWeb(body as never);
    },
    async remove(key) {
      await ask('DELETE', key, [200, 204, 404]);
    },
  };
}
