import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Documents for people who run the platform, use it or build on it. */
const bilingual = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'codegen/package/README.md',
  'docs/architecture.md',
  'docs/ballots.md',
  'docs/calendar.md',
  'docs/imports.md',
  'docs/search.md',
  'docs/videos.md',
  'docs/adding-a-concept.md',
  'docs/adding-a-transition.md',
  'docs/workflows.md',
  'docs/decisions/disclosure-control.md',
  'docs/decisions/secret-ballot.md',
  'docs/decisions/second-factor.md',
];
const chinese = (file: string) => file.replace(/\.md$/, '.zh-CN.md');

interface Document {
  /** `##` of each heading, in order. */
  readonly levels: string[];
  /** Code blocks as they would be run: without comments. */
  readonly blocks: string[];
  /** Rows of each table. */
  readonly tables: number[];
  readonly prose: string;
}

function read(file: string): Document {
  const blocks: string[] = [];
  const prose = readFileSync(file, 'utf8').replace(/^```.*?^```/gms, (block) => {
    const comments = block.startsWith('```\n') ? /(?<=\S)\s{2,}.*$/gm : /\s+(?:#|\/\/) .*$/gm;
    blocks.push(block.replace(comments, ''));
    return '';
  });
  const levels = [...prose.matchAll(/^(#+) /gm)].map(([, level]) => level!);
  const tables = (prose.match(/(?:^\|.*\n?)+/gm) ?? []).map((table) => table.trimEnd().split('\n').length);
  return { levels, blocks, tables, prose };
}

/** What is typed or set: `npm run token`, `--end-missing`, `READER_URL`, `createSdk`, `/healthz`. */
const codesOf = ({ prose }: Document) => new Set([...prose.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
/** A file of the tree, as documents name it. */
const named = (code: string) =>
  /^(?:api|bench|cli|codegen|docs|schema|seeds|tests)\/[\w./-]+\.(?:ts|md|graphql|json)$/.test(code);
const typed = (code: string) => /^(?:npm |\/|-|[A-Z_]+(?:=|$))/.test(code);

describe.each(bilingual)('%s and its Chinese counterpart', (file) => {
  const [english, other] = [read(file), read(chinese(file))];

  it('name each other', () => {
    expect(english.prose).toContain(`[中文](${basename(chinese(file))})`);
    expect(other.prose).toContain(`[English](${basename(file)})`);
  });
  it('have the same sections', () => expect(other.levels).toEqual(english.levels));
  it('have the same code', () => expect(other.blocks).toEqual(english.blocks));
  it('have the same tables', () => expect(other.tables).toEqual(english.tables));

  it('name files that are there', () => {
    const files = [english, other].flatMap((document) => [...codesOf(document)].filter(named));
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('name the same commands, settings and addresses', () => {
    const [here, there] = [codesOf(english), codesOf(other)];
    expect([...here].filter((code) => typed(code) && !there.has(code))).toEqual([]);
    expect([...there].filter((code) => typed(code) && !here.has(code))).toEqual([]);
  });

  it('link to what there is, the Chinese one to Chinese where there is one', () => {
    const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
    for (const { prose } of [english, other])
      for (const [, target] of prose.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g))
        expect(existsSync(folder + target!), target!).toBe(true);
    const inEnglish = [...other.prose.matchAll(/\]\((?!https?:|#)([^)#]+\.md)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => target !== basename(file) && !target.endsWith('.zh-CN.md'));
    expect(inEnglish.filter((target) => existsSync(folder + chinese(target)))).toEqual([]);
  });
});

it('every Chinese document is one of these', () => {
  const found = globSync('**/*.zh-CN.md', { exclude: ['node_modules', 'dist', 'data'] });
  expect(found.sort()).toEqual(bilingual.map(chinese).sort());
});
