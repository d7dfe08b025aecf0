import { choice, fromSql, one, optional, Refusal, refuse, type Words } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { lawOffice } from './law-office.js';
import { ContactPointLevel, type SolicitationStatus } from './legislation.choices.js';
import type { OpinionSolicitation } from './opinion-solicitation.js';
import { advance, drafts, opinionRefusals, topics } from './solicitation.opinions.js';

const office = lawOffice();
const gathering = ['OPEN', 'CLOSED', 'COLLATED', 'REPORTED'] as const;
/** How many opinions of it stand at one of these steps. */
const countOf = (...steps: string[]) =>
  fromSql<number>(
    `(select sum(n)::int from (${['legislative_opinion', 'solicited_opinion']
      .map(
        (table) =>
          `select count(*) as n from ${table} o where o.solicitation_id = {id} and o.status in (${steps.map((step) => `'${step}'`).join(', ')})`,
      )
      .join(' union all ')}) x)`,
  );

/** What the office does with the opinions, a hundred at a time, until the public is told. */
export const collating = ({ act }: Words<OpinionSolicitation, SolicitationStatus>) => ({
  collateOpinions: act(
    '整理意见：逐批整理；截止后全部整理完的，征集进入已整理',
    'Opinions are collated, some at a time; when it is closed and none is left, so is the solicitation',
    {
      from: ['OPEN', 'CLOSED'],
      toOneOf: ['OPEN', 'CLOSED', 'COLLATED'],
      by: office,
      takes: ['summary'],
      given: { opinions: optional(drafts), topics: optional(topics) },
      sees: ['status'],
      reads: { left: countOf('SUBMITTED') },
      refusals: opinionRefusals,
      rule: ({ id, it, opinions = [], topics = [], left = 0 }) => {
        const first = advance(opinions, id, ['SUBMITTED'], { status: 'COLLATED' });
        if (first instanceof Refusal) return first;
        const second = advance(topics, id, ['SUBMITTED'], { status: 'COLLATED' });
        if (second instanceof Refusal) return second;
        const isAll = it.status === 'CLOSED' && left === opinions.length + topics.length;
        return { sets: { status: isAll ? 'COLLATED' : it.status }, also: [...first, ...second] };
      },
    },
  ),

  forwardOpinions: act(
    '上报意见：向立法机关上报对法规草案的意见，包括国家法律草案',
    'Opinions on a draft go up to the body that legislates, those on national drafts too',
    {
      from: gathering,
      by: office,
      given: { opinions: drafts, to: choice(ContactPointLevel, '上报机关', 'To whom') },
      refusals: opinionRefusals,
      rule: ({ id, opinions, to, today }) => {
        const row = { status: 'FORWARDED', forwardedTo: to, forwardedOn: today } as const;
        const also = advance(opinions, id, ['COLLATED'], row);
        return also instanceof Refusal ? also : { also };
      },
    },
  ),

  studyOpinions: act('研究意见：立法机关正在研究', 'The body that legislates studies them', {
    from: gathering,
    by: office,
    given: { opinions: drafts },
    refusals: opinionRefusals,
    rule: ({ id, opinions }) => {
      const also = advance(opinions, id, ['COLLATED', 'FORWARDED'], { status: 'UNDER_STUDY' });
      return also instanceof Refusal ? also : { also };
    },
  }),

  referOpinions: act(
    '转交意见：转交有关机关研究办理，答复由其填写',
    'Opinions are passed on to an organ, which replies',
    {
      from: gathering,
      by: office,
      given: { opinions: topics, agency: one(() => Agency, '转交单位', 'The organ') },
      refusals: opinionRefusals,
      rule: ({ id, opinions, agency, today }) => {
        const row = { status: 'REFERRED', referredTo: agency.id, referredOn: today } as const;
        const also = advance(opinions, id, ['COLLATED'], row);
        return also instanceof Refusal ? also : { also };
      },
    },
  ),

  publishSolicitationResult: act(
    '反馈征集结果：意见都已处理后，向社会公布采纳或者研究情况',
    'Once no opinion is left, the public is told what became of them',
    {
      from: ['REPORTED'],
      to: 'FED_BACK',
      by: office,
      needs: ['result'],
      reads: { left: countOf('SUBMITTED', 'COLLATED') },
      refusals: { OPINIONS_LEFT: ['还有意见没有处理', 'Opinions are still to be dealt with'] },
      rule: ({ left = 0, today }) => (left ? refuse('OPINIONS_LEFT', 'id') : { sets: { fedBackOn: today } }),
    },
  ),
});
