import { badInput } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { orderName } from '../../schema/kit/declare/orderings.js';
import { pageSize } from '../../schema/kit/declare/page-size.js';
import { validityArguments } from '../../schema/kit/graphql/validity.js';
import { listArguments } from '../../schema/kit/graphql/views.js';
import type { Wording } from './cells.js';
import type { ExportColumn } from './export-columns.js';

/** What the address of an export asks for. */
export interface ExportRequest {
  readonly filter?: unknown;
  readonly search?: string;
  readonly headers: Wording;
}

const isSearched = (spec: ConceptSpec) => listArguments(spec).some(({ name }) => name === 'search');

const refusals: Readonly<Record<string, string>> = {
  token: 'is never taken from an address, which is logged and kept; send it as "Authorization: Bearer …"',
};

/** Reads the address's parameters; `filter` itself is checked against its type when it is used. @throws BAD_USER_INPUT */
export function readExportRequest(spec: ConceptSpec, parameters: Readonly<Record<string, unknown>>): ExportRequest {
  const known = ['filter', ...(isSearched(spec) ? ['search'] : []), 'headers'];
  for (const [name, value] of Object.entries(parameters)) {
    if (!known.includes(name)) throw badInput(name, refusals[name] ?? `is unknown here; give ${known.join(', ')}`);
    if (typeof value !== 'string') throw badInput(name, 'is given more than once; give it once');
  }
  const { filter, search, headers = 'zh' } = parameters as Readonly<Record<string, string>>;
  if (headers !== 'zh' && headers !== 'en') throw badInput('headers', 'is neither zh nor en');
  return {
    ...(filter !== undefined && { filter: parsed(filter) }),
    ...(search !== undefined && { search }),
    headers,
  };
}

function parsed(filter: string): unknown {
  try {
    return JSON.parse(filter);
  } catch {
    throw badInput('filter', 'is not JSON; write it as in GraphQL variables: {"division": {"within": "1506"}}');
  }
}

/**
 * The query for one page of an export. The key never changes, so a walk in its order meets every record once and gives
 * the same file as long as the records are the same.
 */
export function pageQuery(spec: ConceptSpec, columns: readonly ExportColumn[]): string {
  const search = isSearched(spec) ? ['$search: String', 'search: $search, '] : ['', ''];
  // Whoever takes the records of other lists away needs what they refer to, ended or not.
  const time = validityArguments(spec).length ? 'anyTime: true, ' : '';
  const selection = columns.map(({ path: [field, inner] }) => (inner ? `${field} { ${inner} }` : field));
  return `query Export($filter: ${spec.name}Filter, $after: String, ${search[0]}) {
    page: ${spec.many}(filter: $filter, ${search[1]}${time}orderBy: { field: ${orderName(spec.key)} }, first: ${pageSize.most}, after: $after) {
      nodes { ${selection.join(' ')} }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}
