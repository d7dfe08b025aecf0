import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Workflow } from '../schema/kit/declare/acts/act.js';
import type { Act } from '../schema/kit/declare/acts/acts.js';
import { specOf } from '../schema/kit/declare/concept.js';
import { labelled } from '../schema/kit/declare/label.js';
import { platform } from '../schema/platform.js';
import { readFlags, runCommand } from './command-line.js';

type Language = 'zh' | 'en';
const pages: Readonly<Record<Language, string>> = { zh: 'docs/workflows.zh-CN.md', en: 'docs/workflows.md' };

const head: Readonly<Record<Language, string>> = {
  en: `# Workflows

[中文](workflows.zh-CN.md)

The states of every kind of record that can be acted on, and the acts that lead from one to another; \`platform { workflows }\`
tells the same. Generated from \`schema/*/*.transitions.ts\` by \`npm run docs:workflows\`. Do not edit.`,
  zh: `# 工作流程

[English](workflows.md)

各类可操作记录的状态，以及从一个状态到另一个状态的操作；\`platform { workflows }\` 给出同样的内容。由 \`npm run docs:workflows\`
根据 \`schema/*/*.transitions.ts\` 生成，请勿手工修改。`,
};
const columns: Readonly<Record<Language, readonly string[]>> = {
  en: ['act', 'what', 'by', 'refused with'],
  zh: ['操作', '含义', '角色', '拒绝原因'],
};
const holder: Readonly<Record<Language, string>> = { en: 'who has the code', zh: '持查询码者' };

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** The same in both languages: codes only. An act that leaves the state as it is has no arrow. */
function diagram(acts: readonly Act[]): string {
  const arrows = acts.flatMap(({ name, from, to, toOneOf = [], begins }) => {
    const ends = to === undefined ? toOneOf : [to];
    return (begins ? ['[*]'] : from).flatMap((start) => ends.map((end) => `    ${start} --> ${end}: ${name}`));
  });
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n');
}

function section(workflow: Workflow, acts: readonly Act[], language: Language): string {
  const { name, declaration } = specOf(workflow.concept());
  const title = language === 'zh' ? `${labelled(declaration.zh).zh} ${name}` : name;
  const states = Object.entries(workflow.states?.values ?? {}).map(([state, [zh, en]]) =>
    row(`\`${state}\``, language === 'zh' ? zh : en),
  );
  const steps = acts.map((act) =>
    row(
      `\`${act.name}\``,
      language === 'zh' ? act.zh : act.en,
      act.byCode ? holder[language] : Object.keys(act.by ?? {}).join(', '),
      codes(Object.keys(act.refusals)),
    ),
  );
  const list = language === 'zh' ? ['状态', '含义'] : ['state', 'what'];
  const parts = [
    `## ${title}`,
    ...(states.length ? [diagram(acts), [row(...list), row('---', '---'), ...states].join('\n')] : []),
    [row(...columns[language]), row('---', '---', '---', '---'), ...steps].join('\n'),
  ];
  return parts.join('\n\n');
}

/** The page on workflows in one language. */
export function workflowPage(language: Language): string {
  const acts = [...platform.acts.values()];
  const workflows = [...new Set(acts.map(({ workflow }) => workflow))];
  const sections = workflows.map((workflow) =>
    section(
      workflow,
      acts.filter((act) => act.workflow === workflow),
      language,
    ),
  );
  return `${[head[language], ...sections].join('\n\n')}\n`;
}

const usage = `usage: npm run docs:workflows

Writes ${pages.en} and ${pages.zh} from the transitions.`;

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await runCommand(async () => {
    readFlags(usage, {});
    for (const language of ['en', 'zh'] as const) writeFileSync(pages[language], workflowPage(language));
  });
