import { existsSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConceptSpec } from '../schema/kit/declare/concept.js';
import { platform } from '../schema/platform.js';
import { carriersOf } from './carriers.js';
import { readFlags, runCommand } from './command-line.js';
import { outputs } from './outputs.js';
import { type Article, articles, pathOf, type System, systemsOf } from './systems.js';

const path = 'docs/coverage.md';

const head = `# Coverage

Every platform, mechanism and workflow that five published articles on the work of deputies name, and what carries it.
Each row links to a query that a test asks over the data of the five places; it answers exactly what stands beside it.
Generated from \`tests/systems\` and \`schema/concepts.ts\` by \`npm run docs:coverage\`. Do not edit.`;

const row = (...cells: readonly (string | number)[]) =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const table = (header: readonly string[], rows: readonly string[]) =>
  [row(...header), row(...header.map(() => '---')), ...rows].join('\n');

/** Markdown would read names in angle brackets or with stars as something else. */
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

function systemRow(article: Article, { id, name, does, query, line }: System): string {
  const { roots, types } = carriersOf(query, platform);
  const carried = [...types].map(([type, properties]) => [`**${type}**`, properties.join(', ')].join(' ').trim());
  return row(`[${id}](../${pathOf(article)}#L${line})`, name, does, carried.join('; '), code(roots));
}

const articlePart = (article: Article, systems: readonly System[]) => `## ${article.zh} — ${article.en}

${table(
  ['', '系统', 'what it does', '**types** and fields that carry it', 'root fields'],
  systems.map((system) => systemRow(article, system)),
)}`;

/** The folder of `schema/` that a concept's file is in. */
const areaOf = ({ table }: ConceptSpec): string =>
  readdirSync('schema').find((area) => existsSync(`schema/${area}/${table.replaceAll('_', '-')}.ts`)) ?? '';

const conceptPart = `## Concepts

Fields of each concept in each form that it is given out in. A list of other records is a column neither of a table nor
of an export, and an operation of its own in the SDK; a table also has columns that the API does not show. An export
leaves pictures of QR codes out.

${table(
  ['area', 'concept', '概念', ...outputs.map(({ name }) => name)],
  platform.specs.map((spec) =>
    row(areaOf(spec), spec.name, spec.declaration.zh, ...outputs.map(({ fields }) => fields(spec).length)),
  ),
)}`;

/** The page `docs/coverage.md`. */
export function coveragePage(): string {
  const parts = articles
    .map((article) => ({ article, systems: systemsOf(article) }))
    .filter(({ systems }) => systems.length)
    .map(({ article, systems }) => articlePart(article, systems));
  return `${[head, ...parts, conceptPart].join('\n\n')}\n`;
}

const usage = `usage: npm run docs:coverage
  writes ${path} from tests/systems and the declarations`;

function main() {
  readFlags(usage, {});
  writeFileSync(path, coveragePage());
}

if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? '.')) await runCommand(main);
