import { ContactQrCode } from '../../schema/deputies/contact-qr-code.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import type { Dataset } from '../kit/dataset.js';
import { person } from '../kit/names.js';
import { type Random, randomOf } from '../kit/random.js';
import { tokenOf, uuidOf } from '../kit/uuid.js';
import { type DeputiesOfPlace, deputyPlaces } from '../places/deputies.js';
import { addDays, daysBetween } from './days.js';
import { deputiesOf, type SeedDeputy } from './deputies.js';
import { townshipsOf } from './organisations.js';

export function seedQrCodes(data: Dataset): void {
  for (const place of deputyPlaces) seedPlace(data, place);
}

/** One code in use for every acting deputy, liaisons up to the number in use; codes of former deputies are revoked, who was elected since has none yet. */
function seedPlace(data: Dataset, { prefix, qrCodes }: DeputiesOfPlace): void {
  const random = randomOf(`qr/${prefix}`);
  const issue = issuer(data, prefix, random, qrCodes.issuedFrom, qrCodes.issuedTo);
  const acting = qrCodes.within.flatMap((code) => deputiesOf(data, code));
  for (const deputy of acting)
    issue({ holderKind: 'DEPUTY', deputy: deputy.id, division: deputy.division }, deputy.firstElectedOn);

  const inOffice = new Set(acting.map(({ id }) => id));
  for (const deputy of data.of(Deputy) as unknown as readonly SeedDeputy[])
    if (qrCodes.within.some((code) => deputy.division.startsWith(code)) && !inOffice.has(deputy.id))
      issue(
        { holderKind: 'DEPUTY', deputy: deputy.id, division: deputy.division },
        deputy.firstElectedOn,
        '2024-10-25',
      );

  const towns = townshipsOf(prefix);
  for (let n = acting.length; n < (qrCodes.inUse ?? 0); n++) {
    const { code } = towns[n % towns.length]!;
    issue({ holderKind: 'LIAISON', liaisonName: person(random, code).name, division: code });
  }
}

type Holder =
  | { readonly holderKind: 'DEPUTY'; readonly deputy: string; readonly division: string }
  | { readonly holderKind: 'LIAISON'; readonly liaisonName: string; readonly division: string };

function issuer(data: Dataset, prefix: string, random: Random, from: string, to: string) {
  let n = 0;
  return (holder: Holder, notBefore = from, revokedOn?: string): void => {
    const issuedOn = addDays(
      notBefore > from ? notBefore : from,
      random.int(0, notBefore > from ? 5 : daysBetween(from, to)),
    );
    const scanCount = Math.floor(240 * random.next() ** 4);
    const number = n++;
    if (revokedOn && issuedOn > revokedOn) return;
    data.add(ContactQrCode, {
      id: uuidOf(`qr/${prefix}`, number),
      token: tokenOf(`qr/${prefix}`, number),
      ...holder,
      status: revokedOn ? 'REVOKED' : 'ACTIVE',
      issuedOn,
      ...(revokedOn && { revokedOn }),
      scanCount,
    });
  };
}
