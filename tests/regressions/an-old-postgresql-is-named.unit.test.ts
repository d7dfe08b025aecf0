import { expect, test } from 'vitest';
import { newestMinors, outdated } from '../../api/database/minor-versions.js';

test('a server whose minor version is known to be old is told so, with what was known', () => {
  expect(outdated(180_004)).toBe(
    'PostgreSQL is 18.4, and 18.7 was out by 2026-11-28: minor versions close security holes, so update it',
  );
  expect(outdated(160_000)).toMatch(/^PostgreSQL is 16\.0, and 16\.\d+ was out by /);
});

test('one that is as new as is known, newer, or of a version that nothing is known of, is not', () => {
  for (const [major, minor] of newestMinors)
    for (const version of [minor, minor + 1]) expect(outdated(major * 10_000 + version)).toBeUndefined();
  expect(outdated(990_000)).toBeUndefined();
});
