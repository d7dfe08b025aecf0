import { ProjectOutput } from '../../../schema/projects/project-output.js';
import { SocialSupervisor } from '../../../schema/supervision/social-supervisor.js';
import type { Dataset } from '../../kit/dataset.js';
import { maskedPhone } from '../../kit/names.js';
import { uuidOf } from '../../kit/uuid.js';
import { ziguiResidents } from '../../places/supervision.js';
import { maskedName } from '../citizens.js';
import { addDays } from '../days.js';
import { agencyIdOf } from '../organisations.js';
import { Oversight } from './oversight.js';

/** 秭归县: for every project a resident who watches it, farmers and workers of the place hired, residents who keep it. */
export function residents(data: Dataset): void {
  const oversight = new Oversight(data, 'residents');
  const { random } = oversight;
  const { county, year, hired, keepers } = ziguiResidents;
  for (const [n, project] of oversight.projectsOf(county, year).entries()) {
    const appointedOn = addDays(`${year}-03-06`, n);
    const socialSupervisor = uuidOf('residents-supervisor', n, new Date(appointedOn));
    data.add(SocialSupervisor, {
      id: socialSupervisor,
      nameMasked: maskedName(random, county),
      phoneMasked: maskedPhone(random),
      kind: 'RESIDENT',
      status: 'ACTIVE',
      division: county,
      project: project.id,
      appointedBy: agencyIdOf(county, 'DEPUTY_COMMITTEE'),
      appointedOn,
    });
    oversight.visitProject(project, 'SOCIAL', { socialSupervisor });
    for (const [k, [measure, quantity]] of [
      ['聘用当地农民工', random.int(...hired)] as const,
      ['群众参与管护', random.int(...keepers)] as const,
    ].entries())
      data.add(ProjectOutput, {
        id: uuidOf(`residents-output/${project.id}`, k),
        project: project.id,
        measure,
        quantity,
        unit: '人',
      });
  }
}
