import { revocationTransitions } from './accounts/access-revocation.transitions.js';
import { accountTransitions } from './accounts/account.transitions.js';
import { accountPostTransitions } from './accounts/account-post.transitions.js';
import { apiKeyTransitions } from './accounts/api-key.transitions.js';
import { personalDataTransitions } from './accounts/personal-data-access.transitions.js';
import { activityTransitions } from './activities/activity.transitions.js';
import { guestTransitions } from './activities/activity-guest.transitions.js';
import { activityOpinionTransitions } from './activities/activity-opinion.transitions.js';
import { participationTransitions } from './activities/activity-participation.transitions.js';
import { hearingTransitions } from './activities/hearing.transitions.js';
import { hearingSpeakerTransitions } from './activities/hearing-speaker.transitions.js';
import { interviewQuestionTransitions } from './activities/interview-question.transitions.js';
import { interviewTransitions } from './activities/official-interview.transitions.js';
import { onSiteGuestTransitions } from './activities/on-site-guest.transitions.js';
import { onSiteMeetingTransitions } from './activities/on-site-meeting.transitions.js';
import { researchReportTransitions } from './activities/research-report.transitions.js';
import { agendaTransitions } from './bodies/agenda-item.transitions.js';
import { bodyTransitions } from './bodies/body.transitions.js';
import { memberTransitions } from './bodies/body-member.transitions.js';
import { decisionTransitions } from './bodies/decision.transitions.js';
import { meetingTransitions } from './bodies/meeting.transitions.js';
import { presenceTransitions } from './bodies/meeting-presence.transitions.js';
import { tagTransitions } from './communities/framework-tag.transitions.js';
import { policyTransitions } from './communities/policy-document.transitions.js';
import { frameworkTransitions } from './communities/policy-framework.transitions.js';
import { policyReportTransitions } from './communities/policy-report.transitions.js';
import { rolloutTransitions } from './communities/policy-rollout.transitions.js';
import { assemblyTransitions } from './communities/street-assembly.transitions.js';
import { contactLinkTransitions } from './contact-links/contact-link.transitions.js';
import { contactRecordTransitions } from './contact-links/contact-record.transitions.js';
import { enterpriseTransitions } from './contact-links/enterprise.transitions.js';
import { qrCodeTransitions } from './deputies/contact-qr-code.transitions.js';
import { groupMemberTransitions, groupTransitions } from './deputies/deputy-group.transitions.js';
import { commissionTransitions } from './evaluations/assessment-commission.transitions.js';
import { departmentTransitions } from './evaluations/department-evaluation.transitions.js';
import { assessmentTransitions } from './evaluations/project-assessment.transitions.js';
import { ratingTransitions } from './evaluations/rating-participation.transitions.js';
import { surveyTransitions } from './evaluations/survey.transitions.js';
import { surveyParticipationTransitions } from './evaluations/survey-participation.transitions.js';
import { gridTransitions } from './grids/grid.transitions.js';
import { gridAssignmentTransitions } from './grids/grid-deputy-assignment.transitions.js';
import { gridStaffTransitions } from './grids/grid-staff.transitions.js';
import { localGridRoleTransitions } from './grids/local-grid-role.transitions.js';
import { importTransitions } from './imports/table-import.transitions.js';
import type { Workflow } from './kit/declare/acts/act.js';
import { draftLawTransitions } from './legislation/draft-law.transitions.js';
import { draftVersionTransitions } from './legislation/draft-law-version.transitions.js';
import { contactPointTransitions } from './legislation/legislative-contact-point.transitions.js';
import { liaisonTransitions } from './legislation/legislative-liaison.transitions.js';
import { legislativeOpinionTransitions } from './legislation/legislative-opinion.transitions.js';
import { opinionCoSignerTransitions } from './legislation/opinion-co-signer.transitions.js';
import { solicitationTransitions } from './legislation/opinion-solicitation.transitions.js';
import { participantTransitions } from './legislation/solicitation-participant.transitions.js';
import { solicitedOpinionTransitions } from './legislation/solicited-opinion.transitions.js';
import { awardTransitions } from './performance/award.transitions.js';
import { awardGrantTransitions } from './performance/award-grant.transitions.js';
import { awardObjectionTransitions } from './performance/award-objection.transitions.js';
import { dutyReportTransitions } from './performance/duty-report.transitions.js';
import { pointsEntryTransitions } from './performance/points-entry.transitions.js';
import { pointsRuleTransitions } from './performance/points-rule.transitions.js';
import { pointsStatementTransitions } from './performance/points-statement.transitions.js';
import { trainingTransitions } from './performance/training.transitions.js';
import { trainingAttendanceTransitions } from './performance/training-attendance.transitions.js';
import { petitionTransitions } from './petitions/petition-case.transitions.js';
import { ballotTransitions } from './projects/ballot-round.transitions.js';
import { ballotRuleTransitions } from './projects/ballot-rule.transitions.js';
import { allocationTransitions } from './projects/fund-allocation.transitions.js';
import { appropriationTransitions } from './projects/fund-appropriation.transitions.js';
import { paymentTransitions } from './projects/fund-disbursement.transitions.js';
import { projectTransitions } from './projects/livelihood-project.transitions.js';
import { proposalTransitions } from './projects/livelihood-proposal.transitions.js';
import { roundTransitions } from './projects/livelihood-round.transitions.js';
import { issueTransitions } from './projects/project-issue.transitions.js';
import { deliberationTransitions } from './projects/round-deliberation.transitions.js';
import { dutyTransitions } from './stations/duty-roster.transitions.js';
import { swapTransitions } from './stations/duty-swap.transitions.js';
import { receptionDeputyTransitions } from './stations/reception-deputy.transitions.js';
import { receptionTransitions } from './stations/reception-session.transitions.js';
import { stationTransitions } from './stations/station.transitions.js';
import { stationDeputyTransitions } from './stations/station-deputy.transitions.js';
import { designationTransitions, stationPartTransitions } from './stations/station-parts.transitions.js';
import { attachmentTransitions } from './suggestions/attachment.transitions.js';
import { keySupervisionTransitions } from './suggestions/key-supervision.transitions.js';
import { feedbackTransitions } from './suggestions/public-feedback.transitions.js';
import { suggestionTransitions } from './suggestions/suggestion.transitions.js';
import { assignmentTransitions } from './suggestions/suggestion-assignment.transitions.js';
import { socialSupervisorTransitions } from './supervision/social-supervisor.transitions.js';
import { supervisionGroupTransitions } from './supervision/supervision-group.transitions.js';
import { supervisionPlanTransitions } from './supervision/supervision-plan.transitions.js';
import { supervisionReportTransitions } from './supervision/supervision-report.transitions.js';
import { supervisionTaskTransitions } from './supervision/supervision-task.transitions.js';
import { supervisionVisitTransitions } from './supervision/supervision-visit.transitions.js';
import { videoFeedTransitions } from './supervision/video-feed.transitions.js';

