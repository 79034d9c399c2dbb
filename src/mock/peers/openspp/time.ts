/** A time as its Python prints it: with microseconds. */
export function openSppTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z')
}
