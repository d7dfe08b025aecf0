import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../server/support.js';

const many = 200;
const turnMs = 5;

/** Connects, and asks whether the server is there. */
async function ask(port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  await once(socket, 'data');
  socket.destroy();
}

it.runIf(process.platform === 'linux')('many new connections are taken in few turns of the event loop', async () => {
  const server = await startServer({});
  let turns = 0;
  let isBusy = true;
  onTestFinished(async () => {
    isBusy = false;
    await server.close();
  });
  const spin = () => {
    turns++;
    for (const until = performance.now() + turnMs; performance.now() < until; );
    if (isBusy) setImmediate(spin);
  };
  spin();
  const port = Number(new URL(server.url).port);
  await Promise.all(Array.from({ length: many }, () => ask(port)));
  expect(turns).toBeLessThan(many / 2);
});
