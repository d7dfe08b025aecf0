/** How far a backfill has come. */
export interface Progress {
  readonly step: number;
  readonly of: number;
  /** What the step looks at. */
  readonly at: string;
}

/** Who wants to know how it goes. */
export interface Watching {
  readonly say: (line: string) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

const everyMs = 10_000;
const count = (records: number) => records.toLocaleString('en');

/** Tells how a backfill goes: now and then, and at its end if it was long. */
export class Teller {
  private records = 0;
  private readonly begun = performance.now();
  private told = performance.now();

  constructor(private readonly watching: Watching) {}

  tell(progress: Progress): void {
    this.watching.onProgress?.(progress);
    if (performance.now() - this.told < everyMs) return;
    this.told = performance.now();
    const { step, of, at } = progress;
    this.watching.say(`the change feed: step ${step + 1} of ${of} (${at}), ${count(this.records)} records looked at`);
  }

  looked(records: number): void {
    this.records += records;
  }

  end(): void {
    const seconds = ((performance.now() - this.begun) / 1000).toFixed(1);
    if (this.records > 1000)
      this.watching.say(`the change feed: ${count(this.records)} records looked at in ${seconds} s`);
  }
}
