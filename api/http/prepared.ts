import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  addVary,
  type Encoding,
  encoder,
  encodeShort,
  encodingFor,
  isText,
  leastBytes,
  shortBytes,
} from './encodings.js';

export interface PreparedOptions {
  /** Its media type. */
  readonly type: string;
  /** The `cache-control` that it is sent with. */
  readonly cache: string;
  /** It may be sent a few times only: it is compressed as quickly as what is sent once. */
  readonly isBrief?: boolean;
}

/** Bytes that stay the same: compressed once for each encoding, and not sent to who has them. */
export class Prepared {
  /** Weak: it is the same for every encoding. */
  readonly etag: string;
  readonly #encoded = new Map<Encoding, Buffer | Promise<Buffer>>();

  constructor(
    private readonly bytes: Buffer,
    private readonly options: PreparedOptions,
  ) {
    this.etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  }

  /** Answers a GET. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { type, cache } = this.options;
    reply.headers({ etag: this.etag, 'cache-control': cache });
    const isCompressible = isText(type) && this.bytes.length >= leastBytes;
    if (isCompressible) addVary(reply, 'Accept-Encoding');
    const strong = this.etag.slice(2);
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.includes(strong)) return reply.code(304).send();
    reply.type(type);
    const encoding = isCompressible ? encodingFor(request) : undefined;
    return encoding
      ? reply.header('content-encoding', encoding).send(await this.encoded(encoding))
      : reply.send(this.bytes);
  }

  private encoded(encoding: Encoding): Buffer | Promise<Buffer> {
    let encoded = this.#encoded.get(encoding);
    if (!encoded) {
      encoded = this.encode(encoding);
      this.#encoded.set(encoding, encoded);
    }
    return encoded;
  }

  private encode(encoding: Encoding): Buffer | Promise<Buffer> {
    const { isBrief = false } = this.options;
    if (isBrief && this.bytes.length <= shortBytes) return encodeShort(this.bytes, encoding);
    return buffer(pipeline(Readable.from([this.bytes]), encoder(encoding, !isBrief), () => {}));
  }
}
