/** What the standard calls the facts about a person that live peers let be asked for, in the spellings in which they are asked. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  given_name: ['given_name', 'first_name', 'firstName', 'givenName'],
  surname: ['surname', 'last_name', 'lastName', 'family_name', 'familyName'],
  birth_date: ['birth_date', 'birthdate', 'birthDate', 'date_of_birth', 'dob'],
  sex: ['sex', 'gender'],
  phone_number: ['phone_number', 'phone'],
  email: ['email'],
}

const paths: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([standard, names]) => {
    const prefix = standard === 'given_name' || standard === 'surname' ? ['name.'] : []
    return ['', ...prefix].flatMap((before) =>
      names.map((name) => [before + name, standard] as const),
    )
  }),
)

/** The standard's name of an attribute of a person, from any of its spellings (`name.given_name`, `firstName`, …); else the name as it is. */
export function standardName(attribute: string): string {
  return paths.get(attribute) ?? attribute
}
