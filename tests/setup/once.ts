const kept = globalThis as unknown as Record<symbol, unknown>;

/** The projects of a run load their setup each for itself, and share what it made. */
export function once<Made>(name: string, make: () => Made): Made {
  const key = Symbol.for(`deputy-graph tests: ${name}`);
  kept[key] ??= make();
  return kept[key] as Made;
}
