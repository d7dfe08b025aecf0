import { transitions } from '../kit/transitions.js';
import { ProjectStatus } from './livelihood.choices.js';
import { LivelihoodProject } from './livelihood-project.js';
import { accepting } from './project.accepting.transitions.js';
import { planning } from './project.planning.transitions.js';
import { watching } from './project.watching.transitions.js';
import { working } from './project.working.transitions.js';

export const projectTransitions = transitions(
  { concept: () => LivelihoodProject, state: 'status', states: ProjectStatus },
  planning,
  working,
  accepting,
  watching,
);
