import { detail } from '../operations/detail.js';
import { filtered } from '../operations/filtered.js';
import { portalList } from '../operations/portal-list.js';
import { scannedCode } from '../operations/scanned-code.js';
import { graphql, nodesOf } from './ask.js';
import type { PlacesServer } from './server.js';

type Found = Readonly<Record<string, string>>;

/** What a portal asks all day: lists, details, QR codes and filtered lists of the bench, with what this database has. */
export async function cheapQuestions(server: PlacesServer): Promise<string[]> {
  const suggestions = await nodesOf(server, '{ suggestions(first: 60) { nodes { id status division { id code } } } }');
  const codes = await nodesOf(
    server,
    '{ contactQrCodes(first: 60, filter: { status: { eq: ACTIVE } }) { nodes { token } } }',
  );
  return suggestions.flatMap((suggestion, at) => {
    const { id, status } = suggestion as Found;
    const division = suggestion.division as Found;
    return [
      graphql(portalList.ours.query, { division: division.id }),
      graphql(detail.ours.query, { id }),
      graphql(scannedCode.ours.query, { token: codes[at % codes.length]!.token }),
      graphql(filtered.ours.query, { within: division.code!.slice(0, 6), status }),
    ];
  });
}
