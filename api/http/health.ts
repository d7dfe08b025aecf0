import type { FastifyInstance } from 'fastify';

/** Whether requests can be answered now: asked by load balancers, so it must be cheap. */
export type Readiness = () => boolean | Promise<boolean>;

/** A probe that has not heard from its dependencies by then counts as "no". */
const patienceMs = 2_000;

async function isReady(readiness: Readiness): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  return Promise.race([Promise.resolve().then(readiness), late])
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}

/** `/healthz`: the process lives. `/readyz`: it may be sent requests; and what else goes on, where there is a note. */
export function health(
  fastify: FastifyInstance,
  readiness: Readiness,
  note: () => string | undefined = () => undefined,
): void {
  const options = { logLevel: 'debug' as const };
  fastify.get('/healthz', options, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  fastify.get('/readyz', options, async (_request, reply) => {
    const ready = await isReady(readiness);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'unavailable', note: note() });
  });
}
