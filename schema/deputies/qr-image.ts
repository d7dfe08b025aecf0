import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

let landing = 'http://localhost:4000';

/** Sets the portal that scans lead to (`PUBLIC_URL`): its page `/qr/<token>` finds the deputy or project by the token. */
export const setQrLanding = (publicUrl: string) => {
  landing = publicUrl.replace(/\/$/, '');
};

type Done = PromiseWithResolvers<string[]>;
type Drawn = { readonly job: number } & ({ readonly images: string[] } | { readonly fault: unknown });

/** The thread that draws, from the first picture on, and who waits for it. */
class Painter {
  readonly #waiting = new Map<number, Done>();
  readonly #thread: Worker;
  #jobs = 0;

  constructor(ended: () => void) {
    // Tests run the sources as they are.
    this.#thread = new Worker(new URL(`./qr-worker${extname(import.meta.url)}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 },
    });
    this.#thread.unref();
    this.#thread.on('message', ({ job, ...drawn }: Drawn) => {
      const done = this.#waiting.get(job)!;
      this.#waiting.delete(job);
      if (!this.#waiting.size) this.#thread.unref();
      if ('images' in drawn) done.resolve(drawn.images);
      else done.reject(drawn.fault);
    });
    const end = (fault: unknown) => {
      ended();
      for (const { reject } of this.#waiting.values()) reject(fault);
      this.#waiting.clear();
    };
    this.#thread.on('error', end).on('exit', (code) => end(new Error(`The thread of pictures ended with ${code}.`)));
  }

  draw(texts: readonly string[]): Promise<string[]> {
    const job = this.#jobs++;
    const done = Promise.withResolvers<string[]>();
    this.#waiting.set(job, done);
    this.#thread.ref();
    this.#thread.postMessage({ job, texts });
    return done.promise;
  }
}

let painter: Painter | undefined;

/** The codes of these tokens as SVG images, in their order; a quarter of a code may be lost before it is unreadable. */
export function drawQrCodes(tokens: readonly string[]): Promise<string[]> {
  painter ??= new Painter(() => {
    painter = undefined;
  });
  return painter.draw(tokens.map((token) => `${landing}/qr/${encodeURIComponent(token)}`));
}
