/** How many objects a field with the argument `first` gives: at most, and when the asker does not say. */
export interface PageSize {
  readonly most: number;
  readonly usual: number;
}

/** Records of a list. */
export const pageSize: PageSize = { most: 100, usual: 20 };

/** Changes of a page of the feed. */
export const changeSize: PageSize = { most: 1000, usual: 100 };
/** Changes that such a page looks at, those that are not the asker's to see included: 10 ms of PostgreSQL. */
export const changesLookedAt = 20_000;

/** Steps of a trace. */
export const traceSize: PageSize = { most: 200, usual: 200 };

/** Groups of an aggregate. */
export const groupSize: PageSize = { most: 1000, usual: 100 };

/** How many persons a search reads in the order of their names before it asks the indexes of words. */
export interface NameWindows {
  /** Of all: 2 ms of PostgreSQL in an index alone. */
  readonly all: number;
  /** Of those with one first character, of whom only a search for that very character finds many. */
  readonly head: number;
}
export const nameWindows: NameWindows = { all: 10_000, head: 1_000 };
