import type { InventedPerson } from '../people/index.js'

/** The `RelationshipTypeEnum` code of what `person` is to `other`, both of one household. */
export function relationshipTo(person: InventedPerson, other: InventedPerson): string {
  const male = person.sex === 'male'
  if (person.index === other.index) return 'SELF'
  if (person.spouse === other.index) {
    if (person.marital_status !== 'M') return 'DOMPART'
    return male ? 'HUSB' : 'WIFE'
  }
  if (person.mother === other.index || person.father === other.index) return male ? 'SON' : 'DAU'
  if (other.mother === person.index || other.father === person.index) return male ? 'NFTH' : 'NMTH'
  if (person.role === 'child' && other.role === 'child') return male ? 'BRO' : 'SIS'
  if (person.role === 'elder' && other.role === 'child') return male ? 'GRFTH' : 'GRMTH'
  if (person.role === 'child' && other.role === 'elder') return male ? 'GRNDSON' : 'GRNDDAU'
  if (person.role === 'elder') return male ? 'FTHINLAW' : 'MTHINLAW'
  return male ? 'SONINLAW' : 'DAUINLAW'
}
