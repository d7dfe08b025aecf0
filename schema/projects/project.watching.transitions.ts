import { one, refuse, type Words } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { SupervisionGroup } from '../supervision/supervision-group.js';
import type { ProjectStatus } from './livelihood.choices.js';
import type { LivelihoodProject } from './livelihood-project.js';
import { congressOffice } from './round.actors.js';

/** Who of the congress watches over it. */
export const watching = ({ act }: Words<LivelihoodProject, ProjectStatus>) => ({
  assignSupervisionGroup: act('确定监督小组：交由一个代表小组监督', 'A group of deputies is to watch over it', {
    from: [
      ...(['NOT_STARTED', 'IN_PROGRESS', 'SUSPENDED', 'CARRIED_OVER'] as const),
      ...(['COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION'] as const),
    ],
    by: { staff: congressOffice() },
    aside: true,
    given: { group: one(() => SupervisionGroup, '监督小组', 'The group', ['division', 'endedOn']) },
    sees: ['division'],
    refusals: { ...elsewhere, SUPERVISORS_DISSOLVED: ['小组已撤销', 'The group is dissolved'] },
    rule: ({ it, group }) => {
      if (group.endedOn) return refuse('SUPERVISORS_DISSOLVED', 'group');
      return strangerAmong({ group }, it.division) ?? { sets: { supervisionGroup: group.id } };
    },
  }),
});
