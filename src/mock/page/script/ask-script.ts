/** Asking, and telling what came of it. */
export const askScript: string = String.raw`
let asking = false

function askFor(sample, button) {
  if (!asksByCriteria(at('operation').value)) at('operation').value = 'search'
  takeSample(sample)
  for (const other of document.querySelectorAll('.sample')) {
    other.setAttribute('aria-current', String(other === button))
  }
  at('form').requestSubmit()
}

async function askMock() {
  if (asking) return
  asking = true
  at('submit').setAttribute('aria-disabled', 'true')
  at('submit').textContent = 'Asking…'
  try {
    showAsked(await request('ask', question()))
  } catch (error) {
    if (error instanceof TokenMissing) return wantToken(error.message)
    showAsked({ mood: 'bad', outcome: 'Not asked', words: error.message, deviations: [], problems: [] })
  } finally {
    asking = false
    at('submit').removeAttribute('aria-disabled')
    at('submit').textContent = 'Ask'
  }
  soon()
}

function showAsked(asked) {
  const { mood, outcome, code, words, status, signature, deviations, problems, transaction_id } = asked
  const head = make('p', { className: 'outcome' }, outcome)
  const facts = []
  if (status !== undefined) facts.push('HTTP ' + status)
  if (signature !== undefined) facts.push('answer ' + signature)
  const told = make('div', { className: 'told ' + mood }, head)
  if (code !== undefined) told.append(foreign('code', '', code))
  if (words !== undefined) told.append(foreign('p', 'words', words, 4000))
  if (facts.length > 0) told.append(make('p', { className: 'small' }, facts.join(' · ')))
  if (problems.length > 0) told.append(pointerList('Problems', problems))
  if (deviations.length > 0) told.append(pointerList('Deviations of the answer, put right', deviations))
  at('told').replaceChildren(told)
  for (const name of ['answer', 'sent']) {
    at(name).parentElement.hidden = asked[name] === undefined || asked[name] === ''
    showText(at(name), asked[name] ?? '')
    at(name).scrollTop = 0
  }
  at('result').hidden = false
  if (transaction_id !== undefined && asked.sent !== undefined) at('transaction').value = transaction_id
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  at('result').scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
}

at('form').addEventListener('submit', (event) => {
  event.preventDefault()
  askMock()
})
`
