import { Body } from '../bodies/body.js';
import { Decision } from '../bodies/decision.js';
import {
  add,
  choice,
  day,
  list,
  listed,
  mine,
  one,
  optional,
  refuse,
  set,
  text,
  transitions,
} from '../kit/transitions.js';
import { Division } from '../organisations/division.js';
import { liesIn, placesOf } from '../organisations/one-place.js';
import { DayPrecision } from './day-precision.js';
import { future, officeAt, publishFault, publishRefusals, rolloutFault, rolloutRefusals } from './policy.rules.js';
import { PolicyDocument } from './policy-document.js';
import { PolicyMeasure } from './policy-measure.js';
import { PolicyRollout } from './policy-rollout.js';

const office = officeAt();
const issuer = { agency: mine('issuer', 'agency') };
const rollouts = listed(PolicyRollout, 'division', 'phase', 'startedOn', 'endedOn');
const start = {
  startedOn: day('起始日期', 'Since when'),
  startedPrecision: optional(
    choice(DayPrecision, '起始日期精度：精确到日的为空', 'How the day is meant; absent if exact'),
  ),
};

/** Who issued it, and what it comes from. */
const origin = {
  issuingBody: optional(one(() => Body, '制定机构', 'The body that issued it', ['division'])),
  leadingBody: optional(one(() => Body, '领导小组：文件设立的', 'The leading group that it sets up', ['division'])),
  upper: optional(
    one(() => PolicyDocument, '上位文件：所落实的文件', 'What it carries out', [
      'division',
      'issuedOn',
      'issuedPrecision',
    ]),
  ),
  decision: optional(
    one(() => Decision, '决定：通过它的决定', 'What adopted it', ['body', 'kind', 'result', 'decidedOn']),
  ),
};

export const policyTransitions = transitions({ concept: () => PolicyDocument }, ({ begin, act }) => ({
  publishPolicy: begin('发布政策文件：载其正文或者网址', 'A document is published, with its text or its address', {
    by: { ...office, ...issuer },
    needs: ['title', 'kind', 'division', 'issuerName', 'issuedOn'],
    takes: ['issuer', 'jointIssuers', 'issuedPrecision', 'summary', 'text', 'url', 'aspectCount', 'channels', 'round'],
    given: origin,
    reads: placesOf({ issuer: 'agency', round: 'livelihood_round' }),
    refusals: publishRefusals,
    rule: ({ issuingBody, leadingBody, upper, decision, ...said }) =>
      publishFault({ ...said, issuingBody, leadingBody, upper, decision }) ?? {
        sets: {
          ...{ issuingBody: issuingBody?.id ?? null, leadingBody: leadingBody?.id ?? null },
          ...{ upper: upper?.id ?? null, decision: decision?.id ?? null },
        },
      },
  }),

  addMeasure: act('增加措施：按文件中的顺序', 'A measure of it, in the order of the document', {
    by: { ...office, ...issuer },
    given: {
      aspect: text('方面', 'The aspect that it belongs to', { max: 60 }),
      text: text('内容', 'What is to be done'),
    },
    lists: { measures: listed(PolicyMeasure, 'number', 'text') },
    refusals: { MEASURE_THERE: ['已有同样的措施', 'The document has this measure'] },
    rule: ({ id, it, aspect, text, newId }) => {
      if (it.measures.some((one) => one.text === text)) return refuse('MEASURE_THERE', 'text');
      const number = 1 + Math.max(0, ...it.measures.map((one) => one.number));
      return { also: [add(PolicyMeasure, { id: newId(), policy: id, number, aspect, text })] };
    },
  }),

  startPilot: act('开展试点：确定试点地区', 'It is tried out: the places of the pilot are named', {
    by: office,
    given: { ...start, places: list(one(() => Division, '试点地区', 'The places of the pilot')) },
    sees: ['division', 'issuedOn', 'expiresOn'],
    lists: { rollouts },
    refusals: rolloutRefusals,
    rule: ({ id, it, places, startedOn, startedPrecision = null, today, newId }) => {
      const fault = rolloutFault(it, startedOn, today);
      if (fault) return fault;
      const codes = places.map((place) => place.id);
      if (new Set(codes).size < codes.length || !codes.every((code) => liesIn(code, it.division)))
        return refuse('PLACE_OUTSIDE', 'places');
      if (it.rollouts.some(({ division }) => codes.includes(division))) return refuse('PILOTED_BEFORE', 'places');
      const row = { policy: id, phase: 'PILOT', startedOn, startedPrecision } as const;
      return { also: codes.map((division) => add(PolicyRollout, { id: newId(), ...row, division })) };
    },
  }),

  rollOutPolicy: act(
    '全面推行：在施行的区划全面推开，试点随之结束',
    'In force in the whole place, and its pilots are over',
    {
      by: office,
      given: start,
      sees: ['division', 'issuedOn', 'expiresOn'],
      lists: { rollouts },
      refusals: rolloutRefusals,
      rule: ({ id, it, startedOn, startedPrecision = null, today, newId }) => {
        const fault = rolloutFault(it, startedOn, today);
        if (fault) return fault;
        const pilots = it.rollouts.filter(({ phase, endedOn }) => phase === 'PILOT' && !endedOn);
        if (pilots.some((one) => startedOn < one.startedOn)) return refuse('BEFORE_ITS_PILOT', 'startedOn');
        const row = { policy: id, division: it.division, phase: 'FULL', startedOn, startedPrecision } as const;
        return {
          also: [add(PolicyRollout, { id: newId(), ...row }), ...pilots.map((one) => set(one, { endedOn: startedOn }))],
        };
      },
    },
  ),

  repealPolicy: act(
    '废止政策文件：有效的最后一日，试点和推行随之结束',
    'Its last day, and that of its pilots and of what is in force',
    {
      by: { ...office, ...issuer },
      needs: ['expiresOn'],
      sees: ['issuedOn', 'expiresOn'],
      lists: { rollouts },
      refusals: {
        ...future,
        BEFORE_ITS_ROLLOUT: ['早于试点或者推行的起始日期', 'Before a pilot or a roll-out of it began'],
        POLICY_EXPIRED: rolloutRefusals.POLICY_EXPIRED,
        BEFORE_ITS_ISSUE: rolloutRefusals.BEFORE_ITS_ISSUE,
      },
      guard: ({ it }) => (it.expiresOn ? refuse('POLICY_EXPIRED', 'id') : undefined),
      rule: ({ it, expiresOn, today }) => {
        if (expiresOn > today) return refuse('IN_THE_FUTURE', 'expiresOn');
        if (expiresOn < it.issuedOn) return refuse('BEFORE_ITS_ISSUE', 'expiresOn');
        const running = it.rollouts.filter(({ endedOn }) => !endedOn);
        if (running.some(({ startedOn }) => expiresOn < startedOn)) return refuse('BEFORE_ITS_ROLLOUT', 'expiresOn');
        return { also: running.map((one) => set(one, { endedOn: expiresOn })) };
      },
    },
  ),
}));
