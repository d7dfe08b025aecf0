import encodeQR from 'qr';
import { digestOfRound, type RoundRecord } from '../../ballot/protocol/round.js';
import { escaped } from '../html.js';

export interface Notice {
  readonly round: RoundRecord;
  /** Where voters open their page. */
  readonly page: string;
  /** Its digest, and that of the tellers' page. */
  readonly digests: { readonly voters: string; readonly tellers: string };
  /** Where the result is published. */
  readonly platform: string;
}

const style = `body{font:18px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:46rem;margin:1rem auto;padding:0 1rem}
h1{font-size:2rem;margin:.3rem 0}small{color:#444}code{font-family:Consolas,monospace;overflow-wrap:anywhere}
svg{width:8cm;height:8cm;display:block}table{border-collapse:collapse}td{padding:.2rem 1rem .2rem 0;vertical-align:top}@page{margin:15mm}`;

const time = (moment: string) =>
  new Date(moment).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short' });
const groups = (digest: string) => `<code>${digest.match(/.{1,4}/g)!.join(' ')}</code>`;
const row = (zh: string, en: string, value: string) =>
  `<tr><td>${zh}<br><small>${en}</small></td><td>${value}</td></tr>`;

/** What hangs in the hall: the code that leads to the ballot, and all that voters and observers compare. */
export function noticeOf({ round, page, digests, platform }: Notice): string {
  const address = `${page.replace(/#.*$/, '')}#${round.round}`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(round.name)}</title><style>${style}</style></head><body>
<h1>${escaped(round.name)}</h1>
${encodeQR(address, 'svg', { ecc: 'medium', border: 4 })}
<p><code>${escaped(address)}</code></p>
<table>
${row('领票（须登录）', 'Papers (signed in)', `${time(round.issuingOpensAt)} – ${time(round.issuingClosesAt)}`)}
${row('投票（不登录）', 'Votes (not signed in)', `${time(round.votingOpensAt)} – ${time(round.votingClosesAt)}`)}
${row('最多赞成', 'For at most', String(round.most))}
${row('票决公告SHA-256', 'SHA-256 of the round', groups(digestOfRound(round)))}
${row('投票页SHA-256', 'SHA-256 of the voters’ page', groups(digests.voters))}
${row('监票人网页SHA-256', 'SHA-256 of the tellers’ page', groups(digests.tellers))}
${row('结果公布于', 'Published at', `<code>${escaped(`${platform.replace(/\/$/, '')}/ballots/${round.round}`)}</code>`)}
</table>
<ol>${round.candidates.map((name) => `<li>${escaped(name)}</li>`).join('')}</ol>
</body></html>
`;
}
