import {
  asReceived,
  flagRestored,
  nullsDropped,
  nullsDroppedFlagRestored,
} from '../../envelope/index.js'
import type { NoSignature, ParsedSignature, RefusedSignature } from '../../envelope/index.js'
import { readJson } from '../../json/index.js'
import type { SortedFormName } from '../../json/index.js'
import { profiles } from '../../peers/index.js'
import type { Profile } from '../../peers/index.js'
import { differingPointers } from './differing-pointers.js'
import { fitUnder, profilesToTry } from './suspect.js'
import type { Fit, Suspect } from './suspect.js'
import { unsignedHint } from './unsigned-hint.js'
import { schemeOf, systemOf, textWords } from './words.js'

/**
 * What to check first about a signature that did not hold: under which other profile, time, key, sender or text it would. Nothing that is
 * found is believed: it only says where to look. No I/O.
 */
export async function diagnose(
  verdict: NoSignature | RefusedSignature,
  suspect: Suspect,
): Promise<string> {
  const unsigned = unsignedIn(verdict, suspect)
  if (unsigned !== undefined && unsigned !== 'peer does not sign') return unsignedHint(unsigned)
  if (verdict.status === 'refused' && verdict.reason === 'signature.key_revoked') {
    return 'the dates: the key had ended, or was revoked, when this was signed; have the message signed with a key in use'
  }
  for (const find of [byClock, byKid, byProfile, byProfileAndKid, bySender, byText, byPayload]) {
    const hint = await find(suspect)
    if (hint !== undefined) return hint
  }
  return unsigned === undefined ? nothingFits(suspect) : unsignedHint(unsigned)
}

function unsignedIn(
  verdict: NoSignature | RefusedSignature,
  { raw, profile }: Suspect,
): NoSignature['reason'] | undefined {
  if (verdict.status === 'unsigned') return verdict.reason
  return profile.signature.unsigned(raw.signature)
}

async function byClock(suspect: Suspect): Promise<string | undefined> {
  const fit = await fitUnder(suspect.profile.signature, suspect)
  if (fit?.only === undefined) return undefined
  return `the clocks: the signature is genuine and was made at ${timeText(fit.only)}; if that is not so by your clock, set the one that is wrong, and if it is, have the message sent again`
}

/** Every key of the set, whatever the signature calls it. */
async function byKid(suspect: Suspect, profile = suspect.profile): Promise<string | undefined> {
  const fit = await fitUnder({ ...profile.signature, keyBy: 'sender' }, suspect)
  if (fit === undefined) return undefined
  const named = parsedBy(profile, suspect)?.kid ?? 'none'
  const alike = profile === suspect.profile ? '' : `, and use --profile ${profile.name}`
  return `verifies with the key "${fit.verdict.kid}" of this set, which the signature calls "${named}": have the key published under the kid that its owner signs with${alike}${besides(fit)}`
}

async function byProfile(suspect: Suspect): Promise<string | undefined> {
  const { scheme } = suspect.profile.signature
  for (const profile of others(suspect)) {
    const { signature, name } = profile
    const fit = await fitUnder(signature, suspect)
    if (fit === undefined) continue
    const isOtherScheme = signature.scheme.name !== scheme.name
    const how = isOtherScheme ? `as ${schemeOf(signature)}` : textWords(fit.verdict, suspect.raw)
    return `verifies only ${how}: the sender signs like ${systemOf(profile)}; use --profile ${name}${besides(fit)}`
  }
  return undefined
}

async function byProfileAndKid(suspect: Suspect): Promise<string | undefined> {
  for (const profile of others(suspect)) {
    const hint = await byKid(suspect, profile)
    if (hint !== undefined) return hint
  }
  return undefined
}

