import { Deputy } from '../deputies/deputy.js';
import { Mandate } from '../deputies/mandate.js';
import { add, type Change, list, listed, one, optional, refuse, type Seen, set } from '../kit/transitions.js';
import { SuggestionCoSigner } from './suggestion-co-signer.js';

/** Deputies who are asked to sign, with the congresses that they sit in. */
export const invitation = {
  coSigners: optional(
    list(
      one(
        () => Deputy,
        '联名代表：邀请联名的代表，须为同一人大的代表',
        'Deputies of the same congress who are asked to sign',
        [],
        { mandates: listed(Mandate, 'congress', 'status') },
      ),
    ),
  ),
};
export const signers = listed(SuggestionCoSigner, 'deputy', 'status', 'position', 'signedOn');
export type Signer = Seen<SuggestionCoSigner, 'deputy' | 'status' | 'position' | 'signedOn'>;

export const invitationRefusals = {
  CO_SIGNER_LEADS: ['领衔代表不能同时联名', 'The deputy who leads it is no co-signer'],
  CO_SIGNER_ELSEWHERE: ['联名代表须是同一人大的在职代表', 'A co-signer is a deputy of the same congress'],
} as const;

interface Invited {
  readonly id: string;
  readonly mandates: readonly Seen<Mandate, 'congress' | 'status'>[];
}
interface Invitation {
  readonly suggestion: string;
  readonly lead: string;
  readonly congress: string;
  readonly newId: () => string;
  readonly coSigners?: readonly Invited[] | undefined;
}

/** Asks deputies to sign after those who were asked before; whoever declined is asked again. */
export function invite(
  { suggestion, lead, congress, newId, coSigners = [] }: Invitation,
  before: readonly Signer[] = [],
) {
  if (coSigners.some(({ id }) => id === lead)) return refuse('CO_SIGNER_LEADS', 'coSigners');
  const sits = ({ mandates }: Invited) => mandates.some((one) => one.congress === congress && one.status === 'ACTIVE');
  if (!coSigners.every(sits)) return refuse('CO_SIGNER_ELSEWHERE', 'coSigners');
  const last = Math.max(0, ...before.map(({ position }) => position));
  const known = new Map(before.map((signer) => [signer.deputy, signer]));
  const asked = coSigners.map(({ id }) => known.get(id));
  const anew = coSigners.filter(({ id }) => !known.has(id));
  return [
    ...asked.flatMap((signer) => (signer?.status === 'REFUSED' ? [set(signer, { status: 'INVITED' })] : [])),
    ...anew.map(({ id: deputy }, n) =>
      add(SuggestionCoSigner, { id: newId(), suggestion, deputy, position: last + n + 1, status: 'INVITED' }),
    ),
  ];
}

/** Whoever has signed is asked again: the words are others. */
export const askAgain = (signers: readonly Signer[]): Change[] =>
  signers.filter(({ status }) => status === 'SIGNED').map((one) => set(one, { status: 'INVITED', signedOn: null }));
