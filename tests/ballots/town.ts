import { Body } from '../../schema/bodies/body.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import { Congress } from '../../schema/organisations/congress.js';
import { Division } from '../../schema/organisations/division.js';
import { LivelihoodProposal } from '../../schema/projects/livelihood-proposal.js';
import { LivelihoodRound } from '../../schema/projects/livelihood-round.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';

export const place = '150602101000';
export const keys = {
  deputy: (n: number) => uuidOf('voter', n),
  body: uuidOf('town-congress', 0),
  round: uuidOf('town-round', 0),
  proposal: (n: number) => uuidOf('town-proposal', n),
};
export const proposals = [
  '硬化村路三公里',
  '新建村级卫生室',
  '更换老化水管',
  '修建便民桥',
  '安装路灯二百盏',
  '改造小学食堂',
];

const congress = uuidOf('town-congress', 1);

/** A town with a congress: so many deputies, and one whose mandate has ended. */
export function people(deputies: number): Dataset {
  const data = new Dataset();
  data.add(Division, { code: '150000000000', name: '内蒙古自治区', level: 'PROVINCE', kind: 'AUTONOMOUS_REGION' });
  const above = [
    ['150600000000', '鄂尔多斯市', 'PREFECTURE', 'PREFECTURE_CITY', '150000000000'],
    ['150602000000', '东胜区', 'COUNTY', 'DISTRICT', '150600000000'],
    [place, '罕台镇', 'TOWNSHIP', 'TOWN', '150602000000'],
  ] as const;
  for (const [code, name, level, kind, parent] of above) data.add(Division, { code, name, level, kind, parent });
  data.add(Congress, { id: congress, name: '罕台镇人民代表大会', level: 'TOWNSHIP', currentTerm: 5, division: place });
  data.add(Body, { id: keys.body, name: '罕台镇人民代表大会', kind: 'CONGRESS', division: place, fields: [] });
  for (let n = 0; n <= deputies; n++) {
    data.add(Deputy, {
      id: keys.deputy(n),
      name: `代表${n}`,
      gender: n % 2 ? 'FEMALE' : 'MALE',
      ethnicity: '汉族',
      affiliation: 'NON_PARTY',
      occupation: 'WORKER',
      division: place,
      phoneMasked: '138****0000',
      firstElectedOn: '2022-01-10',
    });
    data.add(Mandate, {
      id: uuidOf('voter-mandate', n),
      deputy: keys.deputy(n),
      congress,
      term: 5,
      electoralUnit: `第${n + 1}选区`,
      isStandingCommitteeMember: false,
      status: n === deputies ? 'TERMINATED' : 'ACTIVE',
      startedOn: '2022-01-10',
    });
  }
  return data;
}

/** One whose congress votes on its projects. */
export function town(deputies: number): Dataset {
  const data = people(deputies);
  data.add(LivelihoodRound, {
    id: keys.round,
    name: '2027年民生实事',
    division: place,
    congress,
    year: 2027,
    number: 1,
    level: 'TOWNSHIP',
    method: 'SESSION_BALLOT',
    stage: 'VOTING',
    announcedOn: '2026-08-01',
    collectionClosesOn: '2026-09-30',
  });
  for (const [n, title] of proposals.entries())
    data.add(LivelihoodProposal, {
      id: keys.proposal(n),
      number: `HT-2027-${n}`,
      round: keys.round,
      division: place,
      title,
      category: 'ROADS_TRANSPORT',
      channel: 'WEB',
      proposerKind: 'RESIDENT',
      status: 'SHORTLISTED',
      proposedOn: '2026-09-01',
    });
  return data;
}
