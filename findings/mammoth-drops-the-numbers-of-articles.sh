#!/usr/bin/env bash
# mammoth 1.13.0 reads Word files. Statutes are usually typed with automatic numbering ("第%1条", chineseCountingThousand,
# ECMA-376 part 1, 17.18.59), so an article's number is a property of its paragraph and no text. mammoth gives the
# paragraphs without it, as plain text and as HTML (`<ol><li>`, where a browser shows "2."), and without a message, while
# references to an article are text and stay: what is read has "第一条" only where another article names it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 docx@9.15.2 >/dev/null
cat >run.cjs <<'JS'
const { Document, LevelFormat, Packer, Paragraph } = require('docx');
const mammoth = require('mammoth');
const level = { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '第%1条', alignment: 'left' };
const article = (text) => new Paragraph({ text, numbering: { reference: 'articles', level: 0 } });
const children = [article('为了规范物业管理，制定本条例。'), article('违反第一条的，依法处理。')];
const draft = new Document({ numbering: { config: [{ reference: 'articles', levels: [level] }] }, sections: [{ children }] });
(async () => {
  const buffer = await Packer.toBuffer(draft);
  const { value: text, messages } = await mammoth.extractRawText({ buffer });
  const { value: html, messages: told } = await mammoth.convertToHtml({ buffer });
  const lines = text.split('\n').filter(Boolean);
  console.log('mammoth 1.13.0');
  console.log('expected: 第一条 为了规范物业管理… / 第二条 违反第一条的…, as Word shows it, or a message that numbers are left out');
  console.log(`seen: ${lines.join(' / ')}; ${html}; messages: ${messages.length + told.length}`);
  const isLost = !text.includes('第二条') && !html.includes('第二条') && lines[1].startsWith('违反第一条');
  process.exitCode = isLost && messages.length + told.length === 0 ? 0 : 1;
})();
JS
node run.cjs
