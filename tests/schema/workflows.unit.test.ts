import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { workflowPage } from '../../cli/workflows.js';
import { platform } from '../../schema/platform.js';

it('the pages on workflows are committed as they are generated', () => {
  expect(readFileSync('docs/workflows.md', 'utf8') === workflowPage('en'), 'npm run docs:workflows').toBe(true);
  expect(readFileSync('docs/workflows.zh-CN.md', 'utf8') === workflowPage('zh'), 'npm run docs:workflows').toBe(true);
});

/** States to which no act on the record leads, but an act on another one, or a sign-in. */
const reachedOtherwise: Readonly<Record<string, readonly string[]>> = {
  Account: ['REVOKED'],
  // Where its units stand.
  Suggestion: ['RETURN_REQUESTED', 'ACCEPTED_BY_UNIT', 'IN_HANDLING', 'EXTENSION_GRANTED', 'REPLIED'],
  Attachment: ['ATTACHED'],
  InterviewQuestion: ['ASKED'],
  // By what is done with several of a solicitation.
  LegislativeOpinion: ['COLLATED', 'FORWARDED', 'UNDER_STUDY'],
  SolicitedOpinion: ['COLLATED', 'REFERRED'],
  OpinionCoSigner: ['INVITED'],
  // By the decision on their round, or the ballot.
  LivelihoodProposal: ['ON_BALLOT', 'ELECTED', 'NOT_ELECTED', 'CHOSEN', 'NOT_CHOSEN'],
  FundDisbursement: ['PAID'],
  // By the next edition.
  PointsRule: ['REPLACED'],
  // By what is done with the whole list, and an objection.
  AwardGrant: ['NOMINATED', 'STRUCK', 'GRANTED'],
  OnSiteGuest: ['INVITED', 'ATTENDED', 'ABSENT'],
};

it('every state of a workflow is reached, and every act has a way to its record', () => {
  for (const workflow of new Set([...platform.acts.values()].map((act) => act.workflow))) {
    const acts = Object.values(workflow.acts);
    const reached = new Set([
      ...acts.flatMap(({ to, toOneOf = [] }) => [to, ...toOneOf]),
      ...(reachedOtherwise[workflow.concept().name] ?? []),
    ]);
    expect(Object.keys(workflow.states?.values ?? {}).filter((state) => !reached.has(state))).toEqual([]);
    expect(acts.flatMap(({ from }) => from).filter((state) => !reached.has(state))).toEqual([]);
  }
});

it('an act is short: fifteen lines on average, thirty at most', () => {
  const files = readdirSync('schema', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.transitions.ts'),
  );
  const blocks = files.flatMap((file) =>
    readFileSync(`schema/${file}`, 'utf8')
      .split(/^ {2,4}\w+: (?:begin|act)\(/m)
      .slice(1),
  );
  expect(blocks.length).toBe(platform.acts.size);
  const lines = blocks.map((block) => block.split('\n').findIndex((line) => /^ {2,4}\}?\),$/.test(line)) + 1);
  expect(Math.min(...lines)).toBeGreaterThan(3);
  expect(Math.max(...lines)).toBeLessThanOrEqual(30);
  expect(lines.reduce((sum, count) => sum + count, 0) / lines.length).toBeLessThanOrEqual(15);
});
