export { marriedName, nameAdult, nameChild } from './name-family.js'
export type { InventedName, Sex } from './name-family.js'
export { traditionOf, traditions } from './traditions.js'
export type { NameStyle, Tradition } from './tradition.js'
