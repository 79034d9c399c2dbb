/**
 * What the compiler must accept and refuse; `tsc -p test` checks it, nothing here runs. Each `@ts-expect-error` fails the check as soon as
 * its line compiles.
 */
import { createRegistryClient, idTypeValue, pages, recordsOf } from 'dci-connect'
import type {
  Beneficiary,
  CRVSPerson,
  DependableTransport,
  DisabilitySupport,
  Farmer,
  FRMember,
  PWDPerson,
  RegistryClient,
  RegistryClientOptions,
  SRGroup,
  SRMember,
  TransportEvent,
  UnsettledTransaction,
} from 'dci-connect'
import type { CallbackListener, RegistryBackend } from 'dci-connect/server'

/** Identity, not assignability: records have optional members only, so that any of them can be assigned to any other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Checks that a value's type is exactly `Expected`; the second argument compiles only then. */
function exactly<Expected>(): <Actual>(value: Actual, is: Same<Actual, Expected>) => void {
  return (value, is) => [value, is]
}

const query = idTypeValue('UIN', '1')

export async function recordsFollowTheRegistry(
  civil: RegistryClient<'crvs'>,
  social: RegistryClient<'social'>,
  benefits: RegistryClient<'ibr'>,
  disability: RegistryClient<'dr'>,
  farmers: RegistryClient<'fr'>,
): Promise<void> {
  const persons = recordsOf(await civil.sync.search(query))
  const groups = recordsOf(await social.sync.search(query))
  const beneficiaries = recordsOf(await benefits.sync.search(query))
  const disabled = recordsOf(await disability.sync.search(query))
  const farms = recordsOf(await farmers.sync.search(query))
  exactly<CRVSPerson[]>()(persons, true)
  exactly<SRGroup[]>()(groups, true)
  exactly<Beneficiary[]>()(beneficiaries, true)
  exactly<PWDPerson[]>()(disabled, true)
  exactly<Farmer[]>()(farms, true)
}

export async function responseEntityRefines(social: RegistryClient<'social'>): Promise<void> {
  const members = recordsOf(await social.sync.search({ ...query, response_entity: 'Member' }))
  const groups = recordsOf(await social.sync.search({ ...query, response_entity: 'Group' }))
  exactly<SRMember[]>()(members, true)
  exactly<SRGroup[]>()(groups, true)
  for await (const page of pages(social, { ...query, response_entity: 'Member' })) {
    exactly<SRMember[]>()(page.records, true)
  }
}

export function responseEntityExistsInSocialOnly(
  civil: RegistryClient<'crvs'>,
  social: RegistryClient<'social'>,
): void {
  // @ts-expect-error crvs has no households
  void civil.sync.search({ ...query, response_entity: 'Member' })
  // @ts-expect-error there is no such entity
  void social.sync.search({ ...query, response_entity: 'Village' })
}

export async function batchesAreTypedItemByItem(
  civil: RegistryClient<'crvs'>,
  social: RegistryClient<'social'>,
): Promise<void> {
  const mixed = await social.sync.search([query, { ...query, response_entity: 'Member' }])
  const [group, member] = mixed.items
  if (group.kind === 'found') exactly<readonly SRGroup[]>()(group.records, true)
  if (member.kind === 'found') exactly<readonly SRMember[]>()(member.records, true)
  const [only] = (await civil.searchAndWait([query])).items
  if (only.kind === 'found') exactly<readonly CRVSPerson[]>()(only.records, true)
  if (only.kind === 'refused') exactly<string | undefined>()(only.reason, true)
  // @ts-expect-error nothing was asked a third time
  void mixed.items[2]
  // @ts-expect-error what was left out has no records
  if (only.kind === 'missing') void only.records
  // @ts-expect-error crvs has no households
  void civil.sync.search([query, { ...query, response_entity: 'Group' }])
}

export async function whatIsAnsweredLater(
  civil: RegistryClient<'crvs'>,
  farmers: RegistryClient<'fr'>,
): Promise<void> {
  exactly<CRVSPerson[]>()(recordsOf(await civil.searchAndWait(query)), true)
  const ack = await farmers.search([query, query])
  exactly<readonly string[]>()(ack.reference_ids, true)
  const status = { attribute_type: 'transaction_id', attribute_value: ack.transaction_id } as const
  const { txnstatus_response } = (await farmers.sync.txn.status(status)).message
  if (txnstatus_response.txn_type === 'search') void txnstatus_response.txn_status.search_response
  void farmers.txn.status({ attribute_type: 'subscription_code_list', attribute_value: ['s'] })
  // @ts-expect-error a list of codes is no text
  void farmers.txn.status({ attribute_type: 'subscription_code_list', attribute_value: 's' })
  void civil.subscribe({
    reg_event_type: 'live_birth',
    filter_type: 'idtype-value',
    filter: query.query,
  })
  // @ts-expect-error a subscription names its event
  void civil.subscribe({ filter_type: 'idtype-value', filter: query.query })
}

