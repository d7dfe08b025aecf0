import { InterviewQuestion } from '../../../schema/activities/interview-question.js';
import type { Dataset } from '../../kit/dataset.js';
import { addDays } from '../days.js';
import { solved } from './interviews.js';

/** What officials had promised and was still being carried out has been done by the day that they had promised. */
export function settleInterviews(data: Dataset): void {
  for (const one of data.of(InterviewQuestion)) {
    const dueOn = one.dueOn as string | undefined;
    if (dueOn && dueOn < data.day && (one.status === 'IN_HANDLING' || one.status === 'PROMISED'))
      data.amend(InterviewQuestion, one, { status: 'SOLVED', followedUpOn: addDays(dueOn, -3), outcome: solved });
  }
}
