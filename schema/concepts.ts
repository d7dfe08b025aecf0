import { AccessRevocation } from './accounts/access-revocation.js';
import { Account } from './accounts/account.js';
import { AccountPost } from './accounts/account-post.js';
import { ApiKey } from './accounts/api-key.js';
import { PersonalDataAccess } from './accounts/personal-data-access.js';
import { Activity } from './activities/activity.js';
import { ActivityGuest } from './activities/activity-guest.js';
import { ActivityOpinion } from './activities/activity-opinion.js';
import { ActivityParticipation } from './activities/activity-participation.js';
import { Hearing } from './activities/hearing.js';
import { HearingSpeaker } from './activities/hearing-speaker.js';
import { HearingStatement } from './activities/hearing-statement.js';
import { InterviewQuestion } from './activities/interview-question.js';
import { OfficialInterview } from './activities/official-interview.js';
import { OnSiteGuest } from './activities/on-site-guest.js';
import { OnSiteMeeting } from './activities/on-site-meeting.js';
import { ResearchReport } from './activities/research-report.js';
import { AgendaItem } from './bodies/agenda-item.js';
import { Body } from './bodies/body.js';
import { BodyMember } from './bodies/body-member.js';
import { Decision } from './bodies/decision.js';
import { Meeting } from './bodies/meeting.js';
import { MeetingPresence } from './bodies/meeting-presence.js';
import { CalendarPeriod } from './calendar/calendar-period.js';
import { ClockRule } from './calendar/clock-rule.js';
import { WorkingCalendar } from './calendar/working-calendar.js';
import { AssemblyWorkingGroup } from './communities/assembly-working-group.js';
import { Bulletin } from './communities/bulletin.js';
import { BulletinItem } from './communities/bulletin-item.js';
import { Campaign } from './communities/campaign.js';
import { CampaignParticipation } from './communities/campaign-participation.js';
import { CommunityAssembly } from './communities/community-assembly.js';
import { Donation } from './communities/donation.js';
import { FrameworkTag } from './communities/framework-tag.js';
import { PolicyDocument } from './communities/policy-document.js';
import { PolicyFramework } from './communities/policy-framework.js';
import { PolicyMeasure } from './communities/policy-measure.js';
import { PolicyReport } from './communities/policy-report.js';
import { PolicyRollout } from './communities/policy-rollout.js';
import { PracticeBase } from './communities/practice-base.js';
import { PracticeBasePartner } from './communities/practice-base-partner.js';
import { StreetAssembly } from './communities/street-assembly.js';
import { ContactLink } from './contact-links/contact-link.js';
import { ContactRecord } from './contact-links/contact-record.js';
import { Enterprise } from './contact-links/enterprise.js';
import { ContactQrCode } from './deputies/contact-qr-code.js';
import { Deputy } from './deputies/deputy.js';
import { DeputyGroup } from './deputies/deputy-group.js';
import { DeputyGroupMember } from './deputies/deputy-group-member.js';
import { FunctionalPartyBranch } from './deputies/functional-party-branch.js';
import { Mandate } from './deputies/mandate.js';
import { AssessmentCommission } from './evaluations/assessment-commission.js';
import { DepartmentEvaluation } from './evaluations/department-evaluation.js';
import { ProjectAssessment } from './evaluations/project-assessment.js';
import { RatingParticipation } from './evaluations/rating-participation.js';
import { SecretRating } from './evaluations/secret-rating.js';
import { Survey } from './evaluations/survey.js';
import { SurveyAnswer } from './evaluations/survey-answer.js';
import { SurveyOption } from './evaluations/survey-option.js';
import { SurveyParticipation } from './evaluations/survey-participation.js';
import { SurveyQuestion } from './evaluations/survey-question.js';
import { SurveyResponse } from './evaluations/survey-response.js';
import { Grid } from './grids/grid.js';
import { GridDeputyAssignment } from './grids/grid-deputy-assignment.js';
import { GridStaff } from './grids/grid-staff.js';
import { LocalGridRole } from './grids/local-grid-role.js';
import { TableImport } from './imports/table-import.js';
import { TableImportError } from './imports/table-import-error.js';
import type { Class } from './kit/declare/class.js';
import { ClauseChange } from './legislation/clause-change.js';
import { DraftClause } from './legislation/draft-clause.js';
import { DraftLaw } from './legislation/draft-law.js';
import { DraftLawVersion } from './legislation/draft-law-version.js';
import { LegislativeContactPoint } from './legislation/legislative-contact-point.js';
import { LegislativeLiaison } from './legislation/legislative-liaison.js';
import { LegislativeOpinion } from './legislation/legislative-opinion.js';
import { OpinionCoSigner } from './legislation/opinion-co-signer.js';
import { OpinionSolicitation } from './legislation/opinion-solicitation.js';
import { SolicitationParticipant } from './legislation/solicitation-participant.js';
import { SolicitedOpinion } from './legislation/solicited-opinion.js';
import { Agency } from './organisations/agency.js';
import { Congress } from './organisations/congress.js';
import { CongressSession } from './organisations/congress-session.js';
import { Division } from './organisations/division.js';
import { Appointment } from './performance/appointment.js';
import { Award } from './performance/award.js';
import { AwardGrant } from './performance/award-grant.js';
import { AwardObjection } from './performance/award-objection.js';
import { DeputyInitiative } from './performance/deputy-initiative.js';
import { DeputyPost } from './performance/deputy-post.js';
import { DutyChecklist } from './performance/duty-checklist.js';
import { DutyChecklistItem } from './performance/duty-checklist-item.js';
import { DutyRecord } from './performance/duty-record.js';
import { DutyReport } from './performance/duty-report.js';
import { DutyReportEvaluation } from './performance/duty-report-evaluation.js';
import { InitiativeMetric } from './performance/initiative-metric.js';
import { PointsEntry } from './performance/points-entry.js';
import { PointsRule } from './performance/points-rule.js';
import { PointsRuleItem } from './performance/points-rule-item.js';
import { PointsStatement } from './performance/points-statement.js';
import { Training } from './performance/training.js';
import { TrainingAttendance } from './performance/training-attendance.js';
import { DisputeMediation } from './petitions/dispute-mediation.js';
import { DisputeMediator } from './petitions/dispute-mediator.js';
import { HazardCheck } from './petitions/hazard-check.js';
import { HotlineWorkOrder } from './petitions/hotline-work-order.js';
import { PetitionAgent } from './petitions/petition-agent.js';
import { PetitionCase } from './petitions/petition-case.js';
import { WorkOrderSupervision } from './petitions/work-order-supervision.js';
import { AcceptanceCheck } from './projects/acceptance-check.js';
import { AssistingDepartment } from './projects/assisting-department.js';
import { BallotCandidate } from './projects/ballot-candidate.js';
import { BallotRound } from './projects/ballot-round.js';
import { BallotRule } from './projects/ballot-rule.js';
import { Consultation } from './projects/consultation.js';
import { ConsultationParticipant } from './projects/consultation-participant.js';
import { FundAllocation } from './projects/fund-allocation.js';
import { FundAppropriation } from './projects/fund-appropriation.js';
import { FundDisbursement } from './projects/fund-disbursement.js';
import { LivelihoodProject } from './projects/livelihood-project.js';
import { LivelihoodProposal } from './projects/livelihood-proposal.js';
import { LivelihoodRound } from './projects/livelihood-round.js';
import { ProgressReport } from './projects/progress-report.js';
import { ProjectIssue } from './projects/project-issue.js';
import { ProjectOutput } from './projects/project-output.js';
import { RoundDeliberation } from './projects/round-deliberation.js';
import { SatisfactionEvaluation } from './projects/satisfaction-evaluation.js';
import { ScreeningStep } from './projects/screening-step.js';
import { UpkeepReport } from './projects/upkeep-report.js';
import { DutyRoster } from './stations/duty-roster.js';
import { DutySwap } from './stations/duty-swap.js';
import { OnlineChannel } from './stations/online-channel.js';
import { ReceptionDeputy } from './stations/reception-deputy.js';
import { ReceptionSession } from './stations/reception-session.js';
import { ReceptionVisitor } from './stations/reception-visitor.js';
import { Station } from './stations/station.js';
import { StationDeputy } from './stations/station-deputy.js';
import { StationDesignation } from './stations/station-designation.js';
import { StationPart } from './stations/station-part.js';
import { Indicator } from './statistics/indicator.js';
import { SourceDocument } from './statistics/source-document.js';
import { StatisticObservation } from './statistics/statistic-observation.js';
import { Attachment } from './suggestions/attachment.js';
import { KeySupervision } from './suggestions/key-supervision.js';
import { PublicFeedback } from './suggestions/public-feedback.js';
import { ReplyDraft } from './suggestions/reply-draft.js';
import { Suggestion } from './suggestions/suggestion.js';
import { SuggestionAssignment } from './suggestions/suggestion-assignment.js';
import { SuggestionCoSigner } from './suggestions/suggestion-co-signer.js';
import { SuggestionEvaluation } from './suggestions/suggestion-evaluation.js';
import { SuggestionReply } from './suggestions/suggestion-reply.js';
import { SuggestionReview } from './suggestions/suggestion-review.js';
import { SuggestionUnit } from './suggestions/suggestion-unit.js';
import { SocialSupervisor } from './supervision/social-supervisor.js';
import { SupervisionGroup } from './supervision/supervision-group.js';
import { SupervisionGroupMember } from './supervision/supervision-group-member.js';
import { SupervisionMatter } from './supervision/supervision-matter.js';
import { SupervisionPlan } from './supervision/supervision-plan.js';
import { SupervisionReport } from './supervision/supervision-report.js';
import { SupervisionTask } from './supervision/supervision-task.js';
import { SupervisionVisit } from './supervision/supervision-visit.js';
import { VideoFeed } from './supervision/video-feed.js';

