/** Whether somebody gave `Object.prototype` members that are seen in every object: then `for … in` counts too many. */
export function isAnyNameLent(): boolean {
  for (const name in {}) return name !== undefined
  return false
}
