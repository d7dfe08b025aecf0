import { code, fromSql, optional, personal, refuse, text } from '../kit/transitions.js';
import { elsewhere, isOfOnePlace } from '../organisations/one-place.js';
import { attachmentInput, attachmentRefusals } from './feedback.attachments.js';
import { maskedName, maskedPhone, plainPhone } from './feedback.masks.js';
import { scannedInput, scannedRefusals } from './feedback.scanned.js';

/** What is stored as it was sent. */
export const taken = [
  ...(['title', 'content', 'category', 'channel', 'division'] as const),
  ...(['deputy', 'station', 'project', 'onlineChannel', 'activity', 'reception'] as const),
] as const;

/** What else is sent with it. */
export const submissionInput = {
  ...scannedInput,
  ...attachmentInput,
  name: optional(personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 }))),
  phone: optional(
    personal(
      code('电话：加密保存，平时隐去中间四位', 'Encrypted; shown with its middle digits hidden', { max: 20 }),
      plainPhone,
    ),
  ),
};
export const submissionRefusals = { ...scannedRefusals, ...attachmentRefusals, ...elsewhere };

const placed = {
  ...{ station: 'station', project: 'livelihood_project', onlineChannel: 'online_channel' },
  ...{ activity: 'activity', reception: 'reception_session' },
};
const placeOf = ([name, table]: readonly string[]) =>
  `'${name}', (select t.division_code from ${table} t where t.id = {${name}})`;
/** Where those are whom it is addressed to, by the part of the input; of a deputy the places of the congresses. */
export const whereTo = fromSql<Readonly<Record<string, string | readonly (string | null)[] | null>>>(
  `(select json_build_object(${Object.entries(placed).map(placeOf)}, 'deputy',
    (select json_agg(c.division_code) from mandate m join congress c on c.id = m.congress_id where m.deputy_id = {deputy})))`,
);

/** Which of them belongs to another place. The National People’s Congress has none of its own, and is everybody’s. */
export function strangerIn(places: NonNullable<(typeof whereTo)['type']> = {}, division: string) {
  const isOurs = (place: string | null) => place === null || isOfOnePlace(place, division);
  const name = Object.keys(places).find((name) => ![places[name] ?? null].flat().some(isOurs));
  return name && refuse('NOT_THIS_PLACE', name);
}

/** What is kept of who sent it. */
export const senderOf = (name: string | undefined, phone: string | undefined) => ({
  citizenNameMasked: name ? maskedName(name) : null,
  phoneMasked: phone ? maskedPhone(phone) : null,
});

/** The number of feedback: its day, and what nobody can count on from. */
export const numberOf = (id: string, today: string) => `YJ${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
