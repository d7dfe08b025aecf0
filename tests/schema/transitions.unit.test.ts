import { describe, expect, it } from 'vitest';
import type { ActSpec, Workflow } from '../../schema/kit/declare/acts/act.js';
import { actsOf } from '../../schema/kit/declare/acts/acts.js';
import { checkActs } from '../../schema/kit/declare/acts/check-acts.js';
import { refusalsOf } from '../../schema/kit/graphql/acts/refusals.js';
import { mine, one, text, value, within } from '../../schema/kit/transitions.js';
import { Division } from '../../schema/organisations/division.js';
import { platform } from '../../schema/platform.js';
import { feedbackTransitions } from '../../schema/suggestions/public-feedback.transitions.js';

const plain = feedbackTransitions.acts.screenFeedback!;

/** The fault that stops a platform whose one act is declared in this way, past what the compiler refuses. */
function faultOf(act: object, name = 'screenFeedback', life: Partial<Workflow> = {}): string | undefined {
  try {
    const acts = actsOf([{ ...feedbackTransitions, ...life, acts: { [name]: { ...plain, ...act } as ActSpec } }]);
    checkActs(acts);
    refusalsOf(acts.values());
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

it('an act that is right stops nothing', () => expect(faultOf({})).toBeUndefined());

describe('the start stops at an act', () => {
  it.each<[what: string, act: object, fault: string]>([
    ['from no state', { from: ['NOWHERE'] }, 'screenFeedback: NOWHERE is no FeedbackStatus'],
    ['to no state', { to: 'NOWHERE' }, 'screenFeedback: NOWHERE is no FeedbackStatus'],
    ['from one state twice', { from: ['RECEIVED', 'RECEIVED'] }, 'screenFeedback: starts from one state twice'],
    [
      'that begins in no state',
      { begins: true, from: [], to: undefined },
      'screenFeedback: begins a record in no state',
    ],
    ['on records that starts from no state', { from: [] }, 'screenFeedback: starts from no state'],
    [
      'for which somebody is asked who may not do it',
      { asked: { agency: mine('agency', 'agency') } },
      'screenFeedback: asked.agency: nobody of them may do it',
    ],
    ['of nobody', { by: {} }, 'screenFeedback: nobody may do it'],
    [
      'by a rule over no property',
      { by: { staff: within('place') } },
      'screenFeedback: by.staff: PublicFeedback has no property place',
    ],
    [
      'by a rule over a value that is none',
      { by: { staff: value('status', 'GONE') } },
      'screenFeedback: by.staff: "GONE" is no FeedbackStatus',
    ],
    [
      'that begins by a rule over what is not sent',
      { begins: true, from: [], takes: ['title'], by: { deputy: mine('deputy', 'deputy') } },
      'screenFeedback: by.deputy: deputy is not sent, and there is no record yet',
    ],
    [
      'that takes no property',
      { takes: ['colour'] },
      'screenFeedback: PublicFeedback has no property colour that can be sent',
    ],
    [
      'that takes something twice',
      { takes: ['category'], given: { category: text('甲', 'A') } },
      'screenFeedback: category is sent twice',
    ],
    [
      'that sees no column',
      { sees: ['isOverdue'] },
      'screenFeedback: PublicFeedback has no column of its own for isOverdue',
    ],
    ['whose due day is none', { due: ['title'] }, 'screenFeedback: title is no day'],
    ['beside no relation', { beside: { title: [] } }, 'screenFeedback: PublicFeedback.title is no relation'],
    [
      'that lists another concept',
      { beside: { proposals: ['title'] }, lists: { proposals: Division } },
      'screenFeedback: proposals does not list Division',
    ],
    [
      'that sees nothing of what is named',
      { given: { place: one(() => Division, '区划', 'A place', ['colour'] as never) } },
      'screenFeedback: place: Division has no column of its own for colour',
    ],
    ['that is given a name of the kit', { given: { id: text('甲', 'A') } }, 'screenFeedback: id is a name of the kit'],
    [
      'with a refusal of every act',
      { refusals: { STALE: ['旧', 'Old'] } },
      'screenFeedback: STALE is a refusal of every act',
    ],
    ['with a refusal that is no code', { refusals: { late: ['迟', 'Late'] } }, 'screenFeedback: late is no code'],
    ['with a refusal that says nothing', { refusals: { LATE: ['', 'Late'] } }, 'screenFeedback: LATE says nothing'],
    [
      'by a code that there is not',
      { byCode: true, by: undefined },
      'screenFeedback: there is no code to name its record by',
    ],
  ])('%s', (_what, act, fault) => {
    const withoutCode = 'byCode' in act ? { code: undefined } : {};
    expect(faultOf(act, 'screenFeedback', withoutCode as never)).toBe(fault);
  });

  it('that is not named as a verb and a noun', () => {
    expect(faultOf({}, 'screen')).toBe('screen: is not named as a verb and a noun');
  });

  it('whose refusal says something else elsewhere', () => {
    const said = (en: string) => ({ ...plain, refusals: { LATE: ['迟', en] as const } });
    const acts = actsOf([
      { ...feedbackTransitions, acts: { screenFeedback: said('Late'), readFeedback: said('Too late') } },
    ]);
    expect(() => refusalsOf(acts.values())).toThrow('readFeedback: LATE says something else elsewhere');
  });

  it('of a workflow whose state is another list, or whose code everybody sees', () => {
    expect(faultOf({}, undefined, { state: 'channel' })).toBe(
      'transitions of PublicFeedback: channel does not hold FeedbackStatus',
    );
    const code = { ...feedbackTransitions.code!, kept: 'number' };
    expect(faultOf({}, undefined, { code })).toBe(
      'transitions of PublicFeedback: number is no unique code that nobody sees',
    );
  });

  it('that has the name of another one', () => {
    expect(() => actsOf([feedbackTransitions, feedbackTransitions])).toThrow('submitFeedback: two acts have this name');
  });
});

it('no officer of the platform does what is another’s work, and none the work of an office', () => {
  const done = new Map(['system', 'security', 'audit'].map((role) => [role, [] as string[]]));
  for (const { name, by = {} } of platform.acts.values())
    for (const [role, acts] of done) if (role in by) acts.push(name);
  expect(Object.fromEntries(done)).toEqual({
    system: [
      'requestUpload',
      'storeUpload',
      'removeUpload',
      'inviteAccount',
      'renewInvitation',
      'createApiKey',
      'revokeAccess',
      'importRecords',
      'startImport',
      'tellImport',
      'finishImport',
      'undoImport',
      'finishUndo',
    ],
    security: ['lockAccount', 'unlockAccount', 'grantPost', 'endPost'],
    audit: [],
  });
});