/** Whoever the signature itself names, where the header names another. */
async function bySender(suspect: Suspect): Promise<string | undefined> {
  for (const profile of candidates(suspect)) {
    const signer = parsedBy(profile, suspect)?.signer
    const { raw } = suspect
    if (signer === undefined || signer === raw.header['sender_id']) continue
    const renamed = { ...suspect, raw: { ...raw, header: { ...raw.header, sender_id: signer } } }
    const fit = await fitUnder({ ...profile.signature, keyBy: 'sender' }, renamed)
    const who = `the signature was made in the name of "${signer}", which is not header.sender_id`
    return fit === undefined
      ? `${who}: a message relayed with another header, or a request’s own signature sent back, as openIMIS does`
      : `${who}, and fits one of these keys: have the header name who signs, or sign as header.sender_id${besides(fit)}`
  }
  return undefined
}

const forms: readonly SortedFormName[] = ['sorted-ascii', 'sorted-utf8', 'jcs']
const everyText = forms.flatMap((form) =>
  [asReceived, flagRestored, nullsDropped, nullsDroppedFlagRestored].map((make) => make(form)),
)

/** Texts that no profile pairs with this scheme. */
async function byText(suspect: Suspect): Promise<string | undefined> {
  for (const profile of candidates(suspect)) {
    const dialect = { ...profile.signature, candidates: everyText, keyBy: 'sender' as const }
    const fit = await fitUnder(dialect, suspect)
    if (fit === undefined) continue
    const { form, candidate } = fit.verdict
    return `verifies as ${schemeOf(dialect)} over ${form} text (${candidate}), as no profile of this version signs: derive one with defineProfile${besides(fit)}`
  }
  return undefined
}

/** A JWS that carries its text: genuine, but what came beside it says something else. */
function byPayload(suspect: Suspect): string | undefined {
  for (const profile of candidates(suspect)) {
    const parsed = parsedBy(profile, suspect)
    const payload = parsed?.payload
    if (payload === undefined || !suspect.keys.some((key) => parsed?.covers(payload, key))) continue
    const { header, message } = suspect.raw
    const places = differingPointers(valueIn(payload), { header, message }, 5)
    return `the signature is genuine, and the message beside it was changed after signing: compare ${places.map((one) => one || '/').join(', ')} with what the sender has`
  }
  return undefined
}

function valueIn(text: string): unknown {
  try {
    return readJson(text).value
  } catch {
    return undefined
  }
}

function nothingFits(suspect: Suspect): string {
  const { profile } = suspect
  const { scheme } = profile.signature
  const readable = candidates(suspect).filter((one) => isReadable(parsedBy(one, suspect)))
  const [other] = readable
  if (other === undefined) {
    return 'it is in none of the known forms; a JWS must name EdDSA, ES256, RS256 or PS256 and bring no key of its own: ask the sender which system and version signs'
  }
  if (readable.every((one) => one.signature.scheme !== scheme)) {
    return `it is ${schemeOf(other.signature)}, as ${systemOf(other)} sends: use --profile ${other.name}, with the sender’s keys of today`
  }
  return 'no key of this set fits under any profile: compare the fingerprint of the key with the sender by telephone, then ask whether anything between you rewrites bodies (gateway, proxy, pretty printer)'
}

/** A JWS with nothing in it is the detached one. */
function isReadable(parsed: ParsedSignature | undefined): boolean {
  return parsed !== undefined && parsed.payload !== ''
}

function others(suspect: Suspect): readonly Profile[] {
  return candidates(suspect).filter((one) => one !== suspect.profile)
}

function candidates({ profile }: Suspect): readonly Profile[] {
  return profilesToTry(profile, Object.values(profiles))
}

function parsedBy({ signature }: Profile, { raw }: Suspect): ParsedSignature | undefined {
  return typeof raw.signature === 'string' ? signature.scheme.parse(raw.signature) : undefined
}

function besides({ only }: Fit): string {
  return only === undefined ? '' : `; and compare clocks, it was made at ${timeText(only)}`
}

function timeText(seconds: number): string {
  const time = new Date(seconds * 1000)
  return Number.isNaN(time.getTime()) ? `second ${String(seconds)}` : time.toISOString()
}
