#!/usr/bin/env bash
# gcoord 1.0.7 turns GeoJSON from WGS-84 to GCJ-02 in place: the object that was handed in is changed, so that turning it
# twice moves it twice, while a `bbox` (RFC 7946, section 5) stays in the old system, some 500 m away. What selects by `bbox`
# first then misses what lies at the edge.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund gcoord@1.0.7 >/dev/null
cat >run.cjs <<'JS'
const gcoord = require('gcoord');
const ring = [[120.28, 31.9], [120.3, 31.9], [120.3, 31.95], [120.28, 31.95], [120.28, 31.9]];
const grid = { type: 'Feature', bbox: [120.28, 31.9, 120.3, 31.95], properties: {}, geometry: { type: 'Polygon', coordinates: [ring.map((p) => [...p])] } };
const turned = gcoord.transform(grid, gcoord.WGS84, gcoord.GCJ02);
const east = Math.max(...turned.geometry.coordinates[0].map(([x]) => x));
const away = Math.round((east - turned.bbox[2]) * 111_320 * Math.cos((31.9 * Math.PI) / 180));
console.log('gcoord 1.0.7');
console.log('expected: the result is a new object whose bbox holds its polygon, and the polygon that was handed in is as it was');
console.log(`seen: same object: ${turned === grid}; its polygon reaches ${away} m out of its bbox`);
process.exitCode = turned === grid && grid.geometry.coordinates[0][0][0] !== 120.28 && away > 400 ? 0 : 1;
JS
node run.cjs
