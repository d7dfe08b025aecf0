import { type ConceptSpec, specOf } from './concept.js';
import type { Field } from './field.js';
import type { RowRule } from './rows.js';

/** The faults of a concept's row rules, each with its place: `rows.public: "FILLED" is no SuggestionStatus`. */
export const rowFaults = (spec: ConceptSpec): string[] =>
  Object.entries(spec.rows).flatMap(([role, rule]) =>
    [...ruleFaults(spec, rule), ...(asksForPosts(rule) ? ['what one sees does not hang on posts'] : [])].map(
      (fault) => `rows.${role}: ${fault}`,
    ),
  );

const asksForPosts = (rule: RowRule): boolean =>
  rule.is === 'posts' ||
  rule.is === 'serving' ||
  (rule.is === 'some' && asksForPosts(rule.rule)) ||
  ((rule.is === 'all' || rule.is === 'any') && rule.rules.some(asksForPosts));

/** What is wrong with one rule over the records of a concept. */
export function ruleFaults(spec: ConceptSpec, rule: RowRule): string[] {
  if (rule.is === 'everything' || rule.is === 'nothing') return [];
  if (rule.is === 'posts') return rule.posts.length ? [] : ['posts() names no post'];
  if (rule.is === 'all' || rule.is === 'any') {
    if (!rule.rules.length) return [`${rule.is}() has no rule`];
    const absorbing = rule.is === 'all' ? 'nothing' : 'everything';
    const vanished = rule.rules.some(({ is }) => is === absorbing)
      ? [`${absorbing} makes the rules beside it vanish`]
      : [];
    return [...vanished, ...rule.rules.flatMap((part) => ruleFaults(spec, part))];
  }
  const found = follow(spec, rule.path);
  if (typeof found === 'string') return [found];
  const { spec: owner, field } = found;
  if (rule.is === 'some') {
    if (field.is !== 'many') return [`${rule.path} is no to-many relation`];
    return ruleFaults(specOf(field.target()), rule.rule).map((fault) => `${rule.path}: ${fault}`);
  }
  return [faultOf(rule, owner, field)].filter((fault) => fault !== undefined);
}

type Plain = Exclude<RowRule, { is: 'everything' | 'nothing' | 'all' | 'any' | 'some' | 'posts' }>;

function faultOf(rule: Plain, owner: ConceptSpec, field: Field): string | undefined {
  if (rule.is === 'value') {
    // A code may have any value; who declares it keeps its own list.
    if (field.is === 'scalar' && field.kind === 'code') return undefined;
    const list = field.is === 'scalar' ? field.choices : undefined;
    if (!list) return `${rule.path} has no list of values`;
    const unknown = rule.values.find((value) => !Object.hasOwn(list.values, value));
    return unknown === undefined ? undefined : `${JSON.stringify(unknown)} is no ${list.name}`;
  }
  if (rule.is === 'flag') return field.is === 'scalar' && field.kind === 'flag' ? undefined : `${rule.path} is no flag`;
  const target = field.is === 'one' ? specOf(field.target()) : undefined;
  if (rule.is === 'via') return target ? undefined : `${rule.path} is no to-one relation`;
  if (rule.is === 'serving') return target?.name === 'Body' ? undefined : `${rule.path} is no body`;
  // The key of a place names the place itself.
  if (rule.is === 'within')
    return (target ?? (field.name === owner.key ? owner : undefined))?.declaration.subtree
      ? undefined
      : `${rule.path} is no division`;
  const who = target ? target.name : field.name === owner.key ? owner.name : undefined;
  return who?.toLowerCase() === rule.who ? undefined : `${rule.path} is no ${rule.who}`;
}

/** The property at the end of a path, or what is wrong with the path. */
export function follow(spec: ConceptSpec, path: string): { spec: ConceptSpec; field: Field } | string {
  const [head, ...rest] = path.split('.') as [string, ...string[]];
  const field = spec.field(head);
  if (!field) return `${spec.name} has no property ${head}`;
  if (!rest.length) return { spec, field };
  if (field.is !== 'one' && field.is !== 'many')
    return `${spec.name}.${head} is no relation, and ${path} goes on from it`;
  return follow(specOf(field.target()), rest.join('.'));
}
