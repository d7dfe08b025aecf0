import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const tests = globSync('tests/**/*.test.ts').sort();

const pattern = /^(?:import|export)\s(?!type\b)(?:[^;']*?\sfrom\s*)?'([^']+)'|\bimport\('([^']+)'\)/gm;
const known = new Map<string, readonly string[]>();

/** What a file imports when it runs: files of ours, and modules by name. */
function imports(file: string): readonly string[] {
  const found =
    known.get(file) ??
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, named, called]) => {
      const path = named ?? called!;
      return path.startsWith('.') ? normalize(join(dirname(file), path)).replace(/\.js$/, '.ts') : path;
    });
  known.set(file, found);
  return found;
}

/** The way from a test to the first that it reaches of what it must not, over whatever lies between. */
function way(test: string, isForbidden: (from: string, to: string) => boolean): string | undefined {
  const before = new Map<string, string | undefined>([[test, undefined]]);
  for (const file of before.keys()) {
    if (!file.endsWith('.ts') || !existsSync(file)) continue;
    for (const to of imports(file)) {
      if (!before.has(to)) before.set(to, file);
      if (!isForbidden(file, to)) continue;
      const steps = [to];
      for (let step: string | undefined = file; step; step = before.get(step)) steps.unshift(step);
      return steps.join(' → ');
    }
  }
}

const isProgram = (from: string, to: string) => from.startsWith('tests/') && to === 'node:child_process';
const isPlaces = (_: string, to: string) => to === 'tests/setup/places.ts';
const found = (name: RegExp, isForbidden: Parameters<typeof way>[1]) =>
  tests.filter((test) => name.test(test)).flatMap((test) => way(test, isForbidden) ?? []);

it('a unit test needs no PostgreSQL and no other program: without that it is named x.test.ts', () => {
  expect(tests.filter((test) => test.endsWith('.unit.test.ts')).length).toBeGreaterThan(40);
  expect(found(/\.unit\.test\.ts$/, (from, to) => to === 'pg' || isProgram(from, to))).toEqual([]);
});

it('a test of the five places is named x.places.test.ts', () => {
  expect(found(/(?<!\.places)\.test\.ts$/, isPlaces)).toEqual([]);
});

it('none has a name that makes it wait for what it does not need', () => {
  const idle = (name: RegExp, needs: Parameters<typeof way>[1]) =>
    tests.filter((test) => name.test(test) && !way(test, needs));
  expect(idle(/\.places\.test\.ts$/, isPlaces)).toEqual([]);
  const needs = (_: string, to: string) => to === 'pg' || to === 'node:child_process';
  expect(idle(/^(?!.*\.(unit|places)\.test\.ts$)/, needs)).toEqual([]);
});
