/** What anonymous readers may see of suggestions: the condition that all three contenders put on the table at `alias`. */
export const visible = (alias: string) =>
  `${alias}.publicity in ('PUBLIC', 'SUMMARY_ONLY') and ${alias}.status in ('MERGED', 'FILED', 'UNIT_DETERMINED',
  'ASSIGNED', 'RETURN_REQUESTED', 'REASSIGNED', 'ACCEPTED_BY_UNIT', 'IN_HANDLING', 'EXTENSION_GRANTED', 'REPLIED',
  'EVALUATED', 'REHANDLING', 'CLOSED', 'FOLLOWING_UP', 'ARCHIVED')`;
