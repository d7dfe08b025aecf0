import { type Load, Shares } from './shares.js';

/** Waiting loads: roles take turns, in a role its clients do, and those of one client go in the order they came. */
export class FairQueue<Item extends Load> {
  /** What waits, by weight. */
  readonly shares = new Shares();
  /** In the order of turns. */
  readonly #roles = new Map<string, Map<string, Item[]>>();

  get isEmpty(): boolean {
    return this.#roles.size === 0;
  }

  add(item: Item): void {
    const clients = this.#roles.get(item.role) ?? new Map<string, Item[]>();
    const waiting = clients.get(item.client) ?? [];
    waiting.push(item);
    clients.set(item.client, waiting);
    this.#roles.set(item.role, clients);
    this.shares.add(item);
  }

  /** Whose turn it is: a client that does not fit is passed over, and a role whose next client does not. */
  next(clientFits: (item: Item) => boolean, roleFits: (item: Item) => boolean): Item | undefined {
    for (const clients of this.#roles.values())
      for (const [item] of clients.values()) {
        if (!clientFits(item!)) continue;
        if (roleFits(item!)) return item;
        break;
      }
    return undefined;
  }

  /** Takes out whoever's turn it is: its client and its role are the last in the next round. */
  take(item: Item): void {
    const clients = this.#roles.get(item.role)!;
    const waiting = clients.get(item.client)!;
    clients.delete(item.client);
    clients.set(item.client, waiting);
    this.#roles.delete(item.role);
    this.#roles.set(item.role, clients);
    this.remove(item);
  }

  remove(item: Item): void {
    const clients = this.#roles.get(item.role)!;
    const waiting = clients.get(item.client)!;
    waiting.splice(waiting.indexOf(item), 1);
    if (!waiting.length) clients.delete(item.client);
    if (!clients.size) this.#roles.delete(item.role);
    this.shares.remove(item);
  }
}
