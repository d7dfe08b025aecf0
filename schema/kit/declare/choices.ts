import { labelOf } from './label.js';

/** A closed list of values of a field, each with its Chinese label and English meaning. */
export interface Choices<Value extends string = string> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly values: Readonly<Record<Value, readonly [zh: string, en: string]>>;
}

export type ValueOf<C> = C extends Choices<infer Value> ? Value : never;

/**
 * Declares an enum once: its GraphQL name, both descriptions and its values.
 *
 *     export const Publicity = choices('Publicity', '公开方式', 'How much of a suggestion is public', {
 *       PUBLIC: ['全文公开', 'The full text is public'],
 *       …
 *     });
 *     export type Publicity = ValueOf<typeof Publicity>;
 */
export const choices = <Value extends string>(
  name: string,
  zh: string,
  en: string,
  values: Record<Value, readonly [zh: string, en: string]>,
): Choices<Value> => Object.freeze({ name, zh, en, values });

/** The Chinese label of a value; the value itself if the list does not have it. */
export function valueLabel(list: Choices | undefined, value: string): string {
  const text = list?.values[value]?.[0];
  return text === undefined ? value : labelOf(text);
}
