import { Mandate } from '../../../schema/deputies/mandate.js';
import type { Dataset } from '../../kit/dataset.js';
import { committeeLinks as places } from '../../places/contact-links.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { committeeMembersOf } from '../deputies.js';
import { congressIdOf } from '../organisations.js';
import type { LinkBook } from './link-book.js';

/** Members of standing committees keep contact with deputies: all of them in Ordos, most of them elsewhere. */
export function committeeLinks(data: Dataset, book: LinkBook): void {
  const { city, members, deputies } = places.ordos;
  const made = linkAll(data, book, city, 1);
  if (made.members !== members || made.deputies !== deputies)
    throw new Error(`Ordos: ${made.members} members with ${made.deputies} deputies, not ${members} with ${deputies}`);
  for (const { congress, linked } of places.others) linkAll(data, book, congress, linked);
}

function linkAll(data: Dataset, book: LinkBook, congress: string, share: number) {
  const { random } = book;
  const members = random.shuffle(committeeMembersOf(data, congress).map(({ id }) => id));
  const all = random.shuffle(actingIn(data, congress));
  const deputies = all.slice(0, Math.round(all.length * share));
  // Members take turns, so that each has as many deputies as the next, or one more.
  const memberAt = (i: number) => members[i % members.length]!;
  separate(deputies, memberAt);
  for (const [i, deputy] of deputies.entries()) {
    const link = book.link({
      kind: 'COMMITTEE_MEMBER_TO_DEPUTY',
      purpose: 'REGULAR_CONTACT',
      deputy,
      committeeMember: memberAt(i),
      division: congress,
      startedOn: dayBetween(random, '2022-03-01', '2023-02-28'),
    });
    // Everybody has been met; one in eight not since the year 2023.
    const lastYear = random.chance(0.125);
    book.record(link, { contactedOn: dayBetween(random, addDays(link.startedOn, 7), '2023-12-20') });
    book.talks(link, 0, 1, '2023-12-20');
    if (!lastYear) book.record(link, { contactedOn: dayBetween(random, '2024-01-05', '2024-10-25') });
  }
  return { members: members.length, deputies: deputies.length };
}

/** Where a member would keep contact with herself, her place is exchanged with another's. */
function separate(deputies: string[], memberAt: (i: number) => string): void {
  for (const i of deputies.keys()) {
    if (deputies[i] !== memberAt(i)) continue;
    const j = deputies.findIndex((other, at) => other !== memberAt(i) && deputies[i] !== memberAt(at));
    [deputies[i], deputies[j]] = [deputies[j]!, deputies[i]!];
  }
}

/** Ids of the acting deputies of a congress. */
function actingIn(data: Dataset, code: string): string[] {
  const congress = congressIdOf(code);
  return data
    .of(Mandate)
    .filter((mandate) => mandate.congress === congress && mandate.status === 'ACTIVE')
    .map((mandate) => mandate.deputy as string);
}
