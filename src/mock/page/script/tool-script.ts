/** Elements, text that is safe to show, and requests to the mock. */
export const toolScript: string = String.raw`
const at = (id) => document.getElementById(id)
let token = ''

/** An element; strings among its children become text. */
function make(tag, properties, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name.includes('-') || name === 'role') element.setAttribute(name, value)
    else element[name] = value
  }
  element.append(...children)
  return element
}

/** What somebody sent, on one line: cut, and kept from turning the direction of what stands beside it. */
function foreign(tag, className, text, most = 160) {
  const whole = String(text)
  return make(tag, { className, dir: 'auto' }, make('bdi', {}, whole.length > most ? whole.slice(0, most) + '…' : whole))
}

const tokens = /("(?:[^"\\]|\\.)*"?)(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/g
const longestColoured = 200000

/** Shows JSON text in a pre, its words and numbers told apart by colour. */
function showText(pre, text) {
  pre.textContent = ''
  if (text.length > longestColoured) {
    pre.textContent = text
    return
  }
  let shown = 0
  for (const found of text.matchAll(tokens)) {
    const [all, string, colon = ''] = found
    pre.append(text.slice(shown, found.index))
    const className = string === undefined ? 'n' : colon === '' ? 's' : 'k'
    pre.append(make('span', { className }, string ?? all), colon)
    shown = found.index + all.length
  }
  pre.append(text.slice(shown))
}

const fewPointers = 5
const mostPointers = 200

/** Pointers and what is said of each, under a heading that shows and hides them where they are many. */
function pointerList(title, entries) {
  const items = entries.slice(0, mostPointers).map(({ pointer, text }) =>
    make('li', {}, make('code', {}, pointer === '' ? '/' : pointer), ' ' + text),
  )
  if (entries.length > mostPointers) items.push(make('li', {}, 'and ' + (entries.length - mostPointers) + ' more'))
  return make(
    'details',
    { className: 'pointers', open: entries.length <= fewPointers },
    make('summary', {}, title + ' (' + entries.length + ')'),
    make('ul', {}, ...items),
  )
}

class TokenMissing extends Error {}

/** GET a route of the page, or POST it a question; rejects with the mock's own words. */
async function request(route, question) {
  const headers = token === '' ? {} : { Authorization: 'Bearer ' + token }
  const init = question === undefined ? {} : { method: 'POST', body: JSON.stringify(question) }
  if (question !== undefined) headers['Content-Type'] = 'application/json'
  const response = await fetch('page/' + route, { ...init, headers, cache: 'no-store' })
  const value = await response.json()
  if (response.status === 401) throw new TokenMissing(value.error)
  if (!response.ok) throw new Error(value.error)
  return value
}
`
