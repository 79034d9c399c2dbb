import type { UnsignedReason } from '../../envelope/index.js'

const agreed = 'or agree with them on signatures: "optional" in the partner sheet'

const hints: Readonly<Record<UnsignedReason, string>> = {
  absent: `the sender did not sign: ask whether signing is switched on there, ${agreed}`,
  null: `the sender’s software leaves signature: null when it has no key: ask for one to be configured, ${agreed}`,
  empty: `the sender’s software leaves signature empty when it has no key: ask for one to be configured, ${agreed}`,
  marker: `test tools send such a word, and OpenG2P where its signature validation is switched off: ask which it is, ${agreed}`,
  placeholder:
    'the sender copied the example of the published text: signing was never set up there',
  echoed:
    'this is your own request’s signature; openIMIS sends it back, and it says nothing about the answer',
  'peer does not sign':
    'openIMIS signs nothing and sends the request’s own signature back: trust in its answers can only come from the connection',
}

/** What to do about a message that is not signed, by the way in which it says so. */
export function unsignedHint(reason: UnsignedReason): string {
  return hints[reason]
}
