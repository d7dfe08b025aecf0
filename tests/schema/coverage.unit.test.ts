import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveragePage } from '../../cli/coverage.js';
import { missingFrom, outputs } from '../../cli/outputs.js';
import { platform } from '../../schema/platform.js';

it('the page on coverage is committed as it is generated', () => {
  // Compared as a whole, or the difference would be the page.
  expect(readFileSync('docs/coverage.md', 'utf8') === coveragePage(), 'npm run docs:coverage').toBe(true);
});

describe.each(outputs)('in the output $name', (output) => {
  it('no concept lacks a field that it shows', () => {
    const missing = platform.specs.flatMap((spec) => missingFrom(output, spec).map((name) => `${spec.name}.${name}`));
    expect(missing).toEqual([]);
  });

  it('every concept has fields', () => {
    expect(platform.specs.filter((spec) => output.fields(spec).length < 2).map(({ name }) => name)).toEqual([]);
  });
});
