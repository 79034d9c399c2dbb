export { requireAgreement } from './agreement.js'
export type { Agreement, AgreementParty } from './agreement.js'
export { createIdentity } from './identity.js'
export type { Identity, IdentityOptions } from './identity.js'
export { loadIdentity } from './load-identity.js'
export type { LoadIdentityOptions } from './load-identity.js'
export { loadPartner } from './load-partner.js'
export type { LoadPartnerOptions } from './load-partner.js'
export { loadPartners } from './load-partners.js'
export type { Environment } from './config-file.js'
export { partnerManagementKeys, partnerReference } from './partner-management.js'
export type { PartnerManagementOptions } from './partner-management.js'
export { keyPause, partnerKeys } from './partner-keys.js'
export type {
  KeyAccess,
  KeyOwner,
  KeyResolver,
  PartnerKeys,
  PartnerKeySheet,
} from './partner-keys.js'
export { decryptionFor, partnerEncryptionKey } from './partner-encryption.js'
export type {
  EncryptionKeySource,
  EncryptionOwner,
  PartnerEncryption,
} from './partner-encryption.js'
export type { Classify, HttpAnswer, Outcome, Verdict } from './outcome.js'
export type {
  ClientCredentials,
  CredentialsPlace,
  PartnerToken,
  PasswordLogin,
  StaticToken,
  TokenFunction,
} from './partner-token.js'
export type { Quota } from './quota.js'
export { definePartner } from './partner.js'
export type { Partner, PartnerOptions } from './partner.js'
export { senderIdFor, signingFor } from './present.js'
export { defineProfile } from './profile.js'
export type { Profile, ProfileChanges } from './profile.js'
export { profileByName, profiles } from './profiles/by-name.js'
export { opencrvs, opencrvs2026 } from './profiles/opencrvs.js'
export { openg2p, openg2pNewer } from './profiles/openg2p.js'
export { openimis, openimisB } from './profiles/openimis.js'
export { openspp } from './profiles/openspp.js'
export { standard } from './profiles/standard.js'
