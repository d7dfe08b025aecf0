/** Where progress is shown; `process.stderr` is one. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The rate is that of the last seconds: rows that are there already go by faster than new ones. */
const windowMs = 10_000;
const quietMs = 5_000;
const barWidth = 12;

const count = (rows: number) => rows.toLocaleString('en');

/** Tells how far a load is: a bar that is drawn over itself on a terminal, elsewhere a line every five seconds. */
export class Progress {
  private readonly history: [at: number, done: number][];
  private saidAt: number;
  private drawn = false;

  constructor(
    private readonly screen: Screen,
    private readonly total: number,
    /** What is done with the rows that are counted. */
    private readonly done: string,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.saidAt = now();
    this.history = [[this.saidAt, 0]];
  }

  /** So many rows are done. */
  at(done: number): void {
    const now = this.now();
    this.history.push([now, done]);
    while (now - this.history[1]![0] >= windowMs) this.history.shift();
    if (this.screen.isTTY) {
      const text = `  ${this.bar(done)} ${this.figures(done)}`;
      this.screen.write(`\r\x1b[K${text.slice(0, (this.screen.columns || 80) - 1)}`);
      this.drawn = true;
    } else if (now - this.saidAt >= quietMs) {
      this.saidAt = now;
      this.screen.write(`  ${this.figures(done)}\n`);
    }
  }

  /** A line of its own, above the bar. */
  say(line: string): void {
    this.clear();
    this.screen.write(`${line}\n`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.drawn) this.screen.write('\r\x1b[K');
    this.drawn = false;
  }

  private bar(done: number): string {
    const full = Math.round(this.share(done) * barWidth);
    return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
  }

  private figures(done: number): string {
    const [[since, before], [now]] = [this.history[0]!, this.history.at(-1)!];
    const rate = now > since ? ((done - before) / (now - since)) * 1000 : 0;
    const left = rate > 0 ? ` · ${duration((this.total - done) / rate)} left` : '';
    const percent = Math.floor(this.share(done) * 100);
    return `${this.done}: ${percent} % · ${count(done)} of ${count(this.total)} · ${count(Math.round(rate))} rows/s${left}`;
  }

  private share(done: number): number {
    return this.total > 0 ? Math.min(1, done / this.total) : 1;
  }
}

/** 7 s, 2 min 05 s */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
