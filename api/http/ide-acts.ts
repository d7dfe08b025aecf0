import type { GraphQLSchema } from 'graphql';
import { type Role, roles } from '../../schema/kit/declare/viewer.js';
import type { NamedText, WorkflowInfo } from '../../schema/kit/graphql/about/workflows.js';
import { workflowsOf } from '../../schema/kit/graphql/about/workflows.js';

export type Words = readonly [zh: string, en: string];

/** So many acts are named; beyond that, how many there are of what. */
const mostNamed = 8;
const mostKinds = 5;

/** What each role may do, with a record’s own code everybody: a sentence; nothing for a schema without workflows. */
export function actWords(schema: GraphQLSchema): Readonly<Record<Role, Words>> {
  const workflows = workflowsOf(schema);
  return Object.fromEntries(roles.map((role) => [role, wordsOf(role, workflows)])) as Record<Role, Words>;
}

interface Kind {
  readonly of: NamedText;
  readonly acts: readonly NamedText[];
}

/** The sentence of one role. */
export function wordsOf(role: Role, workflows: readonly WorkflowInfo[]): Words {
  if (workflows.length === 0) return ['', ''];
  const kinds = workflows
    .map(
      (of): Kind => ({
        of,
        acts: of.acts.filter((act) => act.byCode || act.roles.includes(role.toUpperCase() as never)),
      }),
    )
    .filter(({ acts }) => acts.length > 0)
    .toSorted((a, b) => b.acts.length - a.acts.length);
  if (kinds.length === 0) return ['没有可办理的操作。', ' There is nothing that you may do.'];
  const count = kinds.reduce((sum, { acts }) => sum + acts.length, 0);
  const [zh, en] = count <= mostNamed ? named(kinds) : counted(kinds, count);
  return [
    `可办理${zh}：各需什么见 platform { workflows }，对某条记录此刻能做什么见其 actions。`,
    ` You may act on ${en}: platform { workflows } tells what each takes, a record’s actions what may be done with it now.`,
  ];
}

const label = ({ zh }: NamedText) => zh.split('：')[0]!;
/** public feedback */
const english = ({ name }: NamedText) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** 群众意见（提交、撤回、评价） */
const named = (kinds: readonly Kind[]): Words => [
  kinds.map(({ of, acts }) => `${label(of)}（${acts.map(label).join('、')}）`).join('，'),
  kinds.map(({ of, acts }) => `${english(of)} (${acts.map(({ name }) => name).join(', ')})`).join(', '),
];

const others = (count: number) => (count === 1 ? 'one other kind' : `${count} other kinds`);

/** 群众意见14项、代表建议20项等6类共40项 */
function counted(kinds: readonly Kind[], count: number): Words {
  const shown = kinds.slice(0, mostKinds);
  const zh = shown.map(({ of, acts }) => `${label(of)}${acts.length}项`).join('、');
  const en = shown
    .map(({ of, acts }) => `${english(of)} (${acts.length} ${acts.length === 1 ? 'act' : 'acts'})`)
    .join(', ');
  return kinds.length > shown.length
    ? [
        `${zh}等${kinds.length}类共${count}项`,
        `${en} and ${others(kinds.length - shown.length)} of records, ${count} acts in all`,
      ]
    : [zh, en];
}
