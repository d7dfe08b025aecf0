import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../cli/schema-policy.js';

const released = buildSchema(`
  type Query { old: Int @deprecated(reason: "2026-01-01: use fresh instead") fresh: Int kept(first: Int): [Kind!]! }
  enum Kind { A B @deprecated(reason: "2026-06-01: use A instead") }
`);
const changelog = (lines: string) => `# Changelog\n\n## Unreleased\n\n${lines}\n\n## 0.1.0\n\n- \`Query.old\` came.\n`;

/** What stands in the way of releasing a schema. */
async function faults(sdl: string, version: string, lines: string, today = '2026-07-01') {
  const changes = await diff(released, buildSchema(sdl));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return faultsOf(breaking, { version, changelog: changelog(lines), released, today: new Date(today) });
}
const withoutOld = 'type Query { fresh: Int kept(first: Int): [Kind!]! } enum Kind { A B }';
const withoutB = 'type Query { old: Int fresh: Int kept(first: Int): [Kind!]! } enum Kind { A }';

describe('a breaking change of the schema', () => {
  it('is refused until the changelog says under Unreleased what to do instead', async () => {
    expect(await faults(withoutOld, '0.1.0', '')).toEqual([
      "Field 'old' (deprecated) was removed from object type 'Query': say under \"Unreleased\" of CHANGELOG.md what to do instead of `Query.old`",
    ]);
    expect(await faults(withoutOld, '0.1.0', '- `Query.old` is gone: ask for `Query.fresh`.')).toEqual([]);
  });

  it('is covered by a line that names its type', async () => {
    expect(await faults(withoutB, '0.1.0', '- `Kind` has fewer values.')).toEqual([]);
  });

  it('needs a deprecation of 180 days from 1.0 on', async () => {
    const line = '- `Query.old` and `Kind.B` are gone.';
    expect(await faults(withoutOld, '1.0.0', line)).toEqual([]);
    expect(await faults(withoutB, '1.0.0', line)).toEqual([
      "Enum value 'B' (deprecated) was removed from enum 'Kind': `Kind.B` has not been deprecated for 180 days",
    ]);
    expect(await faults(withoutB, '1.0.0', line, '2026-12-01')).toEqual([]);
  });

  it('is not an addition, nor a new optional argument', async () => {
    const more = 'type Query { old: Int fresh: Int more: Int kept(first: Int, last: Int): [Kind!]! } enum Kind { A B }';
    expect(await faults(more, '1.0.0', '')).toEqual([]);
  });
});
