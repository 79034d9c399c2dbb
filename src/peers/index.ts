export { createIdentity } from './identity.js'
export type { Identity, IdentityOptions } from './identity.js'
export { partnerManagementKeys, partnerReference } from './partner-management.js'
export type { PartnerManagementOptions } from './partner-management.js'
export { partnerKeys } from './partner-keys.js'
export type {
  KeyAccess,
  KeyOwner,
  KeyResolver,
  PartnerKeys,
  PartnerKeySheet,
} from './partner-keys.js'
export { definePartner } from './partner.js'
export type { Partner, PartnerOptions } from './partner.js'
export type { Profile } from './profile.js'
export { profileByName, profiles } from './profiles/by-name.js'
export { standard } from './profiles/standard.js'
