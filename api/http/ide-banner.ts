import { type Role, roles } from '../../schema/kit/declare/viewer.js';
import { AskerRole } from '../../schema/kit/graphql/about/limits.js';
import { limits } from '../limits/limits.js';
import type { Words } from './ide-acts.js';
import { writesOperations } from './trusted-documents.js';

export interface BannerOptions {
  /** Who gives tokens: a name, a telephone number or an address. */
  readonly tokensFrom?: string | undefined;
  /** The page itself has a token for each role. */
  readonly hasTokens: boolean;
  /** Portal and mini-app run registered documents only. */
  readonly onlyRegistered: boolean;
  /** What each role may do. */
  readonly acts: Readonly<Record<Role, Words>>;
}

/** What the row rules let each role see, in a few words. */
const seen: Readonly<Record<Role, Words>> = {
  anonymous: ['公开内容', 'what is public'],
  citizen: ['公开内容', 'what is public'],
  deputy: ['公开内容和本人的履职事项', 'what is public, and your own work'],
  staff: ['公开内容和本辖区已提交的事项', 'what is public, and what was submitted in your area'],
  agency: ['公开内容和交本单位办理的事项', 'what is public, and what your agency handles'],
  analyst: ['公开内容和本辖区供分析的事项', 'what is public, and what may be analysed in your area'],
  system: ['全部业务内容', 'all records of the work'],
  security: ['公开内容和账号、密钥', 'what is public, accounts and keys'],
  audit: ['公开内容和账号、密钥', 'what is public, accounts and keys'],
};

const onlySDK: Words = ['（只限 SDK 登记的查询）', ' (operations of the SDK only)'];

/** Name, view, limit and acts of each role, for the page's script. */
export function roleWords({ onlyRegistered, acts }: BannerOptions): Readonly<Record<Role, Words>> {
  const words = (role: Role): Words => {
    const [zh, en] = AskerRole.values[role.toUpperCase() as AskerRole];
    const most = limits.cost[role].toLocaleString('en');
    const [noteZh, noteEn] = onlyRegistered && !writesOperations.has(role) ? onlySDK : ['', ''];
    const [name] = zh.split('：');
    return [
      `您是${name}（${role}），可查询${seen[role][0]}${noteZh}，每次代价至多 ${most}。${acts[role][0]}`,
      `You are ${role} (${en.toLowerCase()}): you may ask for ${seen[role][1]}${noteEn}, at a cost of ${most} at most.${acts[role][1]}`,
    ];
  };
  return Object.fromEntries(roles.map((role) => [role, words(role)])) as Record<Role, Words>;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);
const shown = (text: string) =>
  /^https?:\/\/\S+$/.test(text)
    ? `<a href="${escaped(text)}" target="_blank" rel="noreferrer">${escaped(text)}</a>`
    : escaped(text);

/** Where one gets a token. */
function tokenWords({ tokensFrom, hasTokens }: BannerOptions): Words {
  if (hasTokens) return ['换角色：右上角选择，令牌随之更换。', 'Another role: choose it at the top right.'];
  const [zh, en] = tokensFrom
    ? [shown(tokensFrom), shown(tokensFrom)]
    : ['本平台的管理单位', 'whoever runs this platform'];
  return [
    `需要更多权限：向${zh}申请令牌，在“Auth”中选 Bearer 填入。`,
    `To see more, get a token from ${en} and give it under “Auth”, Bearer.`,
  ];
}

/** The strip above the editor: who one is, what one may ask for and do, and where to get a token. */
export function banner(options: BannerOptions): string {
  const [zh, en] = roleWords(options).anonymous;
  const [tokenZh, tokenEn] = tokenWords(options);
  return `<div id="who" role="status"><p lang="zh-CN"><span data-who="zh">${zh}</span>${tokenZh}“文档”中有全部类型和字段，亦见 <a href="/schema.graphql" target="_blank">schema</a>。</p>
    <p lang="en"><span data-who="en">${en}</span> ${tokenEn}</p></div>`;
}

export const bannerStyle = `
  body { display: flex; flex-direction: column; height: 100vh; margin: 0; }
  #who { flex: none; padding: 4px 14px; border-bottom: 1px solid #d5ddd8; background: #f3f8f4; color: #1f2d26; }
  #who p { margin: 0; font: 13px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
  #who p[lang="en"] { font-size: 11px; line-height: 1.4; color: #5b6b63; }
  #who span { font-weight: 600; margin-right: .5em; }
  #who a { color: #1b7a43; }
  app-root { flex: 1 1 auto; min-height: 0; display: block; }
  app-root app-altair, app-root .app-wrapper, app-root .main-container { display: flex; height: 100%; }
  app-root .app-wrapper, app-root .main-container { flex: 1 1 auto; min-width: 0; }`;
