import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Sockets that listen at one address. libuv takes one connection from each in a turn of the event loop, and turns are long
 * under load: with one socket thousands waited for seconds in the kernel, where nobody sees them, to be answered late
 * instead of refused.
 */
const sockets = 8;

/** Whether several sockets may listen at one address, and connections are spread over them. */
const canShare = process.platform === 'linux';

/** @throws EADDRINUSE: another server of ours would share the port otherwise, and nobody would notice. */
async function seeThatItIsFree(host: string, port: number): Promise<void> {
  const seen = createServer().listen({ host, port });
  await once(seen, 'listening');
  seen.close();
  await once(seen, 'close');
}

/** Listens, and takes several connections in each turn of the event loop. Tells the address, and how to take no more. */
export async function listenWidely(fastify: FastifyInstance, host: string, port: number) {
  if (canShare && port) await seeThatItIsFree(host, port);
  const shared = canShare ? { reusePort: true } : {};
  const address = await fastify.listen({ host, port, ...shared });
  const more: Server[] = [];
  const listen = async (host: string, port: number) => {
    // As Node's HTTP server sets its own up.
    const options = { allowHalfOpen: true, noDelay: true };
    const one = createServer(options, (socket: Socket) => void fastify.server.emit('connection', socket));
    more.push(one.listen({ host, port, ...shared }));
    await once(one, 'listening');
  };
  for (const at of canShare ? fastify.addresses() : [])
    for (let n = 1; n < sockets && typeof at === 'object'; n++) await listen(at.address, at.port);
  const stopTaking = async () => {
    await Promise.all(more.map((one) => new Promise((done) => one.close(done))));
  };
  return { address, stopTaking };
}
