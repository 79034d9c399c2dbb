/** A time as its Python prints it: microseconds and an offset. */
export function openG2pTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000+00:00')
}
