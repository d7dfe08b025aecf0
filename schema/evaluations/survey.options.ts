import { add, list, one, optional, refuse, text } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import type { QuestionKind } from './survey.choices.js';
import { SurveyOption } from './survey-option.js';

const mostOptions = 100;

/** What can be chosen, in words or as units. */
export const choosable = {
  options: optional(list(text('选项：按此次序', 'What can be chosen, in this order', { max: 200 }))),
  units: optional(
    list(one(() => Agency, '单位选项：如可推荐的评议对象', 'Units that can be named', ['name', 'division'])),
  ),
};
export const optionRefusals = {
  ...elsewhere,
  OPTIONS_OF_WORDS: ['问答题没有选项', 'What is answered in words has no options'],
  OPTION_TWICE: ['该题已有此选项', 'The question has that option already'],
  TOO_MANY_OPTIONS: [`选项过多：一道题最多${mostOptions}个选项`, `A question has at most ${mostOptions} options`],
} as const;

interface Chosen {
  readonly question: { readonly id: string; readonly kind: QuestionKind };
  readonly before: readonly { readonly label: string }[];
  readonly options?: readonly string[] | undefined;
  readonly units?: readonly { readonly id: string; readonly name: string; readonly division: string }[] | undefined;
  readonly it: { readonly id: string; readonly division: string };
  readonly newId: () => string;
}

/** Further options of a question, after those that it has; or why there cannot be any. */
export function optionsFor({ question, before, options = [], units = [], it, newId }: Chosen) {
  const stranger = strangerAmong({ units }, it.division);
  if (stranger) return stranger;
  const named = units.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const added = [
    ...options.map((label) => ({ label, agency: null })),
    ...named.map(({ id, name }) => ({ label: name, agency: id })),
  ];
  if (question.kind === 'TEXT' && added.length) return refuse('OPTIONS_OF_WORDS', 'options');
  const labels = [...before, ...added].map(({ label }) => label);
  if (new Set(labels).size < labels.length) return refuse('OPTION_TWICE', options.length ? 'options' : 'units');
  if (labels.length > mostOptions) return refuse('TOO_MANY_OPTIONS', 'options');
  return added.map((one, n) => {
    const position = before.length + n + 1;
    return add(SurveyOption, { id: newId(), survey: it.id, question: question.id, position, ...one });
  });
}
