/** A writer who meets a piece waits about this long for it at most. */
const targetMs = 150;
const least = 50;
const most = 20_000;

/** How many records the first piece of a table has: what hangs on them is not known yet. */
const first = 500;

/** How many records a piece has: as many as take a short while, on whatever machine and with whatever hangs on them. */
export class PieceSize {
  private now = first;
  private step: number | undefined;

  /** Measures a piece of a step; one that came to nothing was in somebody's way and is smaller the next time. */
  async measure(step: number, piece: (most: number) => Promise<number | undefined>): Promise<number | undefined> {
    if (step !== this.step) this.now = Math.min(first, this.now);
    this.step = step;
    const started = performance.now();
    const looked = await piece(this.now);
    const factor = looked === undefined ? 0.5 : targetMs / (performance.now() - started);
    this.now = Math.round(Math.min(most, Math.max(least, this.now * Math.min(2, Math.max(0.5, factor)))));
    return looked;
  }
}
