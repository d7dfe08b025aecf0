/**
 * The first and last byte that `Range` asks for: undefined is all, which several ranges and nonsense are answered with,
 * 'none' one that lies beyond the end.
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): readonly [from: number, to: number] | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return Number(last) === 0 ? 'none' : [Math.max(0, size - Number(last)), size - 1];
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'none';
  return [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
}
