/** The list of exchanges: newest first, each opened by its summary; its message comes when it is opened. */
export const exchangeScript: string = String.raw`
const rows = new Map()

const verdicts = {
  verified: ['good', '✓ verified'],
  unsigned: ['', 'unsigned'],
  unverified: ['warn', 'not checked'],
}

function pill(mood, text) {
  return foreign('span', mood === '' ? 'pill' : 'pill ' + mood, text, 60)
}

function pillsOf({ status, outcome, signature, deviations, fault }) {
  const good = outcome === 'answered' || outcome === 'callback'
  const told = status === 0 ? outcome : outcome + ' · ' + status
  const pills = outcome === 'fault' ? [] : [pill(good ? 'good' : 'bad', told)]
  if (signature !== undefined) pills.push(pill(...(verdicts[signature] ?? ['bad', '✕ refused'])))
  if (fault !== undefined) pills.push(pill('warn', 'fault: ' + fault))
  if (deviations.length > 0) pills.push(pill('', deviations.length + (deviations.length === 1 ? ' deviation' : ' deviations')))
  return pills
}

function senderWords({ sender, sent }) {
  if (sent) return 'told by the mock'
  return sender === undefined ? 'sender not known' : 'from ' + sender
}

function summarise(summary, exchange) {
  const { time, operation } = exchange
  const what = make('span', { className: 'what' }, foreign('span', 'operation', operation))
  what.append(foreign('span', 'sender', senderWords(exchange)))
  summary.replaceChildren(
    make('time', { dateTime: time, title: time }, time.slice(11, 19)),
    what,
    make('span', { className: 'pills' }, ...pillsOf(exchange)),
  )
}

function detailsOf({ number, time, message_id, outcome, signature, status, fault, deviations, problems }) {
  const facts = [
    ['Exchange', String(number)],
    ['Time', time],
    ['message_id', message_id],
    ['Outcome', outcome + (status === 0 ? '' : ', HTTP ' + status)],
    ['Signature', signature],
    ['Fault', fault],
  ].filter(([, value]) => value !== undefined)
  const list = facts.flatMap(([name, value]) => [make('dt', {}, name), foreign('dd', '', value, 300)])
  const parts = [make('dl', {}, ...list)]
  if (problems.length > 0) parts.push(pointerList('Refused for', problems))
  if (deviations.length > 0) parts.push(pointerList('Deviations from the published text', deviations))
  return parts
}

async function open(row) {
  const message = make('pre', { tabIndex: 0, 'aria-label': 'Message received' }, '…')
  row.inside.replaceChildren(
    ...detailsOf(row.exchange),
    make('div', {}, make('h4', {}, 'Message received'), message),
  )
  try {
    showText(message, (await request('message/' + row.exchange.number)).message)
  } catch (error) {
    message.textContent = error.message
  }
}

function rowOf(exchange) {
  const summary = make('summary')
  const inside = make('div', { className: 'inside' })
  const details = make('details', { className: 'exchange' }, summary, inside)
  const row = { exchange, summary, inside, details, item: make('li', {}, details) }
  details.addEventListener('toggle', () => {
    if (details.open) open(row)
    else inside.replaceChildren()
  })
  return row
}

/** Takes what came or changed; 'fresh' marks what came while somebody looks. */
function takeExchanges({ exchanges, oldest }, fresh) {
  for (const exchange of exchanges) {
    const known = rows.get(exchange.number)
    const row = known ?? rowOf(exchange)
    row.exchange = exchange
    summarise(row.summary, exchange)
    if (known !== undefined) {
      if (row.details.open) open(row)
      continue
    }
    rows.set(exchange.number, row)
    row.details.classList.toggle('fresh', fresh)
    at('list').prepend(row.item)
  }
  for (const [number, row] of rows) {
    if (number >= oldest) continue
    row.item.remove()
    rows.delete(number)
  }
  at('nothing').hidden = rows.size > 0
  at('count').textContent = rows.size === 0 ? '' : String(rows.size)
  if (fresh && exchanges.length > 0) announce(exchanges)
}

function announce(exchanges) {
  const { operation, sender = 'an unknown sender', outcome } = exchanges.at(-1)
  const many = exchanges.length === 1 ? 'One exchange' : exchanges.length + ' exchanges'
  at('news').textContent = many + ' received; the last: ' + operation + ' from ' + sender + ', ' + outcome
}
`
