import type { DocumentNode } from 'graphql';
import type { Role, Viewer } from '../../schema/kit/viewer.js';
import { anonymous } from '../../schema/kit/viewer.js';
import type { Deadline } from '../limits/deadline.js';
import type { Cost } from '../limits/max-cost.js';

/** A document that is parsed, validated and within the limits for the asker's role, whatever its variables. */
export interface Passed {
  readonly document: DocumentNode;
  readonly source: string;
  readonly operationName: string | undefined;
}

/** One request and what is learnt about it on its way; the log line is written from it. */
export class Exchange {
  viewer: Viewer = anonymous;
  deadline: Deadline | undefined;
  /** Name and hash of the operation: never its text, never its variables. */
  operation: string | undefined;
  document: string | undefined;
  cost: Cost | undefined;
  errors: readonly string[] | undefined;
  /** The operation, once Apollo has let it through. */
  passed: Passed | undefined;
  /** A fault of the pipeline itself, to be answered as INTERNAL. */
  fault: unknown;
  readonly started = performance.now();

  constructor(
    /** Sent as `x-request-id`, quoted in masked errors, written in the log. */
    readonly id: string,
  ) {}

  get role(): Role {
    return this.viewer.role;
  }
}

/** What Apollo's plugins and the executor get to see of a request. */
export interface RequestContext {
  readonly exchange: Exchange;
}

declare module 'fastify' {
  interface FastifyRequest {
    exchange: Exchange;
  }
}
