/**
 * Committees of the congresses. Standing committees, chairpersons' meetings and presidiums are there by law; which special
 * committees and working bodies a place has is ours, in the usual names and fields.
 */
import type { SuggestionCategory } from '../../schema/suggestions/suggestion.choices.js';

interface Committee {
  readonly name: string;
  readonly fields: readonly SuggestionCategory[];
}

/** Special committees; what no other looks after is the business of finance and economy. */
export const specialCommittees: readonly Committee[] = [
  { name: '监察和司法委员会', fields: ['SOCIAL_GOVERNANCE', 'JUSTICE'] },
  { name: '财政经济委员会', fields: ['BUSINESS_ENVIRONMENT', 'OTHER'] },
  { name: '教育科学文化卫生委员会', fields: ['EDUCATION', 'HEALTH', 'CULTURE_TOURISM'] },
  { name: '环境资源城乡建设委员会', fields: ['URBAN_TRANSPORT', 'ENVIRONMENT'] },
  { name: '农业农村委员会', fields: ['AGRICULTURE'] },
  { name: '社会建设委员会', fields: ['ELDERLY_CARE', 'EMPLOYMENT'] },
];
/** Of cities, which make local laws. */
export const lawCommittee: Committee = { name: '法制委员会', fields: [] };

/** Working bodies of a standing committee; the one for deputies is an agency, too. */
export const workingBodies = ['办公室', '代表工作委员会'];
export const lawWorkingBody = '法制工作委员会';

/** On this day the chairpersons' meetings chose the key units and key groups of deputies. */
export const keysChosenOn = '2024-03-15';
