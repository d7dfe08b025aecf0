import { fromSql } from '../kit/transitions.js';

/** The latest reply of a unit that answers to the deputy. */
export interface LatestReply {
  readonly id: string;
  readonly assignment: string;
  readonly isRated: boolean;
  readonly isPoor: boolean;
  /** Something was promised with it and is not kept yet. */
  readonly isOwed: boolean;
}

/** Of each unit that leads or replies separately; what assisting units say is for the lead unit. */
export const replies = fromSql<readonly LatestReply[]>(
  `(select coalesce(json_agg(json_build_object('id', r.id, 'assignment', a.id, 'isRated', e.id is not null,
      'isPoor', coalesce('DISSATISFIED' in (e.attitude, e.result), false),
      'isOwed', r.promised_on is not null and r.kept_on is null)), '[]')
    from suggestion_assignment a
      cross join lateral (select * from suggestion_reply l where l.assignment_id = a.id order by l.replied_on desc, l.id desc limit 1) r
      left join suggestion_evaluation e on e.reply_id = r.id and e.deputy_id = {leadDeputy}
    where a.suggestion_id = {id} and a.role <> 'ASSIST' and a.status <> 'ENDED')`,
);
