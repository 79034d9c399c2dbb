/** Looking for what is new, once a second, while somebody can see it; and the token, where the mock wants one. */
export const pollScript: string = String.raw`
const often = 1000
const seldom = 4000
let revision = 0
let polling = false
let paused = false
let timer

function showState(state) {
  at('live').dataset.state = state
  at('live').textContent = { live: 'live', paused: 'paused', lost: 'connection lost' }[state]
}

function soon(delay = 0) {
  clearTimeout(timer)
  if (about !== undefined && !paused && !document.hidden) timer = setTimeout(poll, delay)
}

async function poll() {
  if (polling) return
  polling = true
  let delay = often
  try {
    let changes = await request('changes/' + revision)
    const restarted = changes.revision < revision
    if (restarted) {
      await load()
      takeExchanges({ exchanges: [], oldest: Infinity }, false)
      changes = await request('changes/0')
    }
    takeExchanges(changes, revision > 0 || started)
    started = true
    revision = changes.revision
    showState(paused ? 'paused' : 'live')
  } catch (error) {
    if (error instanceof TokenMissing) wantToken(error.message)
    else showState('lost')
    delay = seldom
  } finally {
    polling = false
  }
  soon(delay)
}
let started = false

async function load() {
  about = await request('about')
  showAbout()
}

function wantToken(problem) {
  about = undefined
  at('content').hidden = true
  at('token-form').hidden = false
  at('token-problem').textContent = token === '' ? '' : problem
  at('token').focus()
}

async function start() {
  try {
    await load()
  } catch (error) {
    if (error instanceof TokenMissing) return wantToken(error.message)
    showState('lost')
    at('failure').textContent = 'The mock does not show itself: ' + error.message
    at('failure').hidden = false
    return
  }
  at('token-form').hidden = true
  at('failure').hidden = true
  at('content').hidden = false
  poll()
}

at('token-form').addEventListener('submit', (event) => {
  event.preventDefault()
  token = at('token').value.trim()
  start()
})
at('pause').addEventListener('click', () => {
  paused = !paused
  at('pause').setAttribute('aria-pressed', String(paused))
  at('pause').textContent = paused ? 'Paused' : 'Pause'
  showState(paused ? 'paused' : 'live')
  soon()
})
document.addEventListener('visibilitychange', () => soon())
start()
`