/** Every concept of the platform: the one line that a new concept adds outside its folder. */
export const concepts: readonly Class[] = [
  // organisations
  Division,
  Congress,
  CongressSession,
  Agency,
  // deputies
  Deputy,
  Mandate,
  DeputyGroup,
  DeputyGroupMember,
  FunctionalPartyBranch,
  ContactQrCode,
  // suggestions
  Suggestion,
  SuggestionAssignment,
  SuggestionCoSigner,
  SuggestionReview,
  SuggestionUnit,
  SuggestionReply,
  ReplyDraft,
  SuggestionEvaluation,
  KeySupervision,
  PublicFeedback,
  Attachment,
  // projects
  LivelihoodRound,
  RoundDeliberation,
  FundAppropriation,
  ConsultationParticipant,
  Consultation,
  AssistingDepartment,
  LivelihoodProposal,
  ScreeningStep,
  BallotRule,
  BallotRound,
  BallotCandidate,
  LivelihoodProject,
  AcceptanceCheck,
  UpkeepReport,
  ProjectOutput,
  FundAllocation,
  FundDisbursement,
  ProgressReport,
  ProjectIssue,
  SatisfactionEvaluation,
  // legislation
  LegislativeContactPoint,
  LegislativeLiaison,
  DraftLaw,
  DraftLawVersion,
  DraftClause,
  ClauseChange,
  OpinionSolicitation,
  SolicitationParticipant,
  LegislativeOpinion,
  SolicitedOpinion,
  OpinionCoSigner,
  // stations
  Station,
  StationDeputy,
  DutyRoster,
  ReceptionSession,
  ReceptionDeputy,
  ReceptionVisitor,
  DutySwap,
  StationDesignation,
  StationPart,
  OnlineChannel,
  // contact links
  ContactLink,
  ContactRecord,
  Enterprise,
  // grids
  Grid,
  GridStaff,
  LocalGridRole,
  GridDeputyAssignment,
  // petitions
  PetitionAgent,
  PetitionCase,
  DisputeMediation,
  DisputeMediator,
  HazardCheck,
  HotlineWorkOrder,
  WorkOrderSupervision,
  // communities
  CommunityAssembly,
  AssemblyWorkingGroup,
  StreetAssembly,
  PracticeBase,
  PracticeBasePartner,
  PolicyDocument,
  PolicyMeasure,
  PolicyRollout,
  PolicyReport,
  PolicyFramework,
  FrameworkTag,
  Campaign,
  CampaignParticipation,
  Donation,
  Bulletin,
  BulletinItem,
  // activities
  Activity,
  ActivityParticipation,
  ActivityGuest,
  ActivityOpinion,
  ResearchReport,
  Hearing,
  HearingSpeaker,
  HearingStatement,
  OfficialInterview,
  InterviewQuestion,
  // supervision
  SupervisionMatter,
  SupervisionPlan,
  SupervisionTask,
  SupervisionGroup,
  SupervisionGroupMember,
  SupervisionReport,
  AssessmentCommission,
  OnSiteMeeting,
  OnSiteGuest,
  SupervisionVisit,
  SocialSupervisor,
  VideoFeed,
  // performance
  PointsRule,
  PointsRuleItem,
  PointsStatement,
  PointsEntry,
  DutyChecklist,
  DutyChecklistItem,
  DutyRecord,
  DutyReport,
  DutyReportEvaluation,
  Training,
  TrainingAttendance,
  Award,
  AwardGrant,
  AwardObjection,
  Appointment,
  DeputyPost,
  DeputyInitiative,
  InitiativeMetric,
  // evaluations
  DepartmentEvaluation,
  ProjectAssessment,
  Survey,
  SurveyQuestion,
  SurveyOption,
  SurveyResponse,
  SurveyAnswer,
  SurveyParticipation,
  SecretRating,
  RatingParticipation,
  // bodies
  Body,
  BodyMember,
  Meeting,
  MeetingPresence,
  AgendaItem,
  Decision,
  // calendar
  WorkingCalendar,
  CalendarPeriod,
  ClockRule,
  // statistics
  Indicator,
  SourceDocument,
  StatisticObservation,
  Account,
  AccountPost,
  ApiKey,
  AccessRevocation,
  PersonalDataAccess,
  // imports
  TableImport,
  TableImportError,
];
