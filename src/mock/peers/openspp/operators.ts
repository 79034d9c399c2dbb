/** Its operators, and those of its CEL, as the mocks' expressions have them. */
export const openSppOperators: ReadonlyMap<string, string> = new Map([
  ['=', '$eq'],
  ['==', '$eq'],
  ['!=', '$ne'],
  ['>', '$gt'],
  ['>=', '$gte'],
  ['<', '$lt'],
  ['<=', '$lte'],
  ['in', '$in'],
])

/** The standard's name for an attribute of its. */
export function attributeOf(name: string): string {
  return name === 'phone' ? 'phone_number' : name
}
