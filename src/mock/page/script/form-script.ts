/** The form: what it offers for each operation and kind of query, and the question it makes. */
export const formScript: string = String.raw`
const operationNames = {
  'search': 'Search',
  'search.later': 'Search, answered later',
  'enrolled': 'Enrolled? (yes or no)',
  'enrollment.updates': 'Enrolment update',
  'disabled': 'Disabled? (yes or no)',
  'get-disability-details': 'Disability details',
  'get-disability-support': 'Disability support',
  'txn.status': 'Transaction status',
}
const kindNames = ['idtype-value', 'predicate', 'expression']
const operatorNames = { eq: '=', ge: '≥', le: '≤', gt: '>', lt: '<', in: 'in' }
const asksByCriteria = (operation) => operation !== 'txn.status' && operation !== 'enrollment.updates'

const kind = () => at('form').elements.kind.value

function chooseKind(wanted) {
  at('form').elements.kind.value = wanted
  arrange()
}

/** Shows the fields of the operation and kind that are chosen. */
function arrange() {
  const operation = at('operation').value
  const byCriteria = asksByCriteria(operation)
  at('kinds').hidden = !byCriteria
  for (const name of kindNames) at('for-' + name).hidden = !byCriteria || kind() !== name
  at('for-beneficiary').hidden = operation !== 'enrollment.updates'
  at('for-transaction').hidden = operation !== 'txn.status'
  at('entity-field').hidden = !byCriteria || !about.entities
  at('event-field').hidden = !byCriteria || about.registry !== 'crvs'
  at('type-field').hidden = at('record-field').hidden = !operation.startsWith('search')
  at('page-field').hidden = !operation.startsWith('search')
}

function fillForm() {
  const { examples, operations, samples } = about
  const chosen = at('operation').value
  at('operation').replaceChildren(
    ...operations.map((name) => make('option', { value: name }, operationNames[name])),
  )
  if (operations.includes(chosen)) at('operation').value = chosen
  at('attributes').replaceChildren(
    ...examples.attributes.map((name) => make('option', { value: name })),
  )
  const [sample] = samples
  if (at('value').value === '' && sample !== undefined) {
    takeSample(sample)
  }
  if (at('comparisons').childElementCount === 0) addComparison(...examples.comparison)
  if (at('expression').value === '') at('expression').value = examples.expression
  if (at('beneficiary').value === '') at('beneficiary').value = examples.beneficiary ?? ''
  arrange()
}

/** Puts what finds a sample into the form: its identifier, or conditions. */
function takeSample({ type, value, where, event = '', recordType = '', regType = '' }) {
  if (where === undefined) {
    at('type').value = type
    at('value').value = value
  } else {
    at('comparisons').replaceChildren()
    for (const condition of where) addComparison(...condition.split(/ (\S+) (.*)/s))
  }
  chooseKind(where === undefined ? 'idtype-value' : 'predicate')
  at('reg-type').value = regType
  at('event').value = event
  at('record-type').value = recordType
}

function addComparison(attribute = '', operator = 'eq', value = '') {
  const plain = { autocomplete: 'off', spellcheck: false, autocapitalize: 'off' }
  const name = make('input', { ...plain, value: attribute, 'aria-label': 'Attribute' })
  name.setAttribute('list', 'attributes')
  const choices = Object.entries(operatorNames).map(([code, sign]) => make('option', { value: code }, sign))
  const choice = make('select', { 'aria-label': 'Operator' }, ...choices)
  choice.value = operator
  const remove = make('button', { className: 'quiet', type: 'button', 'aria-label': 'Remove this comparison' }, '×')
  const wanted = make('input', { ...plain, value, 'aria-label': 'Value' })
  const row = make('div', { className: 'comparison' }, name, choice, wanted, remove)
  remove.addEventListener('click', () => {
    row.remove()
    at('add').focus()
  })
  at('comparisons').append(row)
  return name
}

function comparisons() {
  return [...at('comparisons').children].map((row) => {
    const [attribute, operator, value] = row.querySelectorAll('input, select')
    return { attribute: attribute.value, operator: operator.value, value: value.value }
  })
}

/** The question that the form asks now. */
function question() {
  const operation = at('operation').value
  const asked = { operation, signing: at('signing').value }
  if (operation === 'txn.status') return { ...asked, transaction_id: at('transaction').value }
  if (operation === 'enrollment.updates') return { ...asked, beneficiary: at('beneficiary').value }
  const entity = about.entities && at('entity').value !== '' ? { response_entity: at('entity').value } : {}
  const around = {}
  if (!at('event-field').hidden) around.reg_event_type = at('event').value
  if (!at('type-field').hidden) around.reg_type = at('reg-type').value
  if (!at('record-field').hidden) around.reg_record_type = at('record-type').value
  const paged = operation.startsWith('search') ? { page_size: at('page-size').valueAsNumber } : {}
  const queries = {
    'idtype-value': () => ({ type: at('type').value, value: at('value').value }),
    'predicate': () => ({ comparisons: comparisons() }),
    'expression': () => ({ expression: at('expression').value }),
  }
  return { ...asked, ...entity, ...around, ...paged, query_type: kind(), ...queries[kind()]() }
}

at('operation').addEventListener('change', arrange)
at('kinds').addEventListener('change', arrange)
at('add').addEventListener('click', () => addComparison().focus())
`