/** What can be done with records: the one line that a new file of transitions adds outside its folder. */
export const workflows: readonly Workflow[] = [
  feedbackTransitions,
  suggestionTransitions,
  attachmentTransitions,
  assignmentTransitions,
  keySupervisionTransitions,
  meetingTransitions,
  presenceTransitions,
  decisionTransitions,
  memberTransitions,
  assemblyTransitions,
  agendaTransitions,
  bodyTransitions,
  tagTransitions,
  policyTransitions,
  frameworkTransitions,
  policyReportTransitions,
  rolloutTransitions,
  roundTransitions,
  proposalTransitions,
  deliberationTransitions,
  projectTransitions,
  issueTransitions,
  qrCodeTransitions,
  supervisionGroupTransitions,
  supervisionVisitTransitions,
  supervisionReportTransitions,
  commissionTransitions,
  assessmentTransitions,
  supervisionPlanTransitions,
  supervisionTaskTransitions,
  videoFeedTransitions,
  onSiteMeetingTransitions,
  onSiteGuestTransitions,
  socialSupervisorTransitions,
  appropriationTransitions,
  allocationTransitions,
  paymentTransitions,
  interviewTransitions,
  interviewQuestionTransitions,
  researchReportTransitions,
  hearingTransitions,
  hearingSpeakerTransitions,
  activityTransitions,
  participationTransitions,
  guestTransitions,
  activityOpinionTransitions,
  stationTransitions,
  stationPartTransitions,
  designationTransitions,
  stationDeputyTransitions,
  dutyTransitions,
  swapTransitions,
  receptionTransitions,
  receptionDeputyTransitions,
  gridTransitions,
  gridStaffTransitions,
  gridAssignmentTransitions,
  localGridRoleTransitions,
  groupTransitions,
  groupMemberTransitions,
  trainingTransitions,
  trainingAttendanceTransitions,
  contactLinkTransitions,
  contactRecordTransitions,
  enterpriseTransitions,
  contactPointTransitions,
  liaisonTransitions,
  draftLawTransitions,
  draftVersionTransitions,
  solicitationTransitions,
  participantTransitions,
  legislativeOpinionTransitions,
  solicitedOpinionTransitions,
  opinionCoSignerTransitions,
  ballotRuleTransitions,
  ballotTransitions,
  surveyTransitions,
  surveyParticipationTransitions,
  departmentTransitions,
  ratingTransitions,
  dutyReportTransitions,
  pointsRuleTransitions,
  pointsStatementTransitions,
  pointsEntryTransitions,
  awardTransitions,
  awardGrantTransitions,
  awardObjectionTransitions,
  petitionTransitions,
  accountTransitions,
  accountPostTransitions,
  apiKeyTransitions,
  revocationTransitions,
  personalDataTransitions,
  importTransitions,
];
