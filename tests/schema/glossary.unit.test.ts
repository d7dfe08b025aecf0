import { describe, expect, it } from 'vitest';
import { platform } from '../../schema/platform.js';

/**
 * The field's standard terms, from the laws and official translations: a concept that is about one of these bears its
 * English name, and no other concept does.
 */
const concepts: Readonly<Record<string, string>> = {
  人大代表: 'Deputy',
  代表资格: 'Mandate',
  人民代表大会: 'Congress',
  人民代表大会会议: 'CongressSession',
  行政区划: 'Division',
  代表小组: 'DeputyGroup',
  功能型党支部: 'FunctionalPartyBranch',
  代表家站: 'Station',
  接待选民活动: 'ReceptionSession',
  联系关系: 'ContactLink',
  联系记录: 'ContactRecord',
  网格: 'Grid',
  代表进网格: 'GridDeputyAssignment',
  群众意见建议: 'PublicFeedback',
  '代表建议、批评和意见': 'Suggestion',
  重点督办: 'KeySupervision',
  信访事项: 'PetitionCase',
  信访代办员: 'PetitionAgent',
  民生实事建议项目: 'LivelihoodProposal',
  民生实事项目: 'LivelihoodProject',
  票决: 'BallotRound',
  满意度测评: 'SatisfactionEvaluation',
  立法联系点和信息采集点: 'LegislativeContactPoint',
  法规草案: 'DraftLaw',
  意见征集: 'OpinionSolicitation',
  立法意见: 'LegislativeOpinion',
  听证会: 'Hearing',
  代表述职: 'DutyReport',
  民情专报: 'Bulletin',
  统计指标: 'Indicator',
};

/** States whose names the laws and rules of procedure give; clients of all cities share them. */
const states: Readonly<Record<string, readonly string[]>> = {
  MandateStatus: ['ELECTED', 'QUALIFIED', 'ACTIVE', 'SUSPENDED', 'TERMINATED'],
  HandlingResult: ['SOLVED', 'BEING_SOLVED', 'PLANNED', 'NOT_SOLVABLE_NOW', 'FOR_REFERENCE'],
  Satisfaction: ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'],
  BallotStatus: ['PREPARED', 'OPEN', 'CLOSED', 'TALLIED', 'PUBLISHED', 'VOIDED'],
  Attendance: ['PRESENT', 'ABSENT', 'ON_LEAVE', 'EXCUSED'],
  StatisticQualifier: ['EXACT', 'OVER', 'ABOUT', 'MIN'],
};

describe('the terms of the field', () => {
  it.each(Object.entries(concepts))('%s is %s, and nothing else is', (zh, name) => {
    expect(platform.specs.filter(({ declaration }) => declaration.zh === zh).map((spec) => spec.name)).toEqual([name]);
  });

  it.each(Object.entries(states))('%s has the states of the glossary', (name, values) => {
    const type = platform.schema.getType(name);
    const names = type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
    expect(names).toEqual(values);
  });
});
