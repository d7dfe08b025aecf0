/** Keeps what was used last, at most `size` things. */
export class Cache<Made> {
  private readonly made = new Map<string, Made>();

  constructor(private readonly size: number) {}

  /** The thing of a key; made if it is not there. What `make` throws is not kept. */
  get(key: string, make: () => Made): Made {
    let thing = this.made.get(key);
    if (thing === undefined) thing = make();
    else this.made.delete(key);
    this.made.set(key, thing);
    if (this.made.size > this.size) this.made.delete(this.made.keys().next().value!);
    return thing;
  }
}
