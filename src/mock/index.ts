export { createMockBackend } from './backend.js'
export { createMockRegistry } from './create-mock-registry.js'
export type { MockRegistry } from './mock-registry.js'
export type { EmitOptions, EmittedEvent } from './events/emit.js'
export type { MockEventName, MockEventNames } from './events/mock-events.js'
export type { FaultRule, MockFault } from './faults/fault-rule.js'
export type { MockRegistryOptions, MockServerOptions } from './mock-options.js'
export { createPeople, plantedDisagreements, storyChild } from './people/index.js'
export type {
  InventedHousehold,
  InventedPerson,
  People,
  PlantedDisagreement,
  PlantedKind,
  StoryChild,
  TypeAndValue,
} from './people/index.js'
export { registriesServedBy } from './peers/peer-families.js'
export type { PeerSample } from './peers/peer-manners.js'
export type { MockExchange } from './recording/recording.js'
export { startMockRegistry } from './start-mock-registry.js'
export type { RunningMockRegistry } from './start-mock-registry.js'
