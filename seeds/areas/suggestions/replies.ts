import type { HandlingResult } from '../../../schema/suggestions/suggestion.choices.js';
import { SuggestionEvaluation } from '../../../schema/suggestions/suggestion-evaluation.js';
import { type ReplyMode, SuggestionReply } from '../../../schema/suggestions/suggestion-reply.js';
import type { Dataset } from '../../kit/dataset.js';
import type { Random } from '../../kit/random.js';
import { replyText, type SuggestionText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays } from '../days.js';
import type { Reply } from './course.js';

const modes: readonly (readonly [ReplyMode, number])[] = [
  ['WRITTEN', 48],
  ['PLATFORM', 32],
  ['FACE_TO_FACE', 18],
  ['OTHER', 2],
];
const classes: Readonly<Record<HandlingResult, string>> = {
  SOLVED: 'A',
  BEING_SOLVED: 'B',
  PLANNED: 'B',
  NOT_SOLVABLE_NOW: 'C',
  FOR_REFERENCE: 'D',
};
const comments = ['办理认真，沟通及时', '答复具体，希望尽快落实', '措施可行，将继续关注', '希望加快进度并定期反馈'];
const complaints = ['答复未触及实质问题，请重新研究', '没有明确时限，希望重新办理'];

interface Answered {
  readonly assignment: string;
  readonly given: readonly Reply[];
  readonly text: SuggestionText;
  readonly place: string;
  readonly deputy: string;
  /** How many there were before. */
  readonly before?: number;
}

/** The unit's replies, each with the deputy's rating. */
export function replies(
  data: Dataset,
  random: Random,
  { assignment, given, text, place, deputy, before = 0 }: Answered,
): void {
  for (const [i, { repliedOn, result, rating }] of given.entries()) {
    const n = before + i;
    const reply = uuidOf(`reply/${assignment}`, n, new Date(repliedOn));
    const promised = result === 'BEING_SOLVED' || result === 'PLANNED';
    data.add(SuggestionReply, {
      id: reply,
      assignment,
      repliedOn,
      mode: random.weighted(modes),
      result,
      localClass: classes[result],
      content: replyText(random, text, place, result),
      isPublished: random.chance(0.75),
      ...(promised && { promisedOn: addDays(repliedOn, random.int(90, 420)) }),
    });
    if (!rating) continue;
    const poor = rating.result === 'DISSATISFIED';
    data.add(SuggestionEvaluation, {
      id: uuidOf(`evaluation/${assignment}`, n, new Date(rating.ratedOn)),
      reply,
      deputy,
      ...rating,
      ...((poor || random.chance(0.4)) && { comment: random.pick(poor ? complaints : comments) }),
    });
  }
}
