/** Who the mock is. */
export const aboutScript: string = String.raw`
let about

const baseUrl = () => new URL('.', location.href).href.replace(/\/$/, '')

function showAbout() {
  document.title = about.title + ' (mock)'
  at('title').textContent = about.title
  at('plays').hidden = about.plays === undefined
  at('plays').textContent = about.plays === undefined ? '' : 'answers as ' + about.plays + ' does'
  const people = about.people.toLocaleString('en') + ' invented, seed ' + about.seed
  const facts = [
    ['Base URL', make('span', { className: 'mono' }, baseUrl())],
    ['sender_id', make('bdi', { className: 'mono' }, about.sender_id)],
    ['People', people],
    ['Signatures', about.signatures],
  ]
  at('facts').replaceChildren(
    ...facts.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
  )
  showKeys()
  showTry()
  showSamples()
  fillForm()
}

function showKeys() {
  const link = make('a', { href: about.keySet }, 'as published')
  at('keys').hidden = false
  at('key-list').replaceChildren(
    ...about.keys.map(({ kid, words }) => make('li', {}, make('bdi', { className: 'mono' }, kid), ' ' + words)),
    make('li', {}, about.keys.length === 0 ? 'no keys; the set ' : 'the set ', link),
  )
  showText(at('jwks'), about.jwks)
}

/** A word as shells take it. */
const quoted = (text) => "'" + text.replaceAll("'", "'\\''") + "'"

function showTry() {
  const [sample] = about.samples
  if (sample === undefined) return
  const words = ['npx dci-connect search', '--url ' + baseUrl(), '--registry ' + about.registry]
  if (about.plays !== undefined) words.push('--profile ' + about.profile)
  const { type, value, where = [], event, regType, recordType } = sample
  if (where.length === 0) words.push('--id ' + type + ' ' + value)
  for (const condition of where) words.push('--where ' + quoted(condition))
  if (event !== undefined) words.push('--event ' + quoted(event))
  if (regType !== undefined) words.push('--reg-type ' + quoted(regType))
  if (recordType !== undefined) words.push('--record-type ' + quoted(recordType))
  if (token !== '') words.push('--token …')
  at('try').textContent = words.join(' \\\n  ')
}

const shownAtOnce = 4

function sampleButton(sample) {
  const { type, value, name, note, where } = sample
  const button = make('button', { className: 'sample', type: 'button' })
  if (name !== undefined) button.append(make('b', {}, make('bdi', {}, name)))
  button.append(
    make('span', { className: 'mono' }, where === undefined ? type + ' ' + value : where.join(', ')),
    make('span', { className: 'note' }, note),
  )
  button.addEventListener('click', () => askFor(sample, button))
  return make('li', {}, button)
}

function showSamples() {
  const buttons = about.samples.map(sampleButton)
  at('samples').replaceChildren(...buttons.slice(0, shownAtOnce))
  at('more-samples').replaceChildren(...buttons.slice(shownAtOnce))
  at('more').hidden = buttons.length <= shownAtOnce
  at('more-title').textContent = (buttons.length - shownAtOnce) + ' more'
  const types = new Set(about.samples.map(({ type }) => type))
  at('types').replaceChildren(...[...types].map((type) => make('option', { value: type })))
}
`
