import type { SuggestionCategory } from '../../../schema/suggestions/suggestion.choices.js';
import { agenciesOf } from '../../kit/organisations.js';
import { categories } from '../../kit/topics.js';
import { memoize } from '../memoize.js';
import { divisionOf } from '../organisations.js';

/** Categories of the texts (`categories.csv`) in the schema's terms. */
const ofTexts: Readonly<Record<string, SuggestionCategory>> = {
  URBAN_TRANSPORT: 'URBAN_TRANSPORT',
  EDUCATION: 'EDUCATION',
  HEALTH: 'HEALTH',
  ELDERLY: 'ELDERLY_CARE',
  ECOLOGY: 'ENVIRONMENT',
  AGRICULTURE: 'AGRICULTURE',
  WATER: 'ENVIRONMENT',
  GOVERNANCE: 'SOCIAL_GOVERNANCE',
  HOUSING: 'URBAN_TRANSPORT',
  CULTURE_TOURISM: 'CULTURE_TOURISM',
  BUSINESS: 'BUSINESS_ENVIRONMENT',
  EMPLOYMENT: 'EMPLOYMENT',
  CHILDREN: 'SOCIAL_GOVERNANCE',
  SAFETY: 'SOCIAL_GOVERNANCE',
  DIGITAL: 'OTHER',
};

export function categoryOf(textCategory: string): SuggestionCategory {
  const category = ofTexts[textCategory];
  if (!category) throw new Error(`no category of suggestions for ${textCategory}`);
  return category;
}

const unitsByCategory = new Map(categories.map(({ code, agencies }) => [code, agencies]));
const organs = new Map<string, ReadonlySet<string>>();

/** Kinds of the organs of a city or county that handle a category, the usual one first. */
export function unitsOf(division: string, textCategory: string): string[] {
  const own = memoize(organs, division, () => new Set(agenciesOf(divisionOf(division)).map(({ code }) => code)));
  return (unitsByCategory.get(textCategory) ?? []).filter((kind) => own.has(kind));
}
