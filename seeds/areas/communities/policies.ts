import { PolicyDocument } from '../../../schema/communities/policy-document.js';
import { PolicyMeasure } from '../../../schema/communities/policy-measure.js';
import { PolicyRollout } from '../../../schema/communities/policy-rollout.js';
import { Agency } from '../../../schema/organisations/agency.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { ballotPilot, bannerPolicies, type Policy, policies, solicitationYears } from '../../places/policies.js';
import { bodyIdOf } from '../bodies/directory.js';
import { countiesOf } from '../organisations.js';

export const policyIdOf = (division: string, title: string): string => uuidOf(`policy/${division}/${title}`, 0);

/** Policy documents with their measures and where they hold, and the notices that ask for livelihood projects. */
export function seedPolicies(data: Dataset): void {
  const rounds = data.of(LivelihoodRound) as unknown as readonly Round[];
  for (const policy of policies) issue(data, policy);
  pilot(data, rounds);
  for (const { code, name } of countiesOf('1506')) {
    const local = (text: string) => text.replace('{name}', name).replace('{head}', name.endsWith('旗') ? '旗' : '区');
    for (const { issuer, leadingGroup, ...policy } of bannerPolicies)
      issue(data, {
        ...policy,
        division: code,
        issuer: local(issuer),
        ...(leadingGroup && { leadingGroup: [local(leadingGroup[0]), local(leadingGroup[1])] as const }),
      });
  }
  for (const round of rounds) announce(data, round);
}

interface Round {
  readonly id: string;
  readonly division: string;
  readonly year: number;
  readonly number: number;
  readonly announcedOn: string;
}

const agencyNamed = new WeakMap<Dataset, ReadonlyMap<string, string>>();
function agenciesByName(data: Dataset): ReadonlyMap<string, string> {
  const known = agencyNamed.get(data) ?? new Map(data.of(Agency).map(({ name, id }) => [name as string, id as string]));
  agencyNamed.set(data, known);
  return known;
}

/** Committees, congresses and Party committees are bodies; governments are agencies, too. */
function issuingBodyOf(division: string, issuer: string): string | undefined {
  if (/^中共.*委员会$/.test(issuer)) return bodyIdOf(division, 'PARTY_COMMITTEE');
  if (issuer.endsWith('人大常委会')) return bodyIdOf(division, 'STANDING_COMMITTEE');
  return issuer.endsWith('人民代表大会') ? bodyIdOf(division, 'CONGRESS') : undefined;
}

function issue(
  data: Dataset,
  {
    title,
    division,
    issuer,
    joint,
    leadingGroup,
    measures,
    rollouts,
    channels,
    upper,
    ...policy
  }: Policy & { round?: string },
): void {
  const id = policyIdOf(division, title);
  const agency = agenciesByName(data).get(issuer);
  const issuingBody = issuingBodyOf(division, issuer);
  data.add(PolicyDocument, {
    id,
    title,
    division,
    issuerName: issuer,
    channels: channels ?? [],
    ...policy,
    ...(agency && { issuer: agency }),
    ...(issuingBody && { issuingBody }),
    ...(upper && { upper: policyIdOf(...upper) }),
    ...(joint && { jointIssuers: joint }),
    ...(measures && { aspectCount: measures.length }),
    ...(leadingGroup && { leadingGroup: leadingGroup[0], leadingGroupHead: leadingGroup[1] }),
    ...(leadingGroup && { leadingBody: bodyIdOf(division, 'LEADING_GROUP') }),
  });
  const texts = (measures ?? []).flatMap(([aspect, items]) => items.map((text) => ({ aspect, text })));
  for (const [n, { aspect, text }] of texts.entries())
    data.add(PolicyMeasure, { id: uuidOf(`measure/${id}`, n), policy: id, number: n + 1, aspect, text });
  const { isSample } = policy;
  for (const { places, ...rollout } of rollouts ?? [])
    for (const [n, place] of places.entries())
      data.add(PolicyRollout, {
        id: uuidOf(`rollout/${id}/${rollout.phase}`, n, new Date(rollout.startedOn)),
        ...{ policy: id, division: place, ...rollout, ...(isSample === false && { isSample }) },
      });
}

/** Livelihood projects were voted on as a pilot first, in two banners, eleven towns and one subdistrict. */
function pilot(data: Dataset, rounds: readonly Round[]): void {
  const { policy, year, ...pilot } = ballotPilot;
  const places = rounds.filter((round) => round.year === year && round.division.startsWith('1506'));
  for (const [n, { division }] of places.entries())
    data.add(PolicyRollout, {
      id: uuidOf('rollout/ballot/pilot', n, new Date(pilot.startedOn)),
      ...{ policy: policyIdOf('150600000000', policy), division, phase: 'PILOT', ...pilot },
    });
}

/** A banner asks its people for proposals, and its deputies in an open letter. */
function announce(data: Dataset, { id: round, division, year, number, announcedOn }: Round): void {
  const banner = countiesOf('1506').find(({ code }) => code === division);
  if (!banner || number !== 1 || !solicitationYears.includes(year)) return;
  const both = { division, round, issuedOn: announcedOn, issuer: `${banner.name}人民政府` };
  issue(data, {
    ...both,
    title: `关于公开征集${year}年度民生实事项目的公告`,
    kind: 'ANNOUNCEMENT',
    channels: ['PRESS', 'TELEVISION', 'PORTAL', 'PUBLIC_ACCOUNT'],
  });
  issue(data, {
    ...both,
    title: `致人大代表的一封公开信（${year}年度民生实事项目征集）`,
    kind: 'OPEN_LETTER',
    channels: ['PORTAL', 'PUBLIC_ACCOUNT'],
  });
}
