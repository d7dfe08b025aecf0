import type { Pool } from 'pg';
import type { Generator } from '../load/generator.js';

export type Say = (line: string) => void;

/** What measuring needs. */
export interface Tools {
  readonly pool: Pool;
  readonly generator: Generator;
  readonly cpu: () => number;
  readonly tokenSecret: string;
  readonly seconds: number;
  readonly say: Say;
}
