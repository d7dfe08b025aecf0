import type { onRequestHookHandler } from 'fastify';
import { type Admission, manyQuestions } from '../limits/admission/admission.js';
import { prefersChinese } from './chinese/translate.js';
import { worded } from './chinese/worded.js';
import { headersOf } from './error-status.js';

const { message, extensions } = manyQuestions();
const { code } = extensions;
/** What is sent, in English and in Chinese: Node writes head and text at once if both are text. */
const answers = ['en', 'zh'].map((languages) => {
  const error = worded({ message, extensions: { ...extensions } }, { languages });
  const text = JSON.stringify({ errors: [error] });
  const type = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
  return { text, headers: { ...headersOf(503, extensions), ...type } };
});

/**
 * Turns away at the door who would be refused. Refusals must cost next to nothing when they are most of what there is to
 * do: no body has been read, and no token, whose bearers are looked at later; the answer is ready, and goes out as it is,
 * for a third of what an error costs on the usual way.
 */
export const refuseWhenFull =
  (admission: Admission): onRequestHookHandler =>
  ({ exchange, headers: sent }, reply, done) => {
    if (sent.authorization || !admission.refuses(exchange.asker)) return done();
    const { text, headers } = answers[Number(prefersChinese(exchange.languages))]!;
    exchange.errors = [String(code)];
    reply.hijack();
    reply.raw.writeHead(503, { ...(reply.getHeaders() as object), ...headers });
    reply.raw.end(text);
  };
