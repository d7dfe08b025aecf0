import { Body } from '../../schema/bodies/body.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { Division } from '../../schema/organisations/division.js';
import { LivelihoodProposal } from '../../schema/projects/livelihood-proposal.js';
import { LivelihoodRound } from '../../schema/projects/livelihood-round.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { acting, refusalOf } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import { type Ballot, type Hall, office, step } from './hall.js';
import { countOnPaper } from './paper.js';
import { place } from './town.js';

export const street = '150602001000';
export const streetOffice: Viewer = { role: 'staff', division: street };
const assembly = uuidOf('assembly of the street', 0);
export const ways = ['SESSION_BALLOT', 'INTER_SESSION_BALLOT', 'STREET_ASSEMBLY_BALLOT', 'CONSULTATION'] as const;
export type Way = (typeof ways)[number];

/** Rounds that have come to their lists of candidates, so many for each way of deciding, with four candidates each. */
export function shortlistedRounds(data: Dataset, each: number): void {
  const of = { level: 'TOWNSHIP', kind: 'SUBDISTRICT', parent: '150602000000' } as const;
  data.add(Division, { code: street, name: '交通街道', ...of });
  data.add(Body, { id: assembly, name: '议政代表会', kind: 'STREET_ASSEMBLY', division: street, fields: [] });
  for (const way of ways)
    for (let n = 0; n < each; n++) {
      const isStreet = way === 'STREET_ASSEMBLY_BALLOT' || way === 'CONSULTATION';
      const division = isStreet ? street : place;
      data.add(LivelihoodRound, {
        ...{ id: keyOf(way, n), name: `${way} ${n}`, division, year: 2030 + ways.indexOf(way), number: n + 1 },
        ...{ level: isStreet ? 'SUBDISTRICT' : 'TOWNSHIP', method: way, stage: 'SHORTLISTED' },
        ...{ announcedOn: '2026-08-01', collectionClosesOn: '2026-09-30' },
      });
      for (let position = 0; position < 4; position++)
        data.add(LivelihoodProposal, {
          ...{ id: uuidOf(`candidate ${way} ${n}`, position), number: `${way}-${n}-${position}`, round: keyOf(way, n) },
          ...{ division, title: `候选项目${position}`, category: 'WATER', channel: 'WEB', proposerKind: 'RESIDENT' },
          ...{ status: 'SHORTLISTED', proposedOn: '2026-09-01' },
        });
    }
}
const keyOf = (way: Way, n: number) => uuidOf(`round ${way}`, n);
export const roundOf = (way: Way, n: number) => `LivelihoodRound:${keyOf(way, n)}`;
export const candidateOf = (way: Way, n: number, position: number) =>
  `LivelihoodProposal:${uuidOf(`candidate ${way} ${n}`, position)}`;
export const bodies = { street: `Body:${assembly}` };

const tables = [
  'livelihood_round',
  'livelihood_proposal',
  'ballot_round',
  'ballot_candidate',
  'decision',
  'meeting',
  'body_member',
];
const digest = async ({ query }: Hall): Promise<string> => {
  const sums = [...tables, 'round_deliberation', 'livelihood_project', 'act.history'].map(
    (table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`,
  );
  return (await query(`select md5(row(${sums})::text)`))[0].md5;
};
const tableOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export async function tries(hall: Hall, field: string, act: string, input: Data, viewer = office): Promise<Data> {
  const [row] = input.id
    ? await hall.query(`select version from ${tableOf(field)} where id = $1`, [input.id.split(':')[1]])
    : [];
  return acting(hall.fixture, field)(act, { ...(row && { expectedVersion: row.version }), ...input }, { viewer });
}

/** The id of the record with which an act is done; throws if it is refused. */
export async function does(hall: Hall, field: string, act: string, input: Data, viewer = office): Promise<string> {
  const told = await tries(hall, field, act, input, viewer);
  if (told.userErrors.length) throw new Error(`${act}: ${JSON.stringify(told.userErrors)}`);
  return told[field].id;
}

/** Why an act is refused; throws if it has changed anything. */
export async function refuses(hall: Hall, field: string, act: string, input: Data, viewer = office): Promise<unknown> {
  const before = await digest(hall);
  const told = await tries(hall, field, act, input, viewer);
  if ((await digest(hall)) !== before) throw new Error(`${act} was refused and changed something`);
  return refusalOf(told);
}

/** Where a round stands, with the decision behind it, and its proposals in the order of their numbers. */
export async function standing({ query }: Hall, round: string) {
  const key = round.split(':')[1];
  const [row] = await query(
    `select r.stage, r.decided_on::text as "decidedOn", r.decision_id as decision, d.result, d.subject_id as subject, d.meeting_id as meeting
     from livelihood_round r left join decision d on d.id = r.decision_id where r.id = $1`,
    [key],
  );
  const statuses = await query('select status from livelihood_proposal where round_id = $1 order by number', [key]);
  return { ...row, proposals: statuses.map(({ status }) => status) };
}

/** A ballot on paper that is open is closed, counted and published. */
export async function decideOnPaper(hall: Hall, ballot: Ballot, votes: readonly number[], valid: number) {
  await step(hall, ballot, 'closeBallot');
  await countOnPaper(hall, ballot, votes, valid);
  await step(hall, ballot, 'publishBallot');
}
