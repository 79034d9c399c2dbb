import type { UnsignedReason } from './verdict.js'

/** Words that peers and test tools send in place of a signature. */
const markers: readonly string[] = ['unsigned', 'unsigned-stub', 'signature_validation_disabled']

/**
 * In which of the known ways a `signature` member says that there is none, or `undefined` when it claims to be one. The published
 * example string, sent as it stands with its `{sender_id}` placeholders, counts as none.
 */
export function unsignedReason(signature: unknown): UnsignedReason | undefined {
  if (signature === undefined) return 'absent'
  if (signature === null) return 'null'
  if (typeof signature !== 'string') return undefined
  const trimmed = signature.trim()
  if (trimmed === '') return 'empty'
  if (markers.includes(trimmed)) return 'marker'
  if (trimmed.includes('{unique_key_id}') || trimmed.includes('Base64(signing content)'))
    return 'placeholder'
  return undefined
}
