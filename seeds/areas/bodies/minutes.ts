import { AgendaItem } from '../../../schema/bodies/agenda-item.js';
import type { DecisionKind, MeetingKind } from '../../../schema/bodies/body.choices.js';
import { Decision } from '../../../schema/bodies/decision.js';
import { Meeting } from '../../../schema/bodies/meeting.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { divisionOf, fullName, hasCongress, ordinal, termOf, termStartOf } from '../organisations.js';
import { type Convened, convened, type Seat } from './occasions.js';

export interface Votes {
  readonly entitled: number;
  readonly present: number;
  readonly for?: number;
}

/** What a body did with a record on a day. */
export interface Matter {
  readonly seat: Seat;
  readonly on: string;
  readonly kind: DecisionKind;
  /** Says nothing of the record that not everybody sees. */
  readonly title: string;
  readonly subject: readonly [type: string, id: string];
  readonly votes?: Votes;
  /** How it meets, where that is another way than usual on such a day. */
  readonly as?: MeetingKind;
}

interface Sitting extends Convened {
  readonly id: string;
  readonly seat: Seat;
  readonly matters: (Matter & { readonly id: string })[];
}

/** The minutes of all bodies: matters are gathered, and then written meeting by meeting, in the order of days. */
export class Minutes {
  readonly #sittings = new Map<string, Sitting>();

  constructor(private readonly data: Dataset) {}

  /** The meeting of a body on a day. */
  convene(seat: Seat, on: string, known?: Partial<Convened>): string {
    return this.#sitting(seat, on, known).id;
  }

  /** The id of the decision on a matter, for the record that it is about. */
  record(matter: Matter): string {
    const { seat, on, kind, subject, as } = matter;
    const id = uuidOf(`decision/${subject.join(':')}/${kind}`, 0, new Date(on));
    this.#sitting(seat, on, as && { kind: as }).matters.push({ ...matter, id });
    return id;
  }

  #sitting(seat: Seat, on: string, known?: Partial<Convened>): Sitting {
    const occasion = { ...convened(seat, on), ...known };
    const key = `${seat.body} ${occasion.kind} ${occasion.heldOn}`;
    const found = this.#sittings.get(key);
    if (found) return found;
    const sitting = { ...occasion, id: uuidOf(`meeting/${key}`, 0, new Date(occasion.heldOn)), seat, matters: [] };
    this.#sittings.set(key, sitting);
    return sitting;
  }

  write(): void {
    const counts = new Map<string, number>();
    for (const sitting of [...this.#sittings.values()].toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))) {
      const { seat, kind, heldOn } = sitting;
      const term = termAt(seat.division, heldOn);
      const key = `${seat.body} ${kind} ${term}`;
      const next = sitting.isNumbered ? (counts.get(key) ?? 0) + 1 : undefined;
      if (next) counts.set(key, next);
      this.#write(sitting, term, sitting.number ?? next);
    }
  }

  #write({ id, seat, matters, ...sitting }: Sitting, term: number, number: number | undefined): void {
    const votes = matters.find((matter) => matter.votes)?.votes;
    const { heldOn, closedOn, session, kind, name } = sitting;
    this.data.add(Meeting, {
      id,
      body: seat.body,
      kind,
      name: name ?? nameOf(seat, kind, term, number, heldOn),
      status: heldOn <= this.data.day ? 'HELD' : 'PLANNED',
      heldOn,
      ...(kind !== 'SESSION' && seat.hasTerms && { term }),
      ...(number !== undefined && { number }),
      ...(closedOn && closedOn !== heldOn && { closedOn }),
      ...(session && { session }),
      ...(votes && { entitledCount: votes.entitled, presentCount: votes.present }),
    });
    const items = [...Map.groupBy(matters, ({ title }) => title)];
    for (const [n, [title, about]] of items.entries()) this.#item(id, n + 1, title, about);
  }

  #item(meeting: string, position: number, title: string, about: readonly (Matter & { readonly id: string })[]): void {
    const item = uuidOf(`agenda/${meeting}`, position);
    const [only] = about;
    this.data.add(AgendaItem, {
      id: item,
      meeting,
      body: only!.seat.body,
      position,
      title,
      subjectType: only!.subject[0],
      ...(about.length === 1 && { subjectId: only!.subject.join(':') }),
    });
    for (const { id, seat, on, kind, subject, votes } of about)
      this.data.add(Decision, {
        id,
        body: seat.body,
        meeting,
        agendaItem: item,
        kind,
        title,
        result: kind === 'HEARD' ? 'NOTED' : 'PASSED',
        decidedOn: on,
        subjectType: subject[0],
        subjectId: subject.join(':'),
        ...(votes?.for !== undefined && {
          forCount: votes.for,
          againstCount: 0,
          abstainCount: votes.present - votes.for,
        }),
      });
  }
}

/** The term of a place's congress on a day. */
function termAt(division: string, day: string): number {
  const code = hasCongress(divisionOf(division)) ? division : divisionOf(division).parent;
  return day < termStartOf(code) ? termOf(code) - 1 : termOf(code);
}

function nameOf(seat: Seat, kind: MeetingKind, term: number, number: number | undefined, heldOn: string): string {
  const division = divisionOf(seat.division);
  const place = `${fullName(division)}第${ordinal(term)}届`;
  const nth = number === undefined ? '' : `第${number}次`;
  switch (kind) {
    case 'COMMITTEE_MEETING':
      return `${place}人大常委会${nth}会议`;
    case 'CHAIRPERSONS_MEETING':
      return `${place}人大常委会${nth}主任会议`;
    case 'PRESIDIUM_MEETING':
      return `${place}人大主席团${nth}会议`;
    case 'SESSION':
      return `${place}人民代表大会会议（${heldOn}）`;
    case 'BALLOT_MEETING':
      return `${place}人大闭会期间票决会（${heldOn}）`;
    default:
      return `${seat.name}${nth}会议${nth ? '' : `（${heldOn}）`}`;
  }
}
