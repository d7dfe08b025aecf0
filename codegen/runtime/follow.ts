import type { CallOptions } from './client.js';

/** What a page of changes must have selected to be followed by the next. */
export interface ChangePage {
  readonly changes: readonly unknown[];
  readonly endCursor: string;
  readonly hasMore: boolean;
}

/**
 * The pages of the change feed, from where you left off until there is nothing new. Keep `endCursor` with what you
 * applied, in one transaction, and begin with it the next time:
 *
 *     for await (const page of follow(records.stationChanges, { since: await mine.cursor() }, (data) => data.changes))
 *       await mine.apply(page.changes, page.endCursor);
 */
export async function* follow<
  Data,
  Variables extends { since?: string | null | undefined } | undefined,
  Page extends ChangePage,
>(
  method: (variables: Variables, options?: CallOptions) => Promise<Data>,
  variables: NoInfer<Variables>,
  pick: (data: Data) => Page,
  options?: CallOptions,
): AsyncGenerator<Page, void, undefined> {
  for (let since = variables?.since; ; ) {
    const page = pick(await method({ ...variables, since }, options));
    yield page;
    if (!page.hasMore) return;
    since = page.endCursor;
  }
}
