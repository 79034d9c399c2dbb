import { isDateTime, isDciDate } from '../../values/formats.js'

/** A text put right, and a sentence on what was done. */
export interface Mended {
  readonly value: string
  readonly text: string
}

/** Day, hour and minute, second, fraction, zone. Every part has a fixed width or one kind of character: linear in the input. */
const written =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|z|[+-]\d{2}(?::?\d{2})?)?[Zz]?)?$/
const longest = 64

/**
 * Mends a date of a data object that is not one as it stands: a time without a zone says only its day (a date never passes through a
 * zone, Q1), a zone written oddly (`+00:00Z`, `+0000`) is written plainly. Other forms are never guessed: `undefined`.
 */
export function mendDate(text: string): Mended | undefined {
  const parts = split(text)
  if (parts === undefined || !isDciDate(parts.day)) return undefined
  if (parts.time === undefined) return undefined
  if (parts.zone === undefined) {
    return { value: parts.day, text: 'a time without a zone; read as its day' }
  }
  const value = join(parts, parts.zone)
  return isDateTime(value) ? { value, text: 'not an RFC 3339 time as written; mended' } : undefined
}

/** The day of an instant that is midnight where it was written: how peers send a day of birth. `undefined` for any other text. */
export function dayOfMidnight(text: string): string | undefined {
  if (text.length <= 10) return undefined
  const parts = split(text)
  if (parts?.time !== '00:00') return undefined
  const rest = `${parts.second ?? ''}${parts.fraction ?? ''}`
  return /^[:.0]*$/.test(rest) && isDciDate(parts.day) ? parts.day : undefined
}

/**
 * Mends a timestamp of a message that is not RFC 3339: without a zone it is read as UTC, which is what the peers that leave it out
 * mean; odd zones, missing seconds and a bare day are completed. `undefined` when it is no time at all.
 */
export function mendTimestamp(text: string): Mended | undefined {
  const parts = split(text)
  if (parts === undefined) return undefined
  const value = join(parts, parts.zone ?? 'Z')
  if (!isDateTime(value)) return undefined
  return parts.zone === undefined
    ? { value, text: 'a time without a zone; read as UTC' }
    : { value, text: 'not an RFC 3339 time as written; mended' }
}

interface Parts {
  readonly day: string
  readonly time: string | undefined
  readonly second: string | undefined
  readonly fraction: string | undefined
  readonly zone: string | undefined
}

function split(text: string): Parts | undefined {
  if (text.length > longest) return undefined
  const found = written.exec(text.trim())
  if (found === null) return undefined
  const [, day = '', time, second, fraction, zone] = found
  const bareZ = zone === undefined && /[Zz]$/.test(text.trim())
  return { day, time, second, fraction, zone: bareZ ? 'Z' : zone }
}

function join({ day, time = '00:00', second = ':00', fraction = '' }: Parts, zone: string): string {
  const plain = /^[+-]\d{2}$/.test(zone)
    ? `${zone}:00`
    : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()
  return `${day}T${time}${second}${fraction}${plain}`
}
