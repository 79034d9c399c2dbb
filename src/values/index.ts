export { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from './formats.js'
