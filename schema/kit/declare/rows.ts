import type { Role } from './viewer.js';

/**
 * Which rows a viewer sees, as data: the read planner turns a rule into one SQL predicate that is part of
 * every statement that reaches the table (lists, relations, counts, filters). Paths are property names of the concept;
 * a dot follows a to-one relation.
 */
export type RowRule =
  | { readonly is: 'everything' }
  | { readonly is: 'nothing' }
  | { readonly is: 'value'; readonly path: string; readonly values: readonly string[] }
  | { readonly is: 'flag'; readonly path: string; readonly value: boolean }
  | { readonly is: 'within'; readonly path: string }
  | { readonly is: 'mine'; readonly path: string; readonly who: 'deputy' | 'agency' | 'account' }
  | { readonly is: 'posts'; readonly posts: readonly string[] }
  | { readonly is: 'serving'; readonly path: string }
  | { readonly is: 'via'; readonly path: string }
  | { readonly is: 'some'; readonly path: string; readonly rule: RowRule }
  | { readonly is: 'all'; readonly rules: readonly RowRule[] }
  | { readonly is: 'any'; readonly rules: readonly RowRule[] };

export const everything: RowRule = { is: 'everything' };
export const nothing: RowRule = { is: 'nothing' };
/** The property holds one of these values. */
export const value = (path: string, ...values: string[]): RowRule => ({ is: 'value', path, values });
export const flag = (path: string, value = true): RowRule => ({ is: 'flag', path, value });
/** The division at `path` lies in the viewer's subtree. */
export const within = (path = 'division'): RowRule => ({ is: 'within', path });
/** The deputy, agency or account at `path` is the viewer. */
export const mine = (path: string, who: 'deputy' | 'agency' | 'account'): RowRule => ({ is: 'mine', path, who });
/**
 * The viewer's account holds one of these posts; who has a token that speaks for itself, without an account, has none to
 * look at and is not asked. Only of who may act: what one sees does not hang on posts.
 */
export const posts = (...posts: string[]): RowRule => ({ is: 'posts', posts });
/** The viewer's account holds a post in the body at `path`; tokens without an account and sight as with `posts`. */
export const serving = (path: string): RowRule => ({ is: 'serving', path });
/** As visible as the record that the to-one relation `path` points to. */
export const via = (path: string): RowRule => ({ is: 'via', path });
/** At least one record of the to-many relation `path` satisfies the rule. */
export const some = (path: string, rule: RowRule): RowRule => ({ is: 'some', path, rule });
export const all = (...rules: RowRule[]): RowRule => ({ is: 'all', rules });
export const any = (...rules: RowRule[]): RowRule => ({ is: 'any', rules });

/**
 * `public` is what everybody sees; a role sees that and what its own rule adds. The system officer sees everything, unless
 * a rule says what is left to him.
 */
export type RowPolicy = { readonly public: RowRule } & {
  readonly [role in Exclude<Role, 'anonymous'>]?: RowRule;
};

/** Records that are public as a whole. */
export const openRows: RowPolicy = { public: everything };
/** Records as visible as the one they belong to. */
export const rowsVia = (path: string): RowPolicy => ({ public: via(path) });
/** Public by `rule`; congress offices and analysts see all of their subtree. */
export const rowsWhere = (rule: RowRule, more: Omit<RowPolicy, 'public'> = {}): RowPolicy => ({
  public: rule,
  staff: within(),
  analyst: within(),
  ...more,
});

/** Whether a role sees all records, and every field of them, without a rule that says so. */
export const seesAll = (policy: RowPolicy, role: Role) => role === 'system' && !policy.system;

/** The rule that holds for one role. */
export function ruleFor(policy: RowPolicy, role: Role): RowRule {
  if (seesAll(policy, role) || policy.public.is === 'everything') return everything;
  const own = role === 'anonymous' ? undefined : policy[role];
  if (!own || policy.public.is === 'via') return policy.public;
  if (own.is === 'everything' || policy.public.is === 'nothing') return own;
  return any(policy.public, own);
}

/**
 * The rule of the rows that are a role's own business. What is public is nobody's: a role without a rule of its own has
 * none, however much it sees. What hangs on another record is the business of whoever has that one.
 */
export function ownRuleFor(policy: RowPolicy, role: Role): RowRule {
  if (seesAll(policy, role)) return everything;
  if (policy.public.is === 'via') return policy.public;
  return (role === 'anonymous' ? undefined : policy[role]) ?? nothing;
}

/** The concept's own properties that a rule looks at. */
export function propertiesOf(rule: RowRule): readonly string[] {
  if (rule.is === 'all' || rule.is === 'any') return rule.rules.flatMap(propertiesOf);
  return (rule.is === 'value' || rule.is === 'flag') && !rule.path.includes('.') ? [rule.path] : [];
}
