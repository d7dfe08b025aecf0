/** One request to issuer or box; `fetch`, `wx.request` and a test each fit. Without a token, nothing says who sends it. */
export type Post = (request: {
  readonly url: string;
  readonly body: string;
  readonly token?: string;
}) => Promise<{ readonly status: number; readonly text: string }>;

/** A refusal by issuer or box: `code` is one of theirs, or UNREACHABLE. What was sent can be sent again. */
export class BallotError extends Error {
  override name = 'BallotError';
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export async function ask<Data>(
  post: Post,
  to: { readonly url: string; readonly token?: string },
  query: string,
  variables: object,
): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  const answer = await post({ ...to, body }).catch((error) => {
    throw new BallotError('UNREACHABLE', String(error), 0);
  });
  let reply: Reply<Data>;
  try {
    reply = JSON.parse(answer.text);
  } catch {
    throw new BallotError('UNREACHABLE', answer.text.slice(0, 100), answer.status);
  }
  const [error] = reply.errors ?? [];
  if (error || !reply.data)
    throw new BallotError(error?.extensions?.code ?? 'UNREACHABLE', error?.message ?? '', answer.status);
  return reply.data;
}
