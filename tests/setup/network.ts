import { once } from 'node:events';
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What lies between us and a database. */
export interface Network {
  /** The database's address through the proxy. */
  readonly url: string;
  /** Bytes are swallowed, and connections made in it never get anywhere. Those it met stay dead. */
  blackHole(): void;
  /** Bytes wait until the way is free again. */
  jam(): void;
  /** Every piece comes so much later. */
  delay(ms: number): void;
  /** New connections lead to another PostgreSQL. */
  leadTo(address: string): void;
  /** As it was at first, for what comes from now on. */
  free(): void;
  /** Ends all connections, with a farewell of TCP or without. */
  cut(): void;
  reset(): void;
  /** New connections are refused until `open`. */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

function targetOf(address: string): NetConnectOpts {
  const { hostname, port } = new URL(address);
  const host = decodeURIComponent(hostname);
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port: Number(port) };
}

/** A TCP proxy on the loopback before the PostgreSQL of an address, be that a socket or a port. */
export async function startProxy(address: string): Promise<Network> {
  const url = new URL(address);
  let target = targetOf(address);
  let way: 'free' | 'hole' | 'jam' = 'free';
  let freed: () => void = () => undefined;
  let whenFree = Promise.resolve();
  let delayMs = 0;
  const pairs = new Set<readonly [Socket, Socket]>();

  const server = createServer((near) => {
    const far = connect(target);
    const pair = [near, far] as const;
    pairs.add(pair);
    let isDead = false;
    /** Pieces come in order. */
    const carry = (from: Socket, to: Socket) => {
      let last = Promise.resolve();
      from.on('data', (piece) => {
        isDead ||= way === 'hole';
        if (isDead) return;
        last = last
          .then(() => whenFree)
          .then(() => (delayMs ? pause(delayMs) : undefined))
          .then(() => void (to.writable && to.write(piece)));
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        pairs.delete(pair);
        if (!isDead || from === near) void last.then(() => to.end());
      });
    };
    carry(near, far);
    carry(far, near);
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as { port: number };
  url.hostname = '127.0.0.1';
  url.port = String(port);
  const all = () => [...pairs].flat();
  return {
    url: url.href,
    blackHole() {
      way = 'hole';
    },
    jam() {
      way = 'jam';
      whenFree = new Promise((resolve) => {
        freed = resolve;
      });
    },
    delay(ms) {
      delayMs = ms;
    },
    leadTo(address) {
      target = targetOf(address);
    },
    free() {
      way = 'free';
      delayMs = 0;
      freed();
    },
    cut: () => all().forEach((socket) => void socket.end()),
    reset: () => pairs.forEach(([near]) => void near.resetAndDestroy()),
    shut: async () => {
      server.close();
      for (const socket of all()) socket.destroy();
      if (server.listening) await once(server, 'close');
    },
    open: () => listen(port),
    close: async () => {
      for (const socket of all()) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
}