export async function registryOnlyOperations(
  civil: RegistryClient<'crvs'>,
  benefits: RegistryClient<'ibr'>,
  disability: RegistryClient<'dr'>,
): Promise<void> {
  const enrolled = await benefits.sync.enrolled(query)
  void enrolled.message.enrolled_response
  void benefits.sync.enrollment.updates([])
  void disability.sync.disabled(query)
  const details = recordsOf(await disability.sync.getDisabilityDetails(query))
  const support = recordsOf(await disability.sync.getDisabilitySupport(query))
  exactly<PWDPerson[]>()(details, true)
  exactly<DisabilitySupport[]>()(support, true)
  // @ts-expect-error enrolments are kept in ibr only
  void civil.sync.enrolled(query)
  // @ts-expect-error enrolments are kept in ibr only
  void disability.sync.enrollment.updates([])
  // @ts-expect-error assessments are kept in dr only
  void benefits.sync.disabled(query)
  // @ts-expect-error assessments are kept in dr only
  void civil.sync.getDisabilitySupport(query)
}

export async function extraFieldsOfACountry(
  options: RegistryClientOptions<'crvs'>,
): Promise<string | undefined> {
  const civil = createRegistryClient<'crvs', { readonly village_code?: string }>(options)
  const [person] = recordsOf(await civil.sync.search(query))
  exactly<(CRVSPerson & { readonly village_code?: string }) | undefined>()(person, true)
  return person?.village_code ?? person?.birth_date
}

export function criteriaAreChecked(
  civil: RegistryClient<'crvs'>,
  farmers: RegistryClient<'fr'>,
): void {
  void civil.sync.search({ query_type: 'graphql', query: { value: {} } })
  // @ts-expect-error graphql is crvs's alone
  void farmers.sync.search({ query_type: 'graphql', query: { value: {} } })
  // @ts-expect-error the label decides what the query is
  void civil.sync.search({ query_type: 'idtype-value', query: [] })
}

export function backendsAreTyped(): RegistryBackend<'crvs'>[] {
  const right: RegistryBackend<'crvs'> = {
    search: () => ({ reg_records: [{ birth_date: '2019-01-05' }] }),
  }
  const wrong: RegistryBackend<'crvs'> = {
    // @ts-expect-error a birth date is a text
    search: () => ({ reg_records: [{ birth_date: 2019 }] }),
  }
  const elsewhere: RegistryBackend<'crvs'> = {
    search: () => ({ reg_records: [] }),
    // @ts-expect-error enrolments are kept in ibr only
    enrolled: () => 'yes',
  }
  return [right, wrong, elsewhere]
}

export async function lookupsAndWaitsAreTyped(
  farmers: RegistryClient<'fr', { readonly village_code?: string }>,
  unsettled: UnsettledTransaction,
): Promise<void> {
  const again = recordsOf(await farmers.resume(unsettled, { criteria: [query] }))
  exactly<(Farmer & { readonly village_code?: string })[]>()(again, true)
  type OurFarmer = Farmer & { readonly village_code?: string }
  exactly<OurFarmer[]>()(recordsOf(await farmers.resume(unsettled)), true)
  const plain = recordsOf(await farmers.resume(unsettled, { criteria: query, deadline: 1 }))
  exactly<OurFarmer[]>()(plain, true)
  exactly<FRMember[]>()(recordsOf(await farmers.resume<FRMember>(unsettled)), true)
  const [kept] = (await farmers.resume(unsettled, { criteria: [query] })).items
  if (kept.kind === 'found') void kept.records[0]?.village_code
  const [first] = (await farmers.searchAndWait([query])).items
  if (first.kind === 'found') void first.records[0]?.village_code
  exactly<readonly string[]>()((await farmers.unsubscribe(['S-1'])).reference_ids, true)
  const { keys } = await farmers.jwks()
  exactly<string | undefined>()(keys[0]?.kid, true)
  void (await farmers.locations()).locations
  exactly<string | undefined>()((await farmers.token())?.access_token, true)
  // @ts-expect-error codes are texts
  void farmers.unsubscribe([17])
}

export async function resumedMembersAreTyped(
  social: RegistryClient<'social'>,
  unsettled: UnsettledTransaction,
): Promise<void> {
  const criteria = { ...query, response_entity: 'Member' } as const
  const answer = await social.resume(unsettled, { criteria })
  exactly<SRMember[]>()(recordsOf(answer), true)
}

export function transportsAreTyped(transport: DependableTransport, event: TransportEvent): void {
  exactly<string>()(event.peer, true)
  void transport.circuits?.snapshot()
}

export const listener: CallbackListener = {
  onSearch: (callback) => {
    if (callback.registry !== 'fr') return
    exactly<Farmer[] | undefined>()(callback.message.search_response[0]?.data?.reg_records, true)
  },
  notify: ({ registry, message }) => {
    if (registry !== 'crvs') return
    exactly<CRVSPerson[] | undefined>()(message.notify_event[0]?.data.reg_records, true)
    // @ts-expect-error a notification answers nothing
    void message.search_response
  },
  unknown: ({ message }) => {
    exactly<unknown>()(message['search_response'], true)
  },
}
