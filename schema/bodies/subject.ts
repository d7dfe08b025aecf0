import type { Viewer } from '../kit/declare/viewer.js';
import { fromSql } from '../kit/transitions.js';
import { liesIn } from '../organisations/one-place.js';

/** A record of whatever concept that is named by its global id, as the feed of changes knows it: all records are in there. */
export const subjectOf = (id: string) => {
  const type = `split_part(${id}, ':', 1)`;
  const known = `feed.change c where c.type = ${type} and c.key = substr(${id}, length(${type}) + 2)`;
  return {
    subjectType: fromSql<string>(`(select c.type from ${known})`),
    /** To whom the feed tells of it. */
    grants: fromSql<readonly string[]>(`(select to_json(c.grants) from ${known})`),
  };
};
export const noSuchSubject = { NO_SUCH_SUBJECT: ['没有该对象', 'There is no such record'] } as const;

/** Whether an office sees a record of which the feed tells those who have these grants. */
export const isSeen = (grants: readonly string[], { division = '' }: Viewer) =>
  grants.some((grant) => {
    const [who, place] = grant.split('@');
    return who === 'public' || (who === 'staff' && (place === undefined || liesIn(place, division)));
  });
