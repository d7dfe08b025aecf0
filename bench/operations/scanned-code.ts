import { type JsonObject, type Operation, same, setsOf } from './operation.js';
import { list, plain, text } from './writing.js';

/** A citizen scans a QR code and sees whose it is. */
export const scannedCode: Operation = {
  name: 'scannedCode',
  what: 'the deputy of a QR code, with mandates',
  weight: 1,
  sets: setsOf(`select token from contact_qr_code where status = 'ACTIVE' order by hashtext(token) limit 400`),
  ours: {
    query: `query ScannedCode($token: String!) {
      deputyByQrToken(token: $token) {
        id name gender post
        division { code name }
        mandates(first: 5) { nodes { term status startedOn congress { name level } } }
      }
    }`,
    variables: same,
  },
  postgraphile: {
    query: `query ScannedCode($token: String!) {
      code: contactQrCodeByToken(token: $token) { deputy: deputyByDeputyId {
        id: rowId name gender post
        division: divisionByDivisionCode { code name }
        mandates: mandatesByDeputyId(first: 5, orderBy: [STARTED_ON_DESC, ROW_ID_DESC]) {
          nodes { term status startedOn congress: congressByCongressId { name level } }
        }
      } }
    }`,
    variables: same,
    shape: ({ code }) => ({ deputyByQrToken: (code as JsonObject | null)?.deputy ?? null }),
  },
  async byHand({ token }, database) {
    const [row] = await database.prepared(
      'scanned-code',
      `select d.id, d.name, d.gender, d.post, v.code, v.name from contact_qr_code q join deputy d on d.id = q.deputy_id
       join division v on v.code = d.division_code where q.token = $1 and q.status = 'ACTIVE'`,
      [token],
    );
    if (!row) return '{"data":{"deputyByQrToken":null}}';
    const mandates = await database.prepared(
      'scanned-code-mandates',
      `select m.term, m.status, m.started_on, c.name, c.level from mandate m join congress c on c.id = m.congress_id
       where m.deputy_id = $1 order by m.started_on desc, m.id desc limit 5`,
      [row[0]],
    );
    const nodes = list(
      mandates,
      (mandate) =>
        `{"term":${mandate[0]},"status":"${mandate[1]}","startedOn":"${mandate[2]}",` +
        `"congress":{"name":${text(mandate[3])},"level":"${mandate[4]}"}}`,
    );
    return (
      `{"data":{"deputyByQrToken":{"id":"Deputy:${row[0]}","name":${text(row[1])},"gender":"${row[2]}","post":${text(row[3])},` +
      `"division":{"code":${plain(row[4])},"name":${text(row[5])}},"mandates":{"nodes":${nodes}}}}}`
    );
  },
};
