import { readFileSync } from 'node:fs';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { packageFile } from '../api/package-file.js';
import { deprecationDays, faultsOf, isAboutDescription, isHarmless } from './schema-policy.js';

const read = (path: string) => readFileSync(packageFile(path), 'utf8');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** What the release that partners have and the SDL of the tree differ in, the worst first. */
const released = buildSchema(read('schema/released.graphql'));
const changes = (await diff(released, buildSchema(read('schema/schema.graphql')))).filter(
  (change) => !isAboutDescription(change),
);
const harmless = changes.filter(isHarmless);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const dangerous = changes.filter((change) => !isHarmless(change) && !breaking.includes(change));
const tell = (title: string, list: readonly Change[]) => {
  if (list.length) say(`${title}:\n${list.map(({ message }) => `  ${message}`).join('\n')}`);
};
tell('Breaking', breaking);
tell('Dangerous', dangerous);
say(
  `schema since the last release: ${breaking.length} breaking, ${dangerous.length} dangerous, ` +
    `${harmless.length} harmless changes`,
);

const faults = faultsOf(breaking, {
  version: JSON.parse(read('package.json')).version,
  changelog: read('CHANGELOG.md'),
  released,
  today: new Date(),
});
if (faults.length) {
  say(`\n${faults.join('\n')}\n(policy: CHANGELOG.md; a deprecation runs ${deprecationDays} days from 1.0 on)`);
  process.exitCode = 1;
}
