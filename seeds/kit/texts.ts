import { readTable } from './csv.js';
import type { Random } from './random.js';
import { fill, type Slots } from './templates.js';
import { categories, spot, type TextPlace, type Topic, topicFor, topics } from './topics.js';

/** What a text is about; `category` is a code of `categories.csv`, `topic` a two- to three-character word, 停车. */
export interface About {
  readonly category: string;
  readonly topic: string;
  /** The spot that title and body speak of. */
  readonly at: string;
}

export interface SuggestionText extends About {
  readonly title: string;
  readonly body: string;
}

export type HandlingResult = 'SOLVED' | 'BEING_SOLVED' | 'PLANNED' | 'NOT_SOLVABLE_NOW' | 'FOR_REFERENCE';

const topicRows = new Map(topics.map((row) => [`${row.category} ${row.topic}`, row] as const));
const phrases = Map.groupBy(readTable<'use' | 'text'>('phrases.csv'), ({ use }) => use);

/** One phrase of a use (`CAUSE`, `CONTACT_TOPIC`, …) with its slots filled. */
export function phrase(use: string, random: Random, slots: Slots = {}): string {
  const choices = phrases.get(use);
  if (!choices) throw new Error(`phrases.csv has no use ${use}`);
  return fill(random.pick(choices).text, random, slots);
}

function about(random: Random, place: TextPlace, category?: string): { of: About; row: Topic; slots: Slots } {
  const row = topicFor(random, place, category);
  const at = spot(random, place);
  return {
    of: { category: row.category, topic: row.topic, at },
    row,
    slots: { at, topic: row.topic, county: place.county, town: place.town },
  };
}

const ordinals = ['一', '二', '三', '四'];

/** A deputy's suggestion: a title of 12–40 characters and a body of 100–260 (problem, cause, measures, request). */
export function suggestionText(random: Random, place: TextPlace, category?: string): SuggestionText {
  const { of, row, slots } = about(random, place, category);
  const measures = random
    .sample(row.measures, random.int(2, row.measures.length))
    .map((measure, i) => `${ordinals[i]}是${fill(measure, random, slots)}`);
  const title = fill(random.pick(row.titles), random, slots);
  const body = [
    fill(row.problem, random, slots),
    phrase('CAUSE', random, slots),
    `为此建议：${measures.join('；')}。`,
    phrase('CLOSING', random, slots),
  ].join('\n');
  return { ...of, title, body };
}

/** The handling unit's answer to a suggestion made by `suggestionText`. */
export function replyText(random: Random, suggestion: SuggestionText, county: string, result: HandlingResult): string {
  const row = rowOf(suggestion);
  const slots = { at: suggestion.at, title: suggestion.title, county, field: fieldOf(suggestion.category) };
  const done = fill(row.done, random, slots);
  return [
    phrase('REPLY_OPENING', random, slots),
    phrase(`REPLY_${result}`, random, { ...slots, done }),
    phrase('REPLY_CLOSING', random, slots),
  ].join('\n');
}

const fieldOf = (category: string): string => categories.find(({ code }) => code === category)?.zh ?? '';

function rowOf({ category, topic, at }: About): Topic {
  // Topics are unique within their category.
  const row = topicRows.get(`${category} ${topic}`);
  if (!row) throw new Error(`topics.csv has no ${category} ${topic} (at ${at})`);
  return row;
}

/** A citizen's own words, 20–60 characters. */
export function feedbackText(random: Random, place: TextPlace, category?: string): About & { readonly text: string } {
  const { of, row, slots } = about(random, place, category);
  return { ...of, text: fill(row.feedback, random, slots) + phrase('FEEDBACK_TAIL', random, slots) };
}

/** Name of a livelihood project that could be built: 文苑社区路灯亮化项目. */
export function projectName(random: Random, place: TextPlace, category?: string): About & { readonly name: string } {
  for (let tries = 0; tries < 50; tries++) {
    const { of, row, slots } = about(random, place, category);
    if (row.project !== '') return { ...of, name: fill(row.project, random, slots) };
  }
  throw new Error(`topics.csv has no project of category ${category}`);
}

/** Topic and outcome of one contact record. */
export function contactText(random: Random, place: TextPlace): About & { readonly subject: string; outcome: string } {
  const { of, slots } = about(random, place);
  return { ...of, subject: phrase('CONTACT_TOPIC', random, slots), outcome: phrase('CONTACT_OUTCOME', random, slots) };
}

export const receptionTopic = (random: Random, place: TextPlace): string =>
  phrase('RECEPTION_TOPIC', random, about(random, place).slots);
