export { acknowledgement, errorBody } from './acknowledgement.js'
export type { Acknowledgement, AckStatus, ErrorBody, ErrorBodyInput } from './acknowledgement.js'
export { decryptEnvelope, isEncrypted } from './encryption/decrypt-envelope.js'
export type { Decryption } from './encryption/decrypt-envelope.js'
export { decryptMessage } from './encryption/decrypt-message.js'
export type { DecryptedMessage } from './encryption/decrypt-message.js'
export { encryptMessage } from './encryption/encrypt-message.js'
export type { EncryptedHeader, EncryptedMessage } from './encryption/encrypted-message.js'
export {
  generateDecryptionJwk,
  importDecryptionKey,
  importEncryptionKey,
} from './encryption/encryption-key.js'
export type { DecryptionKey, EncryptionKey } from './encryption/encryption-key.js'
export { sealFor, sealForNow, sealWrittenFor } from './encryption/seal-for.js'
export { answerHeader, protocolVersion, requestHeader, toTimestamp } from './header.js'
export type {
  AnswerHeader,
  AnswerHeaderInput,
  RequestHeader,
  RequestHeaderInput,
} from './header.js'
export { signatureAlgorithms, thumbprint } from './keys/algorithm.js'
export type { Jwk, JwkSet, SignatureAlgorithm } from './keys/algorithm.js'
export { hasFingerprint, readFingerprint, spokenFingerprint } from './keys/fingerprint.js'
export { loadSigningKey, saveSigningJwk } from './keys/key-file.js'
export {
  fetched,
  fingerprintSet,
  foundKeys,
  remoteKeys,
  staticKeys,
  unusable,
} from './keys/key-source.js'
export type {
  FetchedText,
  FetchText,
  KeyFinder,
  KeyHint,
  KeySource,
  RemoteKeysOptions,
} from './keys/key-source.js'
export { keySetLimits, readKeyJson, readKeySet, requireFew } from './keys/key-text.js'
export type { PrivateKeyData } from './keys/private-key.js'
export { publicHalf, toPublicJwks } from './keys/public-jwk.js'
export type { PublicKeyInput } from './keys/public-jwk.js'
export { defaultCooldown, refreshed } from './keys/refreshed.js'
export type { Loaded, RefreshPolicy } from './keys/refreshed.js'
export { revocationDate, withRevocations } from './keys/revocation.js'
export type { RevokedKey } from './keys/revocation.js'
export { generateSigningJwk, importSigningKey } from './keys/signing-key.js'
export type { PrivateKeyInput, PrivateKeySettings, SigningKey } from './keys/signing-key.js'
export { importKeySet, importVerifyingKey, withoutRepeats } from './keys/verifying-key.js'
export type { VerifyingKey } from './keys/verifying-key.js'
export { accept, open, openNow, openRaw, signatureRefusal } from './open.js'
export type { AcceptedMessage, Opened, OpenOptions, RefusedMessage } from './open.js'
export { readEnvelope } from './raw-envelope.js'
export type { RawEnvelope } from './raw-envelope.js'
export { defaultMaxAge } from './replay/freshness.js'
export { createMemoryReplayStore } from './replay/memory-replay-store.js'
export type { MemoryReplayStore, MemoryReplayStoreOptions } from './replay/memory-replay-store.js'
export { messageDigest } from './replay/message-digest.js'
export { createReplayGuard } from './replay/replay-guard.js'
export type {
  GuardedMessage,
  ReplayGuard,
  ReplayGuardOptions,
  ReplayOptions,
  WorkDone,
} from './replay/replay-guard.js'
export type { ReplayClaim, ReplayFinding, ReplayKey, ReplayStore } from './replay/replay-store.js'
export { seal, sealNow } from './seal.js'
export type { Sealed, Signing, WrittenMessage } from './seal.js'
export {
  asReceived,
  flagRestored,
  headerReserialised,
  nullsDropped,
  nullsDroppedFlagRestored,
  rawSlices,
  receivedText,
  signedPayload,
} from './signature/candidates.js'
export type {
  Candidate,
  CandidateName,
  CandidateText,
  ReceivedText,
} from './signature/candidates.js'
export { compactJws } from './signature/compact-jws.js'
export { detachedJws } from './signature/detached-jws.js'
export { parameterString, prefixedParameterString } from './signature/parameter-string.js'
export type {
  ParsedSignature,
  SignatureDialect,
  SignatureScheme,
  SigningContext,
} from './signature/scheme.js'
export { standardSignature } from './signature/standard.js'
export { unsignedReason } from './signature/unsigned.js'
export type {
  NoSignature,
  RefusedSignature,
  SignatureVerdict,
  UncheckedSignature,
  UnsignedReason,
  VerifiedSignature,
} from './signature/verdict.js'
export { verifyEnvelope } from './verify.js'
export type { SignatureRequirement, VerificationPolicy } from './verify.js'
