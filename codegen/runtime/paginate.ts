import type { CallOptions } from './client.js';

/** What a page of a list must have selected to be followed by the next. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * All records of a list, page by page, each page asked for when the one before it is used up:
 *
 *     for await (const deputy of paginate(sdk.deputies, { first: 100 }, (data) => data.deputies)) …
 */
export async function* paginate<Data, Variables extends { after?: string | null | undefined } | undefined, Node>(
  method: (variables: Variables, options?: CallOptions) => Promise<Data>,
  variables: NoInfer<Variables>,
  pick: (data: Data) => Connection<Node> | null,
  options?: CallOptions,
): AsyncGenerator<Node, void, undefined> {
  for (let after = variables?.after; ; ) {
    const page = pick(await method({ ...variables, after }, options));
    if (!page) return;
    yield* page.nodes;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || !endCursor) return;
    after = endCursor;
  }
}
