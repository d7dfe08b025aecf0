import { ContactQrCode } from '../../schema/deputies/contact-qr-code.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import { Agency } from '../../schema/organisations/agency.js';
import { Congress } from '../../schema/organisations/congress.js';
import { CongressSession } from '../../schema/organisations/congress-session.js';
import type { DivisionKind, DivisionLevel } from '../../schema/organisations/division.choices.js';
import { Division } from '../../schema/organisations/division.js';
import {
  Publicity,
  type SuggestionCategory,
  type SuggestionStatus,
} from '../../schema/suggestions/suggestion.choices.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import { SuggestionCoSigner } from '../../schema/suggestions/suggestion-co-signer.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';

/** Keys of the records, so that tests can name them. */
export const ids = {
  deputy: (n: number) => uuidOf('deputy', n),
  agency: (n: number) => uuidOf('agency', n),
  congress: (n: number) => uuidOf('congress', n),
  session: (n: number) => uuidOf('session', n),
  suggestion: (n: number) => uuidOf('suggestion', n),
  /** Of a deputy by number, in a congress by number. */
  mandate: (deputy: number, congress: number) => uuidOf('mandate', deputy * 10 + congress),
};

const divisions: readonly [code: string, name: string, level: DivisionLevel, kind: DivisionKind, parent?: string][] = [
  ['150000000000', '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION'],
  ['150600000000', '鄂尔多斯市', 'PREFECTURE', 'PREFECTURE_CITY', '150000000000'],
  ['150602000000', '东胜区', 'COUNTY', 'DISTRICT', '150600000000'],
  ['150602001000', '交通街道', 'TOWNSHIP', 'SUBDISTRICT', '150602000000'],
  ['150602001001', '第10社区', 'VILLAGE', 'COMMUNITY', '150602001000'],
  ['150602001002', '第2社区', 'VILLAGE', 'COMMUNITY', '150602001000'],
  ['150603000000', '康巴什区', 'COUNTY', 'DISTRICT', '150600000000'],
  ['420000000000', '湖北省', 'PROVINCE', 'PROVINCE'],
  ['420500000000', '宜昌市', 'PREFECTURE', 'PREFECTURE_CITY', '420000000000'],
  ['420502000000', '西陵区', 'COUNTY', 'DISTRICT', '420500000000'],
];
/** By pinyin: 阿 陈 陈 李 欧阳 王 张 赵; 2 and 3 have the same name. */
const names = ['张伟', '李娜', '陈静', '陈静', '阿拉坦其其格', '欧阳明', '王芳', '赵磊'];
const homes = [
  '150600000000',
  '150602000000',
  '150602001000',
  '150602001001',
  '150603000000',
  '420500000000',
  '420502000000',
  '150602000000',
];
const agencies: readonly [code: string, name: string, division: string][] = [
  ['EEDS-EDU', '鄂尔多斯市教育体育局', '150600000000'],
  ['DS-JT', '东胜区交通运输局', '150602000000'],
  ['EEDS-WJ', '鄂尔多斯市卫生健康委员会', '150600000000'],
  ['YC-EDU', '宜昌市教育局', '420500000000'],
];
const congresses: readonly [name: string, level: Congress['level'], division?: string][] = [
  ['全国人民代表大会', 'NATIONAL'],
  ['鄂尔多斯市人民代表大会', 'PREFECTURE', '150600000000'],
  ['东胜区人民代表大会', 'COUNTY', '150602000000'],
];

export const statuses: readonly SuggestionStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'FILED',
  'ASSIGNED',
  'IN_HANDLING',
  'REPLIED',
  'CLOSED',
  'WITHDRAWN',
  'ARCHIVED',
  'UNDER_REVIEW',
];
const publicities = Object.keys(Publicity.values) as Publicity[];
const categories: SuggestionCategory[] = ['EDUCATION', 'HEALTH', 'URBAN_TRANSPORT', 'ENVIRONMENT'];
const places = ['150600000000', '150602000000', '150602001000', '150603000000', '420500000000'];
const titles = [
  '关于增加义务教育学位的建议',
  '关于社区卫生服务的建议',
  '关于开通Wi-Fi 6公交站的建议',
  '关于绿化覆盖率达到100%的建议',
  '关于a_b路口拥堵的意见',
  '关于教育均衡发展的批评',
  '关于ＡＢＣ广场\\停车的建议',
];

