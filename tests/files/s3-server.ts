import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export const account = { key: 'AKIDEXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', region: 'cn-north-1' };

const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Signature version 4 of a request, as the store computes it from what it received. */
export function signatureOf(
  { method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  secret = account.secret,
): string {
  const [, scope = '', signed = ''] =
    /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+)/.exec(headers.authorization!) ?? [];
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const request = [method, url, '', lines.join(''), signed, headers['x-amz-content-sha256']].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash(request)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex');
}

/** A store that speaks as much of S3 as files need: objects of one bucket, with signatures, ranges and faults. */
export async function startS3() {
  const objects = new Map<string, Buffer>();
  /** Answers with these, one a request, before it does anything. */
  const faults: number[] = [];
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    asked.push(`${request.method} ${request.headers.range ?? ''}`.trim());
    const end = (status: number, content?: Buffer) => response.writeHead(status).end(content);
    const { authorization = '', 'x-amz-content-sha256': digest } = request.headers;
    const isSigned =
      authorization.endsWith(`Signature=${signatureOf(request)}`) && authorization.includes(`/${account.region}/s3/`);
    if (!isSigned || (digest !== 'UNSIGNED-PAYLOAD' && digest !== hash(body))) return end(403);
    const fault = faults.shift();
    if (fault) return end(fault);
    const key = request.url!;
    if (request.method === 'PUT') return objects.set(key, body) && end(200);
    if (request.method === 'DELETE') return end(objects.delete(key) ? 204 : 404);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const object = objects.get(key);
    return object ? end(206, object.subarray(Number(from), Number(to) + 1)) : end(404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const secret = encodeURIComponent(account.secret);
  return {
    ...{ objects, faults, asked },
    url: `http://${account.key}:${secret}@127.0.0.1:${port}/files/of/congress?region=${account.region}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
