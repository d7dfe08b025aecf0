import { count } from './operations/count.js';
import { detail } from './operations/detail.js';
import { filtered } from './operations/filtered.js';
import { nested } from './operations/nested.js';
import type { Operation } from './operations/operation.js';
import { page1, page1000 } from './operations/pages.js';
import { portalList } from './operations/portal-list.js';
import { scannedCode } from './operations/scanned-code.js';
import { search } from './operations/search.js';

/** The eight operations of the mix, each as all three servers are asked for it; paging has two rows. */
export const operations: readonly Operation[] = [
  portalList,
  detail,
  nested,
  page1,
  page1000,
  filtered,
  search,
  count,
  scannedCode,
];
