import * as codes from './generated/codes.js'

export { codeLists } from './generated/codes.js'
export type { CodeListName } from './generated/codes.js'

/**
 * Every published code list under its name, as data with labels: `codes.SexCategoryEnum.male.title`. The closed type of a list's codes has
 * the same name: `codes.SexCategoryEnum`. Lists are open: use `labelOf` for a code from outside, and `codeLists` to look lists up by name.
 */
export { codes }
