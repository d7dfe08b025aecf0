import { type Change, CriticalityLevel } from '@graphql-inspector/core';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** How long an element stays after it was deprecated, from 1.0 on. */
export const deprecationDays = 180;

export interface Release {
  /** Of the package: below 1.0 a breaking change needs a line in the changelog, from 1.0 on a deprecation before it. */
  readonly version: string;
  readonly changelog: string;
  /** The schema that partners have. */
  readonly released: GraphQLSchema;
  readonly today: Date;
}

/** A client that does not know a new optional argument asks as before, as with a new optional input field. */
export const isHarmless = ({ type, criticality }: Change) =>
  criticality.level === CriticalityLevel.NonBreaking ||
  (type === 'FIELD_ARGUMENT_ADDED' && criticality.level === CriticalityLevel.Dangerous);

/** Descriptions are not part of the contract; the released SDL is kept without them. */
export const isAboutDescription = ({ type }: Change) => /DESCRIPTION/.test(type);

/** Why breaking changes may not be released yet: a line for each, empty if they may. */
export function faultsOf(breaking: readonly Change[], release: Release): string[] {
  const isStable = !release.version.startsWith('0.');
  const told = unreleasedOf(release.changelog);
  return breaking.flatMap(({ path = '', message }) => {
    if (!isToldIn(told, path) && !isRenamed(told, message))
      return [`${message}: say under "Unreleased" of CHANGELOG.md what to do instead of \`${path}\``];
    if (!isStable) return [];
    const since = deprecatedOn(release.released, path);
    const days = since ? (release.today.getTime() - since.getTime()) / 86_400_000 : 0;
    return days >= deprecationDays
      ? []
      : [`${message}: \`${path}\` has not been deprecated for ${deprecationDays} days`];
  });
}

const unreleasedOf = (changelog: string) => /^## Unreleased$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';

/** A line that names a type stands for all of it: `ActivityFilter`, also for `ActivityFilter.place`. */
function isToldIn(text: string, path: string): boolean {
  const parts = path.split('.');
  return parts.some((_, index) => text.includes(`\`${parts.slice(0, index + 1).join('.')}\``));
}

/** Where a type is gone, what had it has another: the line on the type covers that. */
const isRenamed = (text: string, message: string) => {
  const [, before] = /changed type from '\W*(\w+)/.exec(message) ?? [];
  return before !== undefined && text.includes(`\`${before}\``);
};

/** The day that a deprecation's reason begins with, `@deprecated(reason: "2026-11-28: …")`. */
function deprecatedOn(schema: GraphQLSchema, path: string): Date | undefined {
  const [typeName = '', member = ''] = path.split('.');
  const type = schema.getType(typeName);
  const reason =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? type.getFields()[member]?.deprecationReason
      : isEnumType(type)
        ? type.getValue(member)?.deprecationReason
        : undefined;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(reason ?? '')?.[0];
  return day ? new Date(day) : undefined;
}
