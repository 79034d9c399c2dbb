import { CommanderError, InvalidArgumentError } from 'commander'
import { exitCodes } from './exit-code.js'

/** The error for a command line that cannot be meant: exit code 2, and a sentence that says what to write instead. */
export function usage(sentence: string): CommanderError {
  return new CommanderError(exitCodes.usage, 'usage', sentence)
}

/** Parses an option that is a whole number within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d{1,15}$/.test(text) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`Give a whole number from ${String(least)} to ${String(most)}.`)
  }
}

/** Parses an option that must say something: `--token "$TOKEN"` with nothing in TOKEN is a slip, not a wish. */
export function notEmpty(text: string): string {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('Give a value that is not empty, or leave the option out.')
}

/** Parses an option that is an http(s) URL; a trailing slash is dropped. */
export function httpUrl(text: string): string {
  if (isHttpUrl(text)) return text.replace(/\/$/, '')
  throw new InvalidArgumentError('Give a URL that begins with http:// or https://.')
}

/** Whether an argument that may be a file or a URL is a URL. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** Parses `--at`: an RFC 3339 time with zone, or seconds since 1970. Gives milliseconds. */
export function pointInTime(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000
  const zoned = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/
  const value = zoned.test(text) ? Date.parse(text.replace(' ', 'T')) : NaN
  if (Number.isFinite(value)) return value
  throw new InvalidArgumentError(
    'Give a time with zone, e.g. 2026-01-31T08:00:00Z, or seconds since 1970.',
  )
}
