import { setTimeout as pause } from 'node:timers/promises';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Field } from '../../schema/kit/declare/field.js';
import type { Role, Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import type { Data, Fixture } from './fixture.js';

/** What depends on the date changes without a change of the record: no feed can tell. */
const isKept = (field: Field, role: Role) =>
  field.see?.has(role) && field.is !== 'many' && field.is !== 'computed' && !(field.is === 'derived' && field.ofToday);

/** A concept's fields, under aliases of its own: fields of one name have different types in different concepts. */
const selection = (spec: ConceptSpec, role: Role) =>
  spec.visible
    .filter((field) => isKept(field, role))
    .map(({ name, is }) => `${spec.one}_${name}: ${name}${is === 'one' ? ' { id }' : ''}`)
    .join(' ');

/** Everything that a viewer sees in the lists, by global id. */
export async function listed(fixture: Fixture, viewer: Viewer): Promise<Map<string, Data>> {
  const lists = platform.specs.map(
    (spec) => `${spec.many}(first: 100) { nodes { id ${selection(spec, viewer.role)} } }`,
  );
  const told = await fixture.ask(`{ ${lists.join('\n')} }`, { viewer });
  const records = platform.specs.flatMap(({ many }) => told[many].nodes as Data[]);
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Waits until the feed shows all that is committed: transactions of other test files, which share the cluster, hold it
 * back while they are open.
 */
export async function settled({ store }: Fixture): Promise<void> {
  const query = `select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as settled from feed.change`;
  while (!(await store.pool.query(query)).rows[0].settled) await pause(20);
}

/** A client that keeps a copy of all it may see by following the change feed. */
export class Replica {
  readonly records = new Map<string, Data>();
  /** Ids of everything it was ever told of. */
  readonly heardOf = new Set<string>();
  private since: string | null = null;
  private readonly source: string;

  constructor(
    private readonly fixture: Fixture,
    readonly viewer: Viewer,
  ) {
    const parts = platform.specs.map((spec) => `... on ${spec.name} { ${selection(spec, viewer.role)} }`);
    this.source = `query ($since: String, $first: Int) { changes(since: $since, first: $first) {
      changes { kind id: recordId record { __typename id ${parts.join('\n')} } } endCursor hasMore } }`;
  }

  /** Applies one page. */
  async page(first: number): Promise<{ hasMore: boolean }> {
    const { changes } = await this.fixture.ask(this.source, {
      viewer: this.viewer,
      variables: { since: this.since, first },
    });
    const told = new Set<string>();
    for (const { kind, id, record } of changes.changes as Data[]) {
      if (told.has(id)) throw new Error(`${id} is in the page twice`);
      told.add(id);
      this.heardOf.add(id);
      if ((kind === 'REMOVED') !== (record === null)) throw new Error(`${kind} ${id} has ${JSON.stringify(record)}`);
      if (kind === 'REMOVED') this.records.delete(id);
      else this.records.set(id, plain(record));
    }
    this.since = changes.endCursor;
    return changes;
  }

  /** Applies all that there is. */
  async catchUp(first = 1000): Promise<this> {
    await settled(this.fixture);
    while ((await this.page(first)).hasMore);
    return this;
  }
}

function plain({ __typename, ...record }: Data): Data {
  return record;
}
