import { readEnvelope, receivedText, seal } from '../envelope/index.js'
import type { Signing } from '../envelope/index.js'

/** An envelope for a peer, and what that peer may still stumble over. */
export interface SealedForProfile {
  readonly text: string
  readonly warnings: readonly string[]
}

/**
 * Seals so that systems of the dialect can verify. Where they verify over the header as their own model prints it, the header is completed
 * with the members that the model adds; a member that they drop or write otherwise is a warning, since it is the caller's to change.
 * Throws as `seal` does.
 */
export async function sealForProfile(
  header: Readonly<Record<string, unknown>>,
  message: object,
  signing: Signing,
): Promise<SealedForProfile> {
  const { text } = await seal(header, message, signing)
  const printed = printedHeader(text, signing)
  if (printed === undefined) return { text, warnings: [] }
  const complete = { ...printed, ...header }
  const warnings = stumbles(header, printed)
  const isComplete = Object.keys(complete).length === Object.keys(header).length
  if (isComplete) return { text, warnings }
  return { text: (await seal(complete, message, signing)).text, warnings }
}

/** The header as systems of this dialect print it again; `undefined` where they take it as it comes. */
function printedHeader(
  text: string,
  { dialect }: Signing,
): Readonly<Record<string, unknown>> | undefined {
  const candidate = dialect.candidates.find(({ name }) => name === 'header-reserialised')
  const raw = readEnvelope(text)
  const received = receivedText(raw)
  const parsed = dialect.scheme.parse(raw.signature as string)
  if (candidate === undefined || received === undefined || parsed === undefined) return undefined
  const printed = candidate.textOf(received, parsed)
  return printed === undefined ? undefined : readEnvelope(printed.text).header
}

function stumbles(
  header: Readonly<Record<string, unknown>>,
  printed: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(header).flatMap(([name, value]) => {
    if (!Object.hasOwn(printed, name)) {
      return [
        `header.${name} is unknown to the peer, which drops it before it verifies: leave it out`,
      ]
    }
    const other = printed[name]
    if (JSON.stringify(value) === JSON.stringify(other)) return []
    return [
      `the peer reads header.${name} as ${JSON.stringify(other)} before it verifies: write it so`,
    ]
  })
}
