import type { ServerResponse } from 'node:http';
import type { Role } from '../../schema/kit/viewer.js';
import { PlainError } from '../http/plain-errors.js';
import { writesOperations } from '../http/registered-documents.js';
import { clientLeft } from './deadline.js';
import { limits } from './limits.js';

/** Keeps exports from taking the server. Those of portal and mini-app are counted apart: they cannot lock out offices. */
export class MaxExports {
  readonly #running = { offices: 0, public: 0 };

  /** Counts an export until its response closes. @throws 429 if too many run already */
  take(role: Role, response: ServerResponse): void {
    if (response.destroyed) throw clientLeft;
    const kind = writesOperations.has(role) ? 'offices' : 'public';
    if (this.#running[kind] >= limits.exports) {
      throw new PlainError(
        429,
        `${limits.exports} exports are running already, and more would slow everybody. Try again in a moment.`,
        'UNAVAILABLE',
      );
    }
    this.#running[kind] += 1;
    response.once('close', () => {
      this.#running[kind] -= 1;
    });
  }
}
