import { ReceptionSession } from '../../../schema/stations/reception-session.js';
import { Station } from '../../../schema/stations/station.js';
import { type Dataset, type Row, recordedUntil } from '../../kit/dataset.js';

export interface Heard {
  readonly id: string;
  readonly station: string;
  readonly heldOn: string;
}

/** The receptions that the documents know of, and what they hear there: a voice of a reception day belongs to one of them. */
export class Receptions {
  readonly #byCounty: ReadonlyMap<string, readonly Row[]>;
  readonly #heard = new Set<string>();
  readonly #opened: ReadonlyMap<string, string>;

  constructor(private readonly data: Dataset) {
    const held = data
      .of(ReceptionSession)
      .filter(({ status, heldOn }) => status === 'HELD' && (heldOn as string) < recordedUntil);
    const inOrder = held.toSorted((a, b) => ((a.heldOn as string) < (b.heldOn as string) ? -1 : 1));
    this.#byCounty = Map.groupBy(inOrder, ({ division }) => (division as string).slice(0, 6));
    this.#opened = new Map(data.of(Station).map(({ id, openedOn }) => [id as string, openedOn as string]));
  }

  /**
   * A reception of the township, else of the county, at which nothing was written down yet: it was held on that day. If
   * there is none left, the last one before, or the next, which was held by then.
   */
  hear({ division, receivedOn, since = '' }: { division: string; receivedOn: string; since?: string }) {
    const all = this.#byCounty.get(division.slice(0, 6)) ?? [];
    const near = all.filter((one) => (one.division as string).startsWith(division.slice(0, 9)));
    const isFree = ({ id, station }: Row) =>
      !this.#heard.has(id as string) && this.#opened.get(station as string)! <= receivedOn;
    const free = near.find(isFree) ?? all.find(isFree);
    const isBefore = ({ heldOn }: Row) => (heldOn as string) >= since && (heldOn as string) <= receivedOn;
    const byDay = (a: Row, b: Row) => ((a.heldOn as string) < (b.heldOn as string) ? 1 : -1);
    const before = free ? undefined : all.filter(isBefore).toSorted(byDay)[0];
    const moved = free ?? before ?? all.toSorted(byDay).findLast(({ heldOn }) => (heldOn as string) > receivedOn);
    if (!moved) return undefined;
    this.#heard.add(moved.id as string);
    if (!before) this.data.amend(ReceptionSession, moved, { heldOn: receivedOn });
    return moved as unknown as Heard;
  }
}
