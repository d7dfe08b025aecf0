#!/usr/bin/env bash
# China's working days follow a notice of the State Council that comes out in the autumn before. chinese-days 1.5.7 has no
# notice of 2027 and does not say so: National Day is then a working day like any Friday, and a term counted in working days
# ends too early. Python's chinesecalendar 1.11.0 refuses the year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund chinese-days@1.5.7 >/dev/null
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check chinesecalendar==1.11.0
cat >run.js <<'JS'
import days from 'chinese-days';

const { findWorkday, isWorkday } = days;
const known = isWorkday('2026-10-01');
const unknown = isWorkday('2027-10-01');
const fifth = findWorkday(5, '2027-09-30');
console.log('chinese-days 1.5.7, chinesecalendar 1.11.0 (Python)');
console.log('expected: National Day is no working day in any year, or a year without a notice is an error');
console.log(`seen: working on 2026-10-01: ${known}, on 2027-10-01: ${unknown}; the fifth working day after 2027-09-30 is ${fifth}`);
process.exitCode = !known && unknown && fifth === '2027-10-07' ? 0 : 1;
JS
node run.js
python/bin/python - <<'PY'
import datetime, sys
import chinese_calendar

try:
    chinese_calendar.is_workday(datetime.date(2027, 10, 1))
    sys.exit('Python: chinesecalendar answers for 2027 now')
except NotImplementedError as error:
    print(f'      Python: {error}')
PY
