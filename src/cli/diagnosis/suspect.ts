import { verifyEnvelope } from '../../envelope/index.js'
import type {
  RawEnvelope,
  SignatureDialect,
  SignatureVerdict,
  VerifiedSignature,
  VerifyingKey,
} from '../../envelope/index.js'
import type { Profile } from '../../peers/index.js'

/** A message whose signature did not hold, and by what it was judged. */
export interface Suspect {
  readonly raw: RawEnvelope
  readonly profile: Profile
  readonly keys: readonly VerifyingKey[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Under what a signature would hold. */
export interface Fit {
  readonly verdict: VerifiedSignature
  /** Seconds since 1970: it holds at that time only, because our clock and the sender's do not agree. */
  readonly only?: number
}

/** Whether the signature is genuine under another dialect, now or at the time it says itself. */
export async function fitUnder(
  dialect: SignatureDialect,
  { raw, keys, now }: Suspect,
): Promise<Fit | undefined> {
  const judge = (at: number): Promise<SignatureVerdict> =>
    verifyEnvelope(raw, { dialect, requirement: 'required', keys: () => keys, now: at })
  const verdict = await judge(now)
  if (verdict.status === 'verified') return { verdict }
  if (verdict.status !== 'refused' || !clockCodes.includes(verdict.reason)) return undefined
  const created = createdIn(raw, dialect)
  if (created === undefined) return undefined
  const then = await judge(created * 1000)
  return then.status === 'verified' ? { verdict: then, only: created } : undefined
}

const clockCodes: readonly string[] = ['signature.expired', 'signature.future']

/** When the signature says that it was made, in seconds since 1970. */
export function createdIn(raw: RawEnvelope, { scheme }: SignatureDialect): number | undefined {
  return typeof raw.signature === 'string' ? scheme.parse(raw.signature)?.created : undefined
}

/** Profiles to try: the one in question first, then each other that signs in a way of its own. */
export function profilesToTry(own: Profile, all: readonly Profile[]): readonly Profile[] {
  const tried: Profile[] = []
  for (const profile of [own, ...all]) {
    const { scheme, candidates, signs } = profile.signature
    const isKnown = tried.some(
      ({ signature }) => signature.scheme === scheme && signature.candidates === candidates,
    )
    if (signs && !isKnown) tried.push(profile)
  }
  return tried
}
