export { collectProblems } from './collect.js'
export type { Field, FieldKind, Shape, Union } from './shape.js'
export { loadValidators } from './validate.js'
export type { RegistryValidators, SharedTitle } from './validate.js'
