#!/usr/bin/env bash
# pdf-lib 1.17.1 (and its kept fork @cantoo/pdf-lib 2.11.1) write every object that was ever read or made, whether or not
# anything in the document still leads to it. A page that was taken out with `removePage`, or a title that was deleted from the
# document's information, is shown nowhere, but its text is still in the file that `save` gives, for whoever unpacks the streams:
# what an office takes out of a document before it is published must be followed by a sweep of what is unreachable.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 @cantoo/pdf-lib@2.11.1 >/dev/null
cat >run.cjs <<'JS'
const { inflateSync } = require('node:zlib');
/** All streams of a file, unpacked where they are packed. */
function streamsOf(bytes) {
  const file = Buffer.from(bytes);
  const found = [];
  for (let at = 0; (at = file.indexOf('stream\n', at)) >= 0; at += 7) {
    const body = file.subarray(at + 7, file.indexOf('endstream', at));
    try { found.push(inflateSync(body).toString('latin1')); } catch { found.push(body.toString('latin1')); }
  }
  return found.join('\n');
}
const hex = (text) => Buffer.from(text, 'latin1').toString('hex').toUpperCase();
async function keeps(library) {
  const { PDFDocument, StandardFonts } = require(library);
  const draft = await PDFDocument.create();
  const font = await draft.embedFont(StandardFonts.Helvetica);
  for (const text of ['Reply of the unit', 'Telephone of the citizen']) draft.addPage().drawText(text, { font });
  const published = await PDFDocument.load(await draft.save());
  published.removePage(1);
  const bytes = await published.save();
  const pages = (await PDFDocument.load(bytes)).getPageCount();
  return { pages, isThere: streamsOf(bytes).includes(hex('Telephone of the citizen')) };
}
(async () => {
  const seen = {};
  for (const library of ['pdf-lib', '@cantoo/pdf-lib']) seen[library] = await keeps(library);
  console.log('pdf-lib 1.17.1, @cantoo/pdf-lib 2.11.1');
  console.log('expected: one page, and the text of the other is no longer in the file');
  console.log(`seen: ${JSON.stringify(seen)}`);
  process.exitCode = Object.values(seen).every(({ pages, isThere }) => pages === 1 && isThere) ? 0 : 1;
})();
JS
node run.cjs
