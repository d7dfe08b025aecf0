import { z } from 'zod';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { Open, Rows } from './csv.js';
import { TableFault } from './faults.js';

/** Most that is read at once; half a million people have more, and come in several files. */
const mostMb = 32;
const optional = z.string().nullish();
const day = z.string().nullish();
/** What of Popolo says something here (popoloproject.com/specs); whatever else there is stays unread. */
const popolo = z.object({
  persons: z.array(z.looseObject({ id: optional, name: z.string(), gender: optional, area_id: optional })),
  organizations: z.array(z.looseObject({ id: z.string(), name: z.string(), area_id: optional })).nullish(),
  areas: z.array(z.looseObject({ id: z.string(), name: optional, identifier: optional })).nullish(),
  posts: z.array(z.looseObject({ id: z.string(), label: optional, area_id: optional })).nullish(),
  memberships: z
    .array(
      z.looseObject({
        ...{ person_id: z.string(), organization_id: optional, area_id: optional, post_id: optional },
        ...{ role: optional, label: optional, start_date: day, end_date: day, on_behalf_of_id: optional },
      }),
    )
    .nullish(),
});

const byId = <One extends { readonly id: string }>(list: readonly One[] | null | undefined) =>
  new Map((list ?? []).map((one) => [one.id, one]));

/** People and their memberships as rows of the table of people: the headings first. @throws TableFault for what is none */
export async function* popoloRows(open: Open): Rows {
  const found = popolo.safeParse(await read(open));
  if (!found.success) throw new TableFault({ code: 'NOT_A_TABLE' });
  const { persons, memberships } = found.data;
  const [areas, organizations, posts] = [
    byId(found.data.areas),
    byId(found.data.organizations),
    byId(found.data.posts),
  ];
  const areaOf = (id: string | null | undefined) => areas.get(id ?? '')?.identifier ?? areas.get(id ?? '')?.name ?? '';
  const of = Map.groupBy(memberships ?? [], ({ person_id }) => person_id);
  yield ['name', 'gender', 'division', 'congress', 'electoralUnit', 'startedOn', 'endedOn', 'status'];
  for (const { id, name, gender, area_id } of persons) {
    for (const membership of of.get(id ?? '') ?? [undefined]) {
      const organization = organizations.get(membership?.organization_id ?? '');
      const post = posts.get(membership?.post_id ?? '');
      const unit =
        areas.get(membership?.area_id ?? post?.area_id ?? '')?.name ?? post?.label ?? membership?.label ?? '';
      yield [
        ...[name, gender ?? '', areaOf(area_id) || areaOf(organization?.area_id)],
        ...[organization?.name ?? '', unit, membership?.start_date ?? '', ...endOf(membership?.end_date)],
      ];
    }
  }
}

/** A day that is still to come is a plan, and ends nothing. */
const endOf = (day: string | null | undefined): [string, string] =>
  day && day <= dayInChina() ? [day, 'TERMINATED'] : ['', ''];

async function read(open: Open): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await open()) {
    size += (chunk as Buffer).length;
    if (size > mostMb * 2 ** 20) throw new TableFault({ code: 'TOO_LARGE_INSIDE', most: `${mostMb}` });
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    );
  } catch {
    throw new TableFault({ code: 'NOT_A_TABLE' });
  }
}
