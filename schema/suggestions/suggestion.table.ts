import { part, table } from '../kit/declare/tables.js';
import { Suggestion } from './suggestion.js';
import { SuggestionAssignment } from './suggestion-assignment.js';
import { SuggestionReply } from './suggestion-reply.js';

/**
 * The archive of an earlier term: suggestions with the units that handled them and their replies, on the days that they had.
 * All of it is over, so that no clock runs for it and nobody is asked for anything.
 */
export const suggestionTable = table(() => Suggestion, {
  columns: [
    ...(['number', 'title', 'fullText', 'kind', 'category', 'period', 'originChannel', 'publicity'] as const),
    ...(['isKey', 'leadDeputy', 'division', 'submittedOn', 'filedOn', 'result', 'closedOn'] as const),
  ],
  key: ['number'],
  place: 'division',
  sets: { status: 'ARCHIVED', isImported: true },
  // What an archive does not say is not known, and not public.
  blank: { kind: 'SUGGESTION', originChannel: 'UNKNOWN', publicity: 'NOT_PUBLIC', isKey: false },
  finds: {
    mandate: `(select m.id from mandate m join congress c on c.id = m.congress_id
      where m.deputy_id = {leadDeputy} and c.division_code = {division} and m.started_on <= {submittedOn}
      order by m.started_on desc limit 1)`,
  },
  example: {
    number: 'DS-8-2019-012',
    title: '关于增加义务教育学位的建议',
    fullText: '建议在……新建小学一所。',
    kind: '建议',
    category: '教育',
    period: '会议期间',
    originChannel: '联系走访',
    publicity: '全文公开',
    leadDeputy: '张三',
    division: '150602000000',
    submittedOn: '2019-01-12',
    filedOn: '2019-01-20',
    result: '已解决',
    closedOn: '2019-07-30',
  },
  parts: [
    part(() => SuggestionAssignment, {
      of: 'suggestion',
      columns: ['agency', 'role', 'assignedOn', 'dueOn', 'repliedOn'],
      key: ['suggestion', 'agency'],
      near: ['agency'],
      sets: { status: 'REPLIED' },
      blank: { role: 'LEAD' },
      // Three months after it was assigned (Deputies Law, art. 51).
      finds: { dueOn: `({assignedOn} + interval '3 months')::date` },
      example: { agency: '东胜区教育体育局', role: '主办', assignedOn: '2019-02-01', repliedOn: '2019-04-20' },
      parts: [
        part(() => SuggestionReply, {
          of: 'assignment',
          columns: ['mode', 'localClass', 'content', 'isPublished'],
          key: ['assignment', 'repliedOn'],
          blank: { isPublished: false },
          finds: {
            repliedOn: '(select a.replied_on from suggestion_assignment a where a.id = {assignment})',
            result: `(select s.result from suggestion_assignment a join suggestion s on s.id = a.suggestion_id
              where a.id = {assignment})`,
          },
          example: { mode: '书面', localClass: 'A', content: '您提出的建议已采纳……', isPublished: '是' },
        }),
      ],
    }),
  ],
});
