import {
  add,
  everything,
  hold,
  listed,
  one,
  optional,
  personal,
  refuse,
  text,
  transitions,
  within,
} from '../kit/transitions.js';
import { lawOffice } from '../legislation/law-office.js';
import { maskedName } from '../suggestions/feedback.masks.js';
import { Hearing } from './hearing.js';
import { HearingSpeaker, SpeakerStatus } from './hearing-speaker.js';
import { HearingStatement } from './hearing-statement.js';

const office = lawOffice(within('hearing.division'));
const wasHeld = { NOT_AT_THE_HEARING: ['听证会尚未举行', 'The hearing has not been held yet'] } as const;
const isHeld = ({ status }: { readonly status: string }) => status === 'HELD';

const registration = {
  hearing: one(() => Hearing, '听证会', 'The hearing', ['status', 'registrationEndsOn'], {
    speakers: listed(HearingSpeaker, 'position', 'deputy'),
  }),
  name: optional(personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 }))),
};

export const hearingSpeakerTransitions = transitions(
  {
    concept: () => HearingSpeaker,
    state: 'status',
    states: SpeakerStatus,
    code: {
      name: 'trackingCode',
      kept: 'trackingDigest',
      query: 'speakerByTrackingCode',
      zh: '查询码：报名时告知报名人，凭此查询是否被确定为陈述人',
      en: 'The tracking code that one is told who registers: with it one looks up whether one is chosen to speak',
    },
  },
  ({ begin, act }) => ({
    registerSpeaker: begin(
      '报名听证：市民、代表、社会组织、行政机关报名为陈述人',
      'Citizens, deputies, associations and agencies register to speak',
      {
        to: 'REGISTERED',
        by: { anonymous: everything, citizen: everything, deputy: everything, agency: everything, staff: everything },
        takes: ['party', 'capacity'],
        bounded: {},
        given: registration,
        refusals: {
          NO_REGISTRATION: ['不在报名期内', 'One cannot register now'],
          REGISTERED_BEFORE: ['已经报名', 'Registered already'],
        },
        rule: ({ hearing, name, viewer: { deputy }, today }) => {
          if (hearing.status !== 'REGISTERING' || today > hearing.registrationEndsOn)
            return refuse('NO_REGISTRATION', 'hearing');
          if (deputy && hearing.speakers.some((one) => one.deputy === deputy))
            return refuse('REGISTERED_BEFORE', 'hearing');
          const position = 1 + Math.max(0, ...hearing.speakers.map((one) => one.position));
          const who = { deputy: deputy ?? null, nameMasked: name ? maskedName(name) : null };
          // The hearing is held, so that two who register at once have two numbers.
          return { sets: { hearing: hearing.id, position, registeredOn: today, ...who }, also: [hold(hearing)] };
        },
      },
    ),

    selectSpeaker: act('确定为陈述人：说明理由', 'Chosen to speak, with the reason', {
      from: ['REGISTERED', 'NOT_SELECTED'],
      to: 'SELECTED',
      by: office,
      needs: ['selectionReason'],
    }),

    declineSpeaker: act('不确定为陈述人：说明理由', 'Not chosen, with the reason', {
      from: ['REGISTERED', 'SELECTED'],
      to: 'NOT_SELECTED',
      by: office,
      needs: ['selectionReason'],
    }),

    recordStatement: act('记录陈述：陈述人的立场和陈述要点', 'What the speaker wants and said is put down', {
      from: ['SELECTED'],
      to: 'SPOKE',
      by: office,
      needs: ['stance', 'statement'],
      beside: { hearing: ['status'] },
      refusals: wasHeld,
      guard: ({ it }) => (isHeld(it.hearing) ? undefined : refuse('NOT_AT_THE_HEARING', 'id')),
      rule: ({ it }) => ({ also: [hold(it.hearing)] }),
    }),

    recordRebuttal: act(
      '记录辩论：陈述人之间的辩论发言，可指明回应谁',
      'What a speaker said in the debate, and to whom',
      {
        from: ['SPOKE'],
        by: office,
        given: {
          words: text('发言要点', 'What was said, in short', { max: 2000 }),
          answers: optional(
            one(() => HearingSpeaker, '回应的陈述人', 'The speaker who is answered', ['hearing', 'status']),
          ),
        },
        sees: ['hearing'],
        lists: { rebuttals: listed(HearingStatement, 'position') },
        refusals: { OF_ANOTHER_HEARING: ['不是本次听证会的陈述人', 'No speaker of this hearing'] },
        rule: ({ id, it, newId, words, answers }) => {
          if (answers && (answers.hearing !== it.hearing || answers.id === id))
            return refuse('OF_ANOTHER_HEARING', 'answers');
          const position = 1 + it.rebuttals.length;
          const own = { speaker: id, position, statement: words, answers: answers?.id ?? null };
          return { also: [add(HearingStatement, { id: newId(), ...own })] };
        },
      },
    ),

    recordAbsence: act('记录未到场', 'The speaker did not come', {
      from: ['SELECTED'],
      to: 'ABSENT',
      by: office,
      beside: { hearing: ['status'] },
      refusals: wasHeld,
      guard: ({ it }) => (isHeld(it.hearing) ? undefined : refuse('NOT_AT_THE_HEARING', 'id')),
    }),
  }),
);
