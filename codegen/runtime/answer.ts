import { type AnswerError, SdkError } from './errors.js';
import { retryAfter } from './retry.js';
import type { TransportResponse } from './transport.js';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** The data of an answer. @throws SdkError if it has errors or is no answer of the API at all */
export function dataOf({ status, headers, body }: TransportResponse): unknown {
  const { data, errors } = parsed(body);
  const failed = Array.isArray(errors) && errors.length > 0;
  if (data && !failed) return data;
  const [first]: readonly (AnswerError | undefined)[] = failed ? errors : [];
  const requestId = headers['x-request-id'] ?? first?.extensions?.requestId;
  throw new SdkError(
    first?.extensions?.code ?? 'BAD_ANSWER',
    first?.message ?? `Status ${status}, and the answer is not one of the API. Check the address: ${excerpt(body)}`,
    {
      status,
      errors: failed ? errors : [],
      requestId: requestId === undefined ? undefined : String(requestId),
      retryAfterMs: retryAfter(headers['retry-after']),
    },
  );
}

function parsed(body: string): Answer {
  try {
    return (JSON.parse(body) as Answer | null) ?? {};
  } catch {
    return {};
  }
}

const excerpt = (body: string) => JSON.stringify(body.slice(0, 100));
