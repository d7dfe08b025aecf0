import type { DocumentNode } from 'graphql';
import type { Role, Viewer } from '../../schema/kit/declare/viewer.js';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import { type Asker, askerOf, networkOf } from './asker.js';
import type { Deadline } from './deadline.js';
import type { Origin } from './perform.js';
import type { Stop } from './stop.js';

/** A document that is parsed, validated and within the limits for the asker's role, whatever its variables. */
export interface AdmittedOperation {
  readonly document: DocumentNode;
  readonly source: string;
  readonly operationName: string | undefined;
  /** One of the SDK's, which is worth keeping before it is asked again. */
  readonly isRegistered: boolean;
}

/** What an operation costs, in objects, and what its asker's role may spend on one. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/** Where a request has been admitted; it is given back once, later calls do nothing. */
export interface Place {
  readonly lane: { readonly name: string; readonly isExpensive?: true };
  readonly waitedMs: number;
  release(): void;
}

/** One request and what is learnt about it on its way; the log line is written from it. */
export class Exchange {
  viewer: Viewer = anonymous;
  /** Pseudonym of who asks; see `auth/subjects.ts`. */
  subject: string | undefined;
  /** Whose idempotency keys it sends; absent for whoever has no name. */
  client: string | undefined;
  /** The device that it comes from, as far as that says so. */
  device: string | undefined;
  deadline: Deadline | undefined;
  /** Name and hash of the operation: never its text, never its variables. */
  operation: string | undefined;
  document: string | undefined;
  isRegistered = false;
  cost: Cost | undefined;
  errors: readonly string[] | undefined;
  /** The operation, once Apollo has let it through. */
  passed: AdmittedOperation | undefined;
  /** The Accept-Language header: errors come in Chinese or English. */
  languages: string | undefined;
  /** What it asks for is not asked again if it fails: it may have been done. */
  isFinal = false;
  /** A fault of the pipeline itself, to be answered as INTERNAL. */
  fault: unknown;
  /** What it has been admitted to, and how long it has waited for that in all. */
  place: Place | undefined;
  waitedMs = 0;
  readonly started = performance.now();

  constructor(
    /** Sent as `x-request-id`, quoted in masked errors, written in the log. */
    readonly id: string,
    /** Where it came from, and in how many bytes. */
    private readonly address = '',
    readonly bytes = 0,
  ) {}

  get role(): Role {
    return this.viewer.role;
  }

  get asker(): Asker {
    return askerOf(this.viewer.role, this.subject, this.address);
  }

  get from(): Origin {
    return { network: networkOf(this.address), device: this.device };
  }

  get signal(): Stop | undefined {
    return this.deadline?.signal;
  }

  /** Notes where it has been admitted; the place before has been left. */
  enter(place: Place): void {
    this.place = place;
    this.waitedMs += place.waitedMs;
  }

  /** Gives back its place. */
  leave(): void {
    this.place?.release();
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