/** Sixty suggestions with what stands around them; every number in it follows from the counter. */
export function smallPlace(): Dataset {
  const data = new Dataset();
  for (const [code, name, level, kind, parent] of divisions)
    data.add(Division, { code, name, level, kind, ...(parent ? { parent } : {}) });
  for (const [n, [name, level, division]] of congresses.entries())
    data.add(Congress, { id: ids.congress(n), name, level, currentTerm: 5, ...(division ? { division } : {}) });
  for (const n of [0, 1])
    data.add(CongressSession, {
      id: ids.session(n),
      name: `第五届第${n + 1}次会议`,
      congress: ids.congress(1),
      term: 5,
      number: n + 1,
      openedOn: `202${3 + n}-01-08`,
    });
  for (const [n, [code, name, division]] of agencies.entries())
    data.add(Agency, { id: ids.agency(n), code, name, system: 'GOVERNMENT', division, isKeyHandler: n === 0 });
  for (const [n, name] of names.entries()) addDeputy(data, n, name);
  for (let n = 0; n < 60; n++) addSuggestion(data, n);
  return data;
}

/** Rows hold instants as text, as COPY wants them. */
const instant = (hour: number, ms: number) =>
  new Date(Date.UTC(2024, 5, 1, hour, 0, 0, ms)).toISOString() as unknown as Date;

function addDeputy(data: Dataset, n: number, name: string) {
  data.add(Deputy, {
    id: ids.deputy(n),
    name,
    gender: n % 2 ? 'FEMALE' : 'MALE',
    ethnicity: n === 4 ? '蒙古族' : '汉族',
    affiliation: n % 3 ? 'CPC' : 'NON_PARTY',
    occupation: n % 2 ? 'PROFESSIONAL' : 'WORKER',
    division: homes[n]!,
    phoneMasked: `138****000${n}`,
    firstElectedOn: `20${10 + (n % 4)}-03-01`,
    ...(n % 2 ? { post: '市第一小学教师' } : {}),
  });
  for (const congress of n % 2 ? [1, 2] : [1])
    data.add(Mandate, {
      id: ids.mandate(n, congress),
      deputy: ids.deputy(n),
      congress: ids.congress(congress),
      term: 5,
      electoralUnit: `第${n + 1}选区`,
      isStandingCommitteeMember: n === 0,
      status: n === 7 ? 'TERMINATED' : 'ACTIVE',
      startedOn: `2022-0${congress}-10`,
    });
  data.add(ContactQrCode, {
    id: uuidOf('qr', n),
    token: `qr-token-${n}`,
    holderKind: 'DEPUTY',
    deputy: ids.deputy(n),
    division: homes[n]!,
    status: n === 3 ? 'REVOKED' : 'ACTIVE',
    issuedOn: '2024-01-01',
    scanCount: n,
  });
}

function addSuggestion(data: Dataset, n: number) {
  const status = statuses[n % 10]!;
  const day = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  const submittedOn = day('2024-01-01', Math.floor(n / 3));
  const isClosed = status === 'CLOSED' || status === 'ARCHIVED';
  const id = ids.suggestion(n);
  data.add(Suggestion, {
    id,
    number: `2024-${String(n).padStart(3, '0')}`,
    title: `${titles[n % titles.length]}(第${n}号)`,
    fullText: `全文${n}`,
    kind: n % 4 === 3 ? 'CRITICISM' : 'SUGGESTION',
    category: categories[n % 4]!,
    status,
    period: n % 2 ? 'IN_SESSION' : 'BETWEEN_SESSIONS',
    originChannel: 'RESEARCH',
    publicity: publicities[n % 3]!,
    isKey: n % 6 === 0,
    leadDeputy: ids.deputy(n % 8),
    // Deputies with an odd number sit in the congress of 东胜区 too.
    mandate: ids.mandate(n % 8, n % 2 && places[Math.floor(n / 12)] === '150602000000' ? 2 : 1),
    division: places[Math.floor(n / 12)]!,
    submittedOn,
    updatedAt: instant(n % 5, (n % 7) * 10),
    ...(n % 2 ? { session: ids.session(n % 4 === 1 ? 0 : 1) } : {}),
    ...(isClosed ? { closedOn: day(submittedOn, 80 + (n % 9)), result: n % 4 ? 'SOLVED' : 'PLANNED' } : {}),
    ...(n === 55 ? { mergedInto: ids.suggestion(0) } : n === 54 ? { mergedInto: ids.suggestion(3) } : {}),
  });
  if (n % 4 === 0)
    data.add(SuggestionCoSigner, {
      id: uuidOf('co-signer', n),
      suggestion: id,
      deputy: ids.deputy((n + 1) % 8),
      position: 1,
      status: 'SIGNED',
      signedOn: submittedOn,
    });
  if (!['ASSIGNED', 'IN_HANDLING', 'REPLIED', 'CLOSED', 'ARCHIVED'].includes(status)) return;
  for (const part of n % 2 ? [0] : [0, 1])
    data.add(SuggestionAssignment, {
      id: uuidOf('assignment', n * 10 + part),
      suggestion: id,
      agency: ids.agency((n + part) % 4),
      role: part ? 'ASSIST' : 'LEAD',
      assignedOn: day(submittedOn, 5 + part),
      dueOn: day(submittedOn, 95),
      ...(isClosed || status === 'REPLIED' ? { repliedOn: day(submittedOn, 60) } : {}),
    });
}
