/** A writer who meets a piece waits about this long for it at most. */
const targetMs = 150;
const least = 50;
const most = 20_000;

/** How many records a piece has: as many as take a short while, on whatever machine and with whatever hangs on them. */
export class PieceSize {
  now = 2_000;

  /** Measures a piece; one that came to nothing was in somebody's way and is smaller the next time. */
  async measure(piece: () => Promise<number | undefined>): Promise<number | undefined> {
    const started = performance.now();
    const looked = await piece();
    const factor = looked === undefined ? 0.5 : targetMs / (performance.now() - started);
    this.now = Math.round(Math.min(most, Math.max(least, this.now * Math.min(2, Math.max(0.5, factor)))));
    return looked;
  }
}
