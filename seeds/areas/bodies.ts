import type { Dataset } from '../kit/dataset.js';
import { CommitteeDays } from './bodies/committee-days.js';
import { designateKeys } from './bodies/designations.js';
import { Directory } from './bodies/directory.js';
import { decideLaws, hearSolicitations } from './bodies/legislation.js';
import { Membership } from './bodies/members.js';
import { Minutes } from './bodies/minutes.js';
import { observedMeetings } from './bodies/observed.js';
import { choosePeople } from './bodies/people.js';
import { decideProjects } from './bodies/projects.js';
import { decideKeySupervision } from './bodies/suggestions.js';
import { decideSupervision } from './bodies/supervision.js';

/** The bodies that decide, their members and meetings, and the decision behind everything that is decided. Needs all areas. */
export function seedBodies(data: Dataset): void {
  new Directory(data).write();
  new Membership(data).write();
  const minutes = new Minutes(data);
  const days = new CommitteeDays(data);
  observedMeetings(data, minutes, days);
  decideKeySupervision(data, minutes);
  decideProjects(data, minutes);
  decideSupervision(data, minutes, days);
  decideLaws(data, minutes, days);
  hearSolicitations(data, minutes, days);
  choosePeople(data, minutes, days);
  designateKeys(data, minutes);
  minutes.write();
}
