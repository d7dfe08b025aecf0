import type { FastifyInstance } from 'fastify';

/**
 * What keeps requests from being answered now, in words for an operator; undefined if nothing does. Asked by load
 * balancers, so it must be cheap.
 */
export type Obstacle = () => string | undefined | Promise<string | undefined>;

/** A probe waits no longer for what its answer depends on. */
const patienceMs = 2_000;

async function inTime(obstacle: Obstacle): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, patienceMs, `it could not be found out within ${patienceMs} ms`);
  });
  return Promise.race([Promise.resolve().then(obstacle), late])
    .catch(() => 'it could not be found out')
    .finally(() => clearTimeout(timer));
}

/** `/healthz`: the process lives. `/readyz`: it may be sent requests, or why not; and what else goes on, in a note. */
export function health(
  fastify: FastifyInstance,
  obstacle: Obstacle,
  note: () => string | undefined = () => undefined,
): void {
  const options = { logLevel: 'debug' as const };
  fastify.get('/healthz', options, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  fastify.get('/readyz', options, async (_request, reply) => {
    const reason = await inTime(obstacle);
    return reply
      .code(reason ? 503 : 200)
      .header('cache-control', 'no-store')
      .send({ ...(reason ? { status: 'unavailable', reason } : { status: 'ready' }), note: note() });
  });
}
