import type { FastifyReply, FastifyRequest } from 'fastify';
import { costHeader } from '../limits/max-cost.js';
import type { Cost } from '../request/exchange.js';
import { Prepared } from './prepared.js';

const type = 'application/json; charset=utf-8';
// Two askers of one address may get two answers: no cache that they share may keep either.
const cache = 'private, no-cache';

/** An answer that needs Apollo no more. */
export class Ready {
  #isSent = false;
  #again: Prepared | undefined;

  constructor(
    readonly text: string,
    readonly cost: Cost | undefined,
    private readonly status = 200,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Sends it; from the second time on as what is sent often: compressed once, and not to who has it. */
  send(request: FastifyRequest, reply: FastifyReply): string | Promise<FastifyReply> {
    if (this.cost) reply.header(costHeader, String(this.cost.requested));
    if (this.#isSent) {
      this.#again ??= new Prepared(Buffer.from(this.text), { type, cache, isBrief: true });
      return this.#again.send(request, reply);
    }
    this.#isSent = true;
    reply.code(this.status).headers(this.headers).header('content-type', type).header('cache-control', 'no-store');
    return this.text;
  }
}
