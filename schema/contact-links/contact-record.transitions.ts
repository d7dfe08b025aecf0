import { holding, localOffices } from '../accounts/holding.js';
import {
  add,
  all,
  any,
  choice,
  fromSql,
  mine,
  one,
  optional,
  refuse,
  text,
  transitions,
  within,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import type { FeedbackChannel } from '../suggestions/feedback.choices.js';
import { numberOf } from '../suggestions/feedback.submission.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { SuggestionCategory } from '../suggestions/suggestion.choices.js';
import { type ContactLinkKind, ProblemStatus } from './contact-link.choices.js';
import { ContactRecord } from './contact-record.js';

const both = any(mine('link.deputy', 'deputy'), mine('link.committeeMember', 'deputy'));
const party = {
  staff: all(within('link.division'), holding(...localOffices, 'LIAISON')),
  deputy: both,
  agency: mine('link.agency', 'agency'),
};

/** How a problem came in, by who keeps contact with whom. */
const channels: Readonly<Record<ContactLinkKind, FeedbackChannel>> = {
  COMMITTEE_MEMBER_TO_DEPUTY: 'CONTACT',
  CHAIR_TO_DEPUTY: 'CONTACT',
  ORGAN_TO_DEPUTY: 'CONTACT',
  DEPUTY_TO_PUBLIC: 'HOME_VISIT',
  HOUSEHOLD: 'HOME_VISIT',
  ENTERPRISE: 'ENTERPRISE_VISIT',
};

interface LinkIs {
  readonly status: string;
  readonly division: string;
  readonly startedOn: string;
}
const linkIs = fromSql<LinkIs>(
  `(select json_build_object('status', l.status, 'division', l.division_code, 'startedOn', l.started_on)
    from contact_link l where l.id = {link})`,
);

const problemInput = {
  title: text('标题：一句话概括，不含个人信息', 'In one line, without personal details', { max: 200 }),
  content: optional(text('原话：不填的为标题', 'In the words it was said; the title if absent', { max: 5000 })),
  category: choice(SuggestionCategory, '分类', 'Subject'),
};

export const contactRecordTransitions = transitions(
  { concept: () => ContactRecord, state: 'problemStatus', states: ProblemStatus },
  ({ begin, act }) => ({
    recordContact: begin('记录联系：何时、以何种方式、谈了什么', 'When contact was made, how, and about what', {
      toOneOf: ['NONE', 'COLLECTED'],
      by: party,
      takes: ['link', 'mode', 'contactedOn', 'topic', 'outcome', 'problem'],
      reads: { linkIs },
      refusals: {
        LINK_NOT_ACTIVE: ['该联系尚未开始或者已经结束', 'The contact has not begun, or is over'],
        NOT_IN_THE_LINK: ['日期须在建立联系之后、今天之前', 'The day is before the link, or after today'],
      },
      rule: ({ linkIs, contactedOn, problem, today }) => {
        if (linkIs?.status !== 'ACTIVE') return refuse('LINK_NOT_ACTIVE', 'link');
        if (contactedOn < linkIs.startedOn || contactedOn > today) return refuse('NOT_IN_THE_LINK', 'contactedOn');
        return { sets: { division: linkIs.division, problemStatus: problem ? 'COLLECTED' : 'NONE' } };
      },
    }),

    raiseProblem: act(
      '转办问题：把联系中反映的问题登记为群众意见，一次联系可有几件',
      'A problem that came up becomes citizens’ feedback, which is handled as such; one contact may bring up several',
      {
        from: ['NONE', 'COLLECTED', 'PASSED_ON'],
        to: 'PASSED_ON',
        by: party,
        aside: true,
        given: problemInput,
        sees: ['problem', 'division'],
        beside: { link: ['kind', 'deputy'] },
        rule: ({ id, it, title, content = title, category, newId, today }) => {
          const key = newId();
          const own = { number: numberOf(key, today), title, content, category, division: it.division } as const;
          const from = { channel: channels[it.link.kind], deputy: it.link.deputy, contact: id };
          const begins = {
            status: 'RECEIVED',
            isPublished: false,
            isDueProvisional: false,
            receivedOn: today,
          } as const;
          return {
            sets: { problem: it.problem ?? title },
            also: [add(PublicFeedback, { id: key, ...own, ...from, ...begins })],
          };
        },
      },
    ),

    assignProblem: act('交办问题：交有关单位办理，不另登记为意见', 'The problem goes to an agency as it is', {
      from: ['COLLECTED'],
      to: 'ASSIGNED',
      by: { staff: all(within(), holding(...localOffices)) },
      given: { agency: one(() => Agency, '交办单位', 'The agency', ['division']) },
      sees: ['division'],
      refusals: elsewhere,
      rule: ({ it, agency, today }) =>
        strangerAmong({ agency }, it.division) ?? { sets: { assignedTo: agency.id, assignedOn: today } },
    }),

    settleProblem: act('办理问题：交办单位答复办理情况', 'The agency says what it did about the problem', {
      from: ['ASSIGNED'],
      to: 'HANDLED',
      by: { agency: mine('assignedTo', 'agency') },
      needs: ['answer'],
      rule: ({ today }) => ({ sets: { handledOn: today } }),
    }),
  }),
);
