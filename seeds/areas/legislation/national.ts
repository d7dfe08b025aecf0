import { DraftLaw } from '../../../schema/legislation/draft-law.js';
import { DraftLawVersion } from '../../../schema/legislation/draft-law-version.js';
import type { Known } from '../../../schema/legislation/statute/redraft.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays } from '../days.js';
import { addClauses } from './clauses.js';
import { statuteOf } from './drafts.js';

/** What a law of that kind could say: the real texts are elsewhere. */
const provisions = [
  '为了规范相关活动，保障公民、组织的合法权益，根据宪法，制定本法。',
  '在中华人民共和国境内从事相关活动，适用本法。法律另有规定的，依照其规定。',
  '国家坚持以人民为中心，统筹城乡区域发展，建立健全相关保障制度。',
  '国务院有关部门按照职责分工，负责全国相关工作的指导、协调和监督管理。',
  '县级以上地方人民政府应当将相关工作纳入国民经济和社会发展规划，所需经费列入本级预算。',
  '乡镇人民政府、街道办事处应当明确负责相关工作的机构或者人员。',
  '国家鼓励社会力量依法参与，对做出突出贡献的单位和个人给予表彰、奖励。',
  '有关单位应当公开办理条件、程序和时限，自受理之日起二十个工作日内作出决定。',
  '公民、法人和其他组织认为其合法权益受到侵害的，可以依法申请行政复议或者提起行政诉讼。',
  '民族自治地方可以根据当地实际，制定变通或者补充规定。',
  '违反本法规定，未履行职责的，由上级机关责令改正；情节严重的，对责任人员依法给予处分。',
  '本法自公布后的第二年一月一日起施行。',
] as const;

/** A national draft, kept by the city whose contact point is asked about it. */
export function seedNationalDraft(
  data: Dataset,
  city: string,
  title: string,
  publishedOn: string,
): { id: string; clauses: Known[] } {
  const law = uuidOf(`national-law/${title}`, 0, new Date(publishedOn));
  const id = uuidOf(`national-version/${title}`, 0, new Date(publishedOn));
  const submittedOn = addDays(publishedOn, -5);
  data.add(DraftLaw, {
    id: law,
    title: `中华人民共和国${title.replace(/（.*）$/, '')}`,
    stage: 'FIRST_READING',
    legislature: 'NATIONAL',
    division: city,
    plannedOn: addDays(submittedOn, -90),
  });
  const text = statuteOf(provisions);
  data.add(DraftLawVersion, { id, draftLaw: law, reading: 'FIRST', text, submittedOn, isPublished: true, publishedOn });
  return { id, clauses: addClauses(data, id, text, submittedOn) };
}
