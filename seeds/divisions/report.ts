import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { shownUnchanged } from '../../api/export/spreadsheet.js';
import { csvLine } from '../kit/csv.js';

/** A division that an edition treats otherwise than the database; `now` is the code of the same place in the edition. */
interface Change {
  readonly change: 'HANDED' | 'CHANGED' | 'BACK' | 'LACKING';
  readonly code: string;
  readonly level: string;
  readonly before: string;
  readonly after: string | null;
  readonly now: string | null;
  readonly now_name: string | null;
}

const changes = `
  select t.change, t.code, t.level, coalesce(t.old_name, t.name) as before, t.name as after, m.now, i.name as now_name
  from todo t left join moved m on m.code = t.code left join incoming i on i.code = m.now
  where t.change in ('HANDED', 'CHANGED', 'BACK')
  union all
  select 'LACKING', e.code, m.level, m.name, null, e.now, i.name
  from ending e join moved m on m.code = e.code left join incoming i on i.code = e.now
  order by 2`;

const titles = {
  HANDED: 'codes that pass to another division, and where their former holder is now',
  RENAMED: 'divisions with another name',
  MOVED: 'divisions with another kind or parent',
  BACK: 'divisions that had ended and are valid again',
  LACKING: 'divisions that the edition lacks, and what they became',
} as const;
type Kind = keyof typeof titles;

/** Lines of a kind on the screen; all are in the file. Codes that pass to others are few, and none may be missed. */
const shown: Readonly<Record<Kind, number>> = { HANDED: 2000, RENAMED: 20, MOVED: 20, BACK: 20, LACKING: 100 };

/** Tells what an edition changes, widest divisions first, and writes all of it to a file in a folder; its lines. */
export async function reportChanges(client: ClientBase, folder: string, edition: string): Promise<string[]> {
  const { rows } = await client.query<Change>(changes);
  if (rows.length === 0) return [];
  const sorted = rows.toSorted((a, b) => depthOf(a) - depthOf(b));
  const lines = (Object.keys(titles) as Kind[]).flatMap((kind) => {
    const some = sorted.filter((change) => kindOf(change) === kind);
    if (some.length === 0) return [];
    const more = some.length - shown[kind];
    return [
      `${titles[kind]} (${some.length.toLocaleString('en')}):`,
      ...some.slice(0, shown[kind]).map((change) => `  ${worded(change)}`),
      ...(more > 0 ? [`  … ${more.toLocaleString('en')} more in the file`] : []),
    ];
  });
  return [...lines, `all ${rows.length.toLocaleString('en')} changes are in ${writeFile(folder, edition, sorted)}`];
}

const kindOf = ({ change, before, after }: Change): Kind =>
  change !== 'CHANGED' ? change : before === after ? 'MOVED' : 'RENAMED';
const depths = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'];
const depthOf = ({ level }: Change) => depths.indexOf(level);

function worded(change: Change): string {
  const { code, before, after, now, now_name: nowName } = change;
  const renamed = nowName && nowName !== before ? `${now} ${nowName}` : now;
  const whereabouts = now && now !== code ? `${before} is now ${renamed}` : `${before} is in it no more`;
  switch (kindOf(change)) {
    case 'HANDED':
      return `${code} ${before} → ${after}; ${whereabouts}`;
    case 'RENAMED':
      return `${code} ${before} → ${after}`;
    case 'LACKING':
      return `${code} ${before}${now ? ` → ${renamed}` : ''}`;
    default:
      return `${code} ${before}`;
  }
}

const columns = ['change', 'code', 'level', 'before', 'after', 'codeNow', 'nameNow'];

function writeFile(folder: string, edition: string, rows: readonly Change[]): string {
  mkdirSync(folder, { recursive: true });
  const moment = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const file = join(folder, `changes-${edition}-${moment}.csv`);
  // For people, who open it in a spreadsheet.
  const code = (text: string | null) => shownUnchanged(text ?? '', 'code');
  const name = (text: string | null) => shownUnchanged(text ?? '', 'text');
  const lines = rows.map((row) =>
    csvLine([
      kindOf(row),
      code(row.code),
      row.level,
      name(row.before),
      name(row.after),
      code(row.now),
      name(row.now_name),
    ]),
  );
  writeFileSync(file, `\uFEFF${[csvLine(columns), ...lines].join('\r\n')}\r\n`);
  return file;
}
