// biome-ignore lint/complexity/noBannedTypes: a class is a function, whatever its constructor takes
export type Class = Function;
