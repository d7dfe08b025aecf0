import { expect, it } from 'vitest';
import type { RowRule } from '../../schema/kit/declare/rows.js';
import { platform } from '../../schema/platform.js';

const looksAtPosts = (rule: RowRule): boolean =>
  rule.is === 'posts' || ((rule.is === 'all' || rule.is === 'any') && rule.rules.some(looksAtPosts));

/** Whoever acts for nobody but himself: with his own post, or one that he has lent. */
const inPerson = ['delegatePost', 'endPost'];

it('what a teller or an assessor may do is not what every member of staff may', () => {
  // What everybody may do is no office's.
  const offices = [...platform.acts.values()].filter(({ by }) => by?.staff && !by.anonymous);
  const open = offices.filter(({ by }) => !looksAtPosts(by!.staff!));
  expect(open.map(({ name }) => name).toSorted()).toEqual(inPerson.toSorted());
});
