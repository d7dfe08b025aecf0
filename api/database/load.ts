import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Class } from '../../schema/kit/declare/class.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { type LoadedRow, recordFault } from './record-fault.js';

/** The records of some concepts. */
export interface Records {
  readonly types: readonly Class[];
  of(type: Class): readonly LoadedRow[];
}

/**
 * Loads a dataset in one transaction with COPY, referenced tables first.
 * `onTable` hears of every table that is loaded, `check` looks at all of them. Nothing is kept if anything fails.
 */
export async function load(
  client: ClientBase,
  data: Records,
  onTable: (table: string, rows: number) => void = () => {},
  check: (client: ClientBase) => Promise<void> = async () => {},
) {
  await client.query('begin; set constraints all deferred');
  try {
    for (const spec of referencedFirst(data.types)) {
      const rows = data.of(spec.type);
      await copy(client, spec, rows);
      onTable(spec.table, rows.length);
    }
    await check(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Streams rows of one concept into its table. @throws RecordFault naming the record and property that it does not take */
export async function copy(client: ClientBase, spec: ConceptSpec, rows: readonly LoadedRow[]) {
  const properties = [...spec.fields.values()]
    .filter((field) => field.is === 'scalar' || field.is === 'one')
    .map((field) => field.name);
  const columns = properties.map((property) => `"${spec.column(property)}"`).join(', ');
  const stream = client.query(copyFrom(`copy "${spec.table}" (${columns}) from stdin`));
  try {
    await pipeline(Readable.from(lines(properties, rows)), stream);
  } catch (error) {
    throw recordFault(error, spec, rows) ?? error;
  }
}

function* lines(properties: readonly string[], rows: Iterable<LoadedRow>) {
  let chunk = '';
  for (const row of rows) {
    chunk += `${properties.map((property) => copyText(row[property])).join('\t')}\n`;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One value in COPY's text format. */
function copyText(value: unknown): string {
  if (value == null) return '\\N';
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character]!);
}

function referencedFirst(types: readonly Class[]): ConceptSpec[] {
  const sorted = new Set<ConceptSpec>();
  const visit = (type: Class, path: readonly Class[]) => {
    const spec = specOf(type);
    if (sorted.has(spec) || path.includes(type)) return;
    for (const field of spec.fields.values())
      if (field.is === 'one' && !field.isAround) visit(field.target(), [...path, type]);
    sorted.add(spec);
  };
  for (const type of types) visit(type, []);
  return [...sorted];
}
