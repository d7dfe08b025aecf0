import { holding, localOffices } from '../accounts/holding.js';
import {
  add,
  all,
  code,
  fromSql,
  one,
  optional,
  type Refusal,
  refuse,
  transitions,
  within,
} from '../kit/transitions.js';
import { elsewhere, isOfOnePlace, strangerAmong } from '../organisations/one-place.js';
import { Station } from '../stations/station.js';
import { ContactQrCode, QrCodeStatus, type QrHolderKind } from './contact-qr-code.js';

const office = { staff: all(within(), holding(...localOffices)) };
/** What a code of each kind leads to; that of a liaison may name the station, too. */
const holders = {
  DEPUTY: 'deputy',
  LIAISON: 'liaisonName',
  PROJECT: 'project',
  STATION: 'station',
  CHANNEL: 'onlineChannel',
} as const satisfies Record<QrHolderKind, string>;
const held = ['holderKind', 'deputy', 'liaisonName', 'project', 'station', 'onlineChannel', 'division'] as const;

/** 122 random bits, of which nobody can guess another code. */
const token = fromSql<string>(`replace(gen_random_uuid()::text, '-', '')`);

interface Given extends Readonly<Partial<Record<(typeof holders)[QrHolderKind], string | undefined>>> {
  readonly holderKind: QrHolderKind;
  readonly division: string;
}
type Places = Readonly<Record<string, string | readonly string[] | null>>;
const placeOf = (name: string, table: string) =>
  `'${name}', (select t.division_code from ${table} t where t.id = {${name}})`;
const places = fromSql<Places>(
  `json_build_object(${placeOf('project', 'livelihood_project')}, ${placeOf('station', 'station')}, ${placeOf('onlineChannel', 'online_channel')}, 'deputy',
    (select json_agg(c.division_code) from mandate m join congress c on c.id = m.congress_id where m.deputy_id = {deputy} and c.division_code is not null))`,
);

const holderFaults = {
  ...elsewhere,
  HOLDER_MISSING: ['须指明持码人、项目、家站或者渠道', 'Say to whom or what it leads'],
  HOLDER_OF_ANOTHER_KIND: ['与持码人类型不符', 'A code of this kind does not lead there'],
} as const;

function holderFault(given: Given, places: Places) {
  const own = holders[given.holderKind];
  if (given[own] === undefined) return refuse('HOLDER_MISSING', own) as Refusal<keyof typeof holderFaults>;
  const mayHave: readonly string[] = given.holderKind === 'LIAISON' ? [own, 'station'] : [own];
  const other = Object.values(holders).find((name) => given[name] !== undefined && !mayHave.includes(name));
  if (other) return refuse('HOLDER_OF_ANOTHER_KIND', other);
  const isOurs = (place: string) => isOfOnePlace(place, given.division);
  const strange = Object.keys(places).find((name) => places[name] && ![places[name]].flat().some(isOurs));
  return strange ? refuse('NOT_THIS_PLACE', strange) : undefined;
}

const fallingBack = {
  fallback: optional(
    one(
      () => Station,
      '家站：转到哪个家站，不填的为代表所进、联络员所在的家站',
      'The station; by default the holder’s own',
      ['division'],
    ),
  ),
};

const ownStation = {
  own: fromSql<string>(
    `coalesce({station}, (select s.station_id from station_deputy s where s.deputy_id = {deputy} and s.left_on is null order by s.joined_on desc, s.id limit 1))`,
  ),
};

export const qrCodeTransitions = transitions(
  { concept: () => ContactQrCode, state: 'status', states: QrCodeStatus },
  ({ begin, act }) => ({
    issueQrCode: begin(
      '发放二维码：为代表、联络员、家站、项目或者渠道发码',
      'A code for a deputy, liaison, station, project or channel',
      {
        to: 'ACTIVE',
        by: office,
        needs: ['holderKind', 'division'],
        takes: ['deputy', 'liaisonName', 'project', 'station', 'onlineChannel'],
        reads: { token, places },
        refusals: holderFaults,
        rule: ({ token = '', places = {}, today, ...given }) =>
          holderFault(given, places) ?? { sets: { token, issuedOn: today, scanCount: 0 } },
      },
    ),

    rotateQrCode: act(
      '更换二维码：停用旧码，为同一持码人发新码',
      'It is withdrawn, and the same holder gets a new one',
      {
        from: ['ACTIVE'],
        to: 'REVOKED',
        by: office,
        aside: true,
        reason: 'optional',
        sees: held,
        reads: { token },
        tells: { token: code('新码令牌', 'What the new code carries') },
        rule: ({ id: replaces, it, token = '', today, newId }) => {
          const { id: _, ...holder } = it as typeof it & { id?: string };
          const anew = { id: newId(), token, replaces, status: 'ACTIVE', issuedOn: today, scanCount: 0 } as const;
          return { sets: { revokedOn: today }, also: [add(ContactQrCode, { ...holder, ...anew })], tells: { token } };
        },
      },
    ),

    revokeQrCode: act(
      '停用二维码：此后转到家站，没有家站的不再指向任何页面',
      'Withdrawn: from then on it leads to the station, or to nobody where there is none',
      {
        from: ['ACTIVE'],
        toOneOf: ['ACTIVE', 'REVOKED'],
        by: office,
        aside: true,
        reason: 'optional',
        given: fallingBack,
        sees: held,
        reads: ownStation,
        refusals: elsewhere,
        rule: ({ it, fallback, own, today }) => {
          const stranger = strangerAmong({ fallback }, it.division);
          if (stranger) return stranger;
          const station = fallback?.id ?? own;
          const isOver = !station || it.holderKind === 'STATION' || it.holderKind === 'CHANNEL';
          if (isOver) return { sets: { status: 'REVOKED', revokedOn: today } };
          const former = { formerDeputy: it.deputy ?? null, formerProject: it.project ?? null, fellBackOn: today };
          const to = { holderKind: 'STATION', station, deputy: null, project: null, liaisonName: null } as const;
          return { sets: { status: 'ACTIVE', ...to, ...former } };
        },
      },
    ),
  }),
);
