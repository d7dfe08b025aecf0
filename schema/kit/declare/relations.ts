import type { Audience } from './audience.js';
import type { Class } from './class.js';
import { typeNamed } from './concept.js';
import type { ManyField, OneField } from './field.js';
import { labelled } from './label.js';
import { type Absent, declare, type IsOptional, type Property, seenBy } from './property.js';
import type { Entity } from './record.js';

/** How the target lists the records that point to it: its property, Chinese label, English description, audience. */
type Back = readonly [property: string, zh: string, en: string, see?: Audience];
type RelationOptions = Absent & { readonly back?: Back } & Partial<Pick<OneField, 'group' | 'trace'>>;

/** A relation to one record. `() => Target` is lazy, so that a concept may point to itself. */
export const One = <Target extends object, const Given extends RelationOptions = RelationOptions>(
  target: () => Class & { readonly prototype: Target },
  zh: string,
  en: string,
  see?: Audience,
  options?: Given,
) => {
  const { optional = false, group = false, trace, back }: RelationOptions = options ?? {};
  const required = !optional;
  const field = {
    is: 'one',
    target,
    zh,
    en,
    ...seenBy(see),
    required,
    group,
    ...(trace && { trace }),
    ...(back && { back: backOf(back, see) }),
  } as const;
  return declare(field) as Property<Target, IsOptional<Given>>;
};

/**
 * A relation to a concept that leads back here over others, as from feedback to the project that it is about, which may have
 * come from feedback. It names the concept, so that files do not import each other in circles, and it is always optional:
 * one of the two is written first. Its foreign key can be deferred, as loading does.
 */
export const OneAround = <const Given extends Omit<RelationOptions, 'optional'>>(
  target: string,
  zh: string,
  en: string,
  see?: Audience,
  { group = false, trace, back }: Given = {} as Given,
) =>
  declare({
    is: 'one',
    target: () => typeNamed(target),
    zh,
    en,
    ...seenBy(see),
    required: false,
    isAround: true,
    group,
    ...(trace && { trace }),
    ...(back && { back: backOf(back, see) }),
  }) as Property<Entity, true>;

const backOf = ([name, zh, en, see]: Back, seen: Audience | undefined): Omit<ManyField, 'target' | 'mappedBy'> => ({
  is: 'many',
  name,
  ...labelled(zh),
  en,
  ...seenBy(see ?? seen),
});
