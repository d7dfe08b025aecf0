import { readTable } from './csv.js';
import type { Random } from './random.js';
import { fill } from './templates.js';
import { phrase } from './texts.js';

/** A draft of a local regulation; clauses without their numbers, in order. */
export interface DraftLawText {
  readonly subject: string;
  readonly name: string;
  readonly clauses: readonly string[];
}

const laws = readTable<'subject' | 'name' | 'purpose' | 'department' | 'duty' | 'ban' | 'penalty'>('laws.csv');

/** Subjects that can be drafted; 养犬 (宜昌市养犬管理条例) is the one that the sources name. */
export const lawSubjects: readonly string[] = laws.map(({ subject }) => subject);

/** A first draft of twelve clauses for a city with districts (counties and their cities make no regulations). */
export function draftLaw(random: Random, city: string, subject: string): DraftLawText {
  const law = laws.find((one) => one.subject === subject);
  if (!law) throw new Error(`laws.csv has no subject ${subject}`);
  const { name, purpose, department, duty, ban } = law;
  const penalty = fill(law.penalty, random);
  const clauses = [
    `为了${purpose}，根据有关法律、法规，结合本市实际，制定本条例。`,
    `本市行政区域内的${subject}及其监督管理活动，适用本条例。`,
    `${subject}工作应当遵循[统筹规划、分类指导、公众参与|以人为本、依法管理、社会共治|预防为主、教育与处罚相结合]的原则。`,
    `市、县级人民政府应当加强对${subject}工作的领导，建立协调机制，将所需经费列入本级财政预算。`,
    `${department}是${subject}工作的主管部门，其他有关部门按照各自职责做好相关工作。`,
    '乡镇人民政府、街道办事处应当做好辖区内的相关工作，居民委员会、村民委员会予以协助。',
    `${duty}。`,
    '[广播、电视、报刊、网络等媒体|学校和有关单位]应当开展公益宣传，增强公众的法治意识。',
    `禁止${ban}。`,
    `任何单位和个人有权对违反本条例的行为进行投诉、举报，${department}应当在[五|七|十]个工作日内处理并答复。`,
    `违反本条例规定，${ban}的，由${department}责令改正；拒不改正的，处${penalty}以下罚款。`,
    `本条例自公布后的[第二年一月一日|第三个月一日]起施行。`,
  ];
  return { subject, name: city + name, clauses: clauses.map((clause) => fill(clause, random)) };
}

/** The next reading: up to `changes` clauses gain a sentence, one at most each; the last (entry into force) stays. */
export function nextReading(random: Random, draft: DraftLawText, changes = 3): DraftLawText {
  const numbers = random.sample([...draft.clauses.slice(0, -1).keys()], Math.min(changes, draft.clauses.length - 1));
  const clauses = draft.clauses.map((clause, i) =>
    numbers.includes(i) ? clause + phrase('REVISION', random) : clause,
  );
  return { ...draft, clauses };
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** One opinion on one clause; `clause` counts from 1. */
export function legislativeOpinion(random: Random, draft: DraftLawText): { readonly clause: number; text: string } {
  const clause = random.int(1, draft.clauses.length - 1);
  return { clause, text: phrase('OPINION', random, { n: numerals[clause] ?? String(clause) }) };
}
