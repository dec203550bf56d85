// The review page. The server keeps everything; the page shows it and asks for changes, one at a time.
import { el, ask, person, isOpen } from './dialogs.js'
import { showTopics, topicKey } from './topics.js'

const $ = id => document.getElementById(id)
const LOW = 60
let corpus = null
let article = null
let order = []
let current = null
let byText = false
let inTopics = false
let busy = false
const undo = JSON.parse(sessionStorage.getItem('undo') ?? '[]')

async function get (path) {
  const response = await fetch(path)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return answer
}

async function post (path, body) {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  return { status: response.status, ...await response.json() }
}

function say (message, bad = false) {
  $('status').textContent = message
  $('status').className = bad ? 'bad' : ''
}

/** Replaces what is in an element; what is missing is left out. */
const fill = (element, ...children) => element.replaceChildren(...children.filter(child => child))

// ---- showing

const keyOf = item => `${item.kind}:${item.start}:${item.end}`
const isOpenItem = item => item.state === 'read'

async function loadCorpus () {
  corpus = await get('api/corpus')
  $('error').hidden = !corpus.error
  $('error').textContent = corpus.error ? `Nothing can be saved until this is put right:\n${corpus.error}` : ''
  $('actors').replaceChildren(...corpus.actors.map(name => el('option', { value: name })))
  $('events').replaceChildren(...corpus.events.map(name => el('option', { value: name })))
  $('problems').hidden = corpus.problems.length === 0
  $('problems').querySelector('summary').textContent = `${corpus.problems.length} corrections to look at`
  $('problems').querySelector('ul').replaceChildren(...corpus.problems.map(text => el('li', {}, text)))
  drawArticles()
}

function drawArticles () {
  $('progress').textContent = `${corpus.articles.filter(one => one.reviewed).length} of ${corpus.articles.length} articles reviewed`
  $('articles').replaceChildren(...corpus.articles.map(one => el('li', {}, el('button', { type: 'button', class: one.reviewed ? 'done' : null, 'aria-current': one.id === article?.id ? 'true' : null, onclick: () => open(one.id) },
    (one.reviewed ? '✓ ' : '') + one.title, el('small', {}, `${one.outlet}, ${one.published}`), one.unsure > 0 ? el('small', { class: 'unsure' }, `${one.unsure} uncertain`) : null))))
}

async function open (id, keep = null) {
  article = await get('api/article?id=' + encodeURIComponent(id))
  sortItems()
  const at = keep === null ? -1 : order.findIndex(item => keyOf(item) === keep)
  current = at >= 0 ? order[at] : order.find(isOpenItem) ?? order[0] ?? null
  if (inTopics) toggleTopics(false)
  drawArticles()
  draw()
}

function sortItems () {
  order = [...article.items]
  const rests = item => item.kind === 'figure' && (corpus.rests[article.id] ?? []).includes(item.start)
  // What is uncertain comes first, and of that what findings rest on.
  if (!byText) order.sort((a, b) => (a.certainty >= LOW) - (b.certainty >= LOW) || rests(b) - rests(a) || a.certainty - b.certainty || a.start - b.start)
}

function draw () {
  fill($('facts'), el('h2', {}, article.title), `${article.outlet}, ${article.published}${article.story ? ', story: ' + article.story : ''}${article.reviewed ? ' · reviewed' : ''}`,
    article.dropped && el('p', { class: 'correction' }, '† ' + article.dropped), article.correction && el('p', { class: 'correction' }, '† ' + article.correction))
  drawText()
  drawItems()
  drawDetail()
}

// Where stretches overlap, the inner one is shown inside the outer.
function drawText () {
  const text = article.text
  const cuts = [...new Set([0, text.length, ...article.items.flatMap(item => [item.start, item.end]), ...article.parts.flatMap(part => [part.start, part.end])])].sort((a, b) => a - b)
  const pieces = cuts.slice(0, -1).map((start, index) => piece(text.slice(start, cuts[index + 1]), start, cuts[index + 1]))
  $('text').replaceChildren(...pieces)
  $('text').querySelector('mark.current')?.scrollIntoView({ block: 'center' })
}

function piece (words, start, end) {
  const part = article.parts.find(one => one.start <= start && one.end >= end)
  const items = article.items.filter(item => item.start <= start && item.end >= end)
  if (items.length === 0) return el('span', { class: part ? 'part-' + part.kind : null }, words)
  const item = items.includes(current) ? current : items[items.length - 1]
  const names = [item.kind, item.state, item.certainty < LOW && isOpenItem(item) ? 'low' : '', item === current ? 'current' : '', part ? 'part-' + part.kind : '']
  return el('mark', { class: names.filter(name => name).join(' '), 'data-key': keyOf(item), title: `${item.reading}${item.doubt ? ' – ' + item.doubt : ''}`, onclick: () => point(item) }, words)
}

function drawItems () {
  $('items').replaceChildren(...order.map(item => el('li', {}, el('button', { type: 'button', tabindex: '-1', class: isOpenItem(item) ? null : 'done', 'aria-current': item === current ? 'true' : null, onclick: () => point(item) },
    `${isOpenItem(item) ? '' : '✓ '}${article.text.slice(item.start, item.end)}`, el('small', { class: item.certainty < LOW && isOpenItem(item) ? 'unsure' : null }, `${item.state === 'read' ? '' : item.state + ': '}${item.reading}`)))))
  $('items').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
}

function drawDetail () {
  if (!current) {
    $('detail').replaceChildren(el('p', {}, 'Nothing was read in this article. Press a to add what is missing, f to finish it.'))
    return
  }
  const open = order.filter(isOpenItem).length
  fill($('detail'), el('h3', {}, `“${article.text.slice(current.start, current.end)}”`), el('p', {}, `${current.kind}: ${current.reading}`),
    current.doubt && el('p', { class: 'unsure' }, current.doubt),
    current.correction && el('p', { class: 'correction' }, '† ' + current.correction),
    current.extracted && el('small', {}, 'extracted: ' + current.extracted),
    el('small', {}, `certainty ${current.certainty} of 100 · ${open} of ${order.length} open`))
}

function point (item) {
  current = item
  if (!isOpen()) draw()
}

function step (by) {
  if (order.length === 0) return
  current = order[(order.indexOf(current) + by + order.length) % order.length]
  draw()
}

function next () {
  const at = order.indexOf(current)
  current = [...order.slice(at + 1), ...order.slice(0, at + 1)].find(isOpenItem) ?? current
  draw()
}

// ---- changing

async function correct (...change) {
  return await person() ? told(await send(...change)) : false
}

async function send (correction, places, seen, why, fields = null) {
  const { who, when } = await person()
  return post('api/correct', { correction, places, seen, who, when, why, fields })
}

async function told (answer) {
  if (answer.undo) remember(answer.undo)
  say(answer.message, answer.status !== 200)
  await reload()
  return answer.status === 200
}

/** Asks, and saves what `make` makes of the values; the form stays until what it says can be saved. Whether it was. */
async function askAndCorrect (title, hint, fields, make, check = async () => null) {
  if (!await person()) return false
  let answer = null
  await ask(title, hint, fields, async values => {
    if ('why' in values && !values.why.trim()) return 'A reason is needed.'
    const problem = await check(values)
    if (problem) return problem
    answer = await send(...make(values))
    return [400, 422].includes(answer.status) ? answer.message : null
  })
  return answer && ![400, 422].includes(answer.status) ? told(answer) : false
}

function remember (id) {
  undo.push(id)
  sessionStorage.setItem('undo', JSON.stringify(undo))
}

async function takeBack () {
  const id = undo.pop()
  sessionStorage.setItem('undo', JSON.stringify(undo))
  if (!id) return say('There is nothing to take back.')
  const answer = await post('api/undo', { undo: id })
  say(answer.message, answer.status !== 200)
  await reload()
}

async function reload () {
  await loadCorpus()
  if (inTopics) await showTopics(get)
  if (article) {
    const keep = current ? keyOf(current) : null
    article = await get('api/article?id=' + encodeURIComponent(article.id))
    sortItems()
    current = order.find(item => keyOf(item) === keep) ?? order.find(isOpenItem) ?? order[0] ?? null
    if (!inTopics) draw()
  }
}

const place = item => ({ article: article.id, start: item.start, end: item.end, quote: article.text.slice(item.start, item.end) })
const here = () => [{ article: article.id, start: 0, end: 0, quote: '' }]

async function accept () {
  if (current.state === 'added' || current.state === 'accepted') return next()
  if (await correct('accept-' + current.kind, [place(current)], current.seen, 'read and agreed')) next()
}

async function reject () {
  if (current.state === 'added') {
    await correct('clear-' + current.kind, [place(current)], current.seen, 'removed')
    return
  }
  const item = current
  if (await askAndCorrect(`Reject “${article.text.slice(item.start, item.end)}”`, item.reading, [{ name: 'why', label: 'Why', value: item.kind === 'figure' ? 'no figure that is claimed' : 'somebody or something else is meant' }],
    values => ['reject-' + item.kind, [place(item)], item.seen, values.why])) next()
}

const figureFields = fields => [
  { name: 'value', label: 'Value', value: fields.value }, { name: 'valueTo', label: 'to', value: fields.valueTo },
  { name: 'bound', label: 'Bound', value: fields.bound ?? 'exact', choices: corpus.bounds }, { name: 'unit', label: 'Unit', value: fields.unit },
  { name: 'counted', label: 'Counted', value: fields.counted }, { name: 'event', label: 'Event', value: fields.event, list: 'events' },
  { name: 'source', label: 'Source', value: fields.source }]

async function amend () {
  const item = current
  const words = article.text.slice(item.start, item.end)
  if (item.kind === 'mention') {
    if (await askAndCorrect(`Whom does “${words}” mean?`, item.reading, [{ name: 'actor', label: 'Actor', value: item.fields.actor, list: 'actors' }, { name: 'why', label: 'Why', value: 'another actor is meant' }],
      values => ['reassign-mention', [place(item)], item.seen, values.why, { actor: values.actor }], async values => knownActor(values.actor))) next()
    return
  }
  const changed = given => Object.fromEntries(Object.keys(item.fields).filter(key => (item.fields[key] ?? '') !== given[key].trim()).map(key => [key, given[key].trim()]))
  if (await askAndCorrect(`What does “${words}” say?`, item.reading, [...figureFields(item.fields), { name: 'why', label: 'Why', value: 'misread' }],
    values => ['amend-figure', [place(item)], item.seen, values.why, changed(values)],
    async values => !values.value.trim() ? 'A figure needs a value, such as 1400, 1,400 or 5.6 million.' : Object.keys(changed(values)).length === 0 ? 'Nothing was changed; change a field, or press Esc.' : null)) next()
}

const knownActor = name => corpus.actors.includes(name.trim()) ? null : 'The dictionary has no such actor; choose one of the list.'

// ---- adding: the words are typed or selected, and the place is the next one after the item pointed at

function occurrences (words) {
  const pattern = words.trim().split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  return pattern ? [...article.text.matchAll(new RegExp(pattern, 'g'))].map(match => ({ start: match.index, end: match.index + match[0].length })) : []
}

async function add () {
  const selected = String(window.getSelection()).trim()
  const from = current?.start ?? 0
  const first = await ask('Add what was missed', 'Type the words as they stand in the article.', [
    { name: 'words', label: 'Words', value: occurrences(selected).length > 0 ? selected : '' }, { name: 'occurrence', label: 'Occurrence', value: '' },
    { name: 'kind', label: 'What', choices: ['mention', 'figure'], value: 'mention' }],
  async values => find(values) ? null : 'The article does not have these words.',
  (values, hint) => {
    const found = occurrences(values.words)
    const at = find(values)
    hint(!values.words.trim() ? 'Type the words as they stand in the article.' : !at ? 'Not in the article.'
      : `${found.indexOf(at) + 1} of ${found.length}: …${article.text.slice(Math.max(0, at.start - 40), at.start)}【${article.text.slice(at.start, at.end)}】${article.text.slice(at.end, at.end + 40)}…`)
  })
  if (!first) return
  const at = find(first)
  const words = article.text.slice(at.start, at.end)
  const why = { name: 'why', label: 'Why', value: 'missed' }
  const digits = words.replace(/,/g, '').match(/\d+(\.\d+)?/)
  const make = given => ['add-' + first.kind, [{ article: article.id, start: at.start, end: at.end, quote: words }], '', given.why, Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'why'))]
  if (first.kind === 'mention'
    ? await askAndCorrect(`Whom does “${words}” mean?`, 'One of the dictionary.', [{ name: 'actor', label: 'Actor', value: '', list: 'actors' }, why], make, async values => knownActor(values.actor))
    : await askAndCorrect(`What does “${words}” say?`, 'The number, such as 1400, 1,400 or 5.6 million.', [...figureFields({ value: digits?.[0] ?? '', bound: 'exact' }), why], make,
      async values => values.value.trim() ? null : 'A figure needs a value, such as 1400, 1,400 or 5.6 million.')) {
    point(order.find(item => item.start === at.start && item.kind === first.kind) ?? current)
  }

  function find (values) {
    const found = occurrences(values.words)
    return found[Number(values.occurrence) - 1] ?? found.find(one => one.start >= from) ?? found[0]
  }
}

async function finish () {
  const unseen = order.filter(item => isOpenItem(item) && item.certainty < LOW).length
  if (unseen > 0 && !await ask('Finish the article?', `${unseen} uncertain readings were not looked at. Finishing says that you read the article and agree with what is not corrected.`, [{ name: 'why', label: 'Remark', value: 'read and gone through' }])) return
  const done = article.id
  if (!article.reviewed && !await correct('reviewed-article', here(), article.reviewedSeen, 'read and gone through')) return
  const following = corpus.articles.find(one => !one.reviewed && one.id !== done)
  if (following) await open(following.id)
  else say('All articles are reviewed.')
}

async function setArticle () {
  await askAndCorrect('Outlet, date and story', 'Empty leaves what is there; unknown makes it unknown.', [
    { name: 'outlet', label: 'Outlet' }, { name: 'published', label: 'Date' }, { name: 'story', label: 'Story' }, { name: 'why', label: 'Why', value: '' }],
  values => ['set-article', here(), article.articleSeen, values.why, { outlet: values.outlet, published: values.published, story: values.story }])
}

async function dropArticle () {
  await askAndCorrect('Leave this article out', article.title, [{ name: 'why', label: 'Why', value: '' }], values => ['drop-article', here(), article.articleSeen, values.why])
}

/** Goes to the next reading with these words, in this article first, then to an article whose headline has them. */
async function search () {
  const has = (text, words) => words.toLowerCase().split(/\s+/).filter(word => word).every(word => text.toLowerCase().includes(word))
  const after = order.indexOf(current) + 1
  const reading = words => [...order.slice(after), ...order.slice(0, after)].find(item => has(`${article.text.slice(item.start, item.end)} ${item.reading}`, words))
  const other = words => corpus.articles.find(one => one.id !== article.id && has(`${one.title} ${one.outlet}`, words))
  const given = await ask('Search', 'Words of a reading of this article, or of another article’s headline.', [{ name: 'words', label: 'Words', value: '' }],
    async values => values.words.trim() && (reading(values.words) || other(values.words)) ? null : `Nothing here has “${values.words.trim()}”; expected words of a reading, or of a headline.`)
  if (!given) return
  const found = reading(given.words)
  if (found) point(found)
  else await open(other(given.words).id)
  draw()
}

function neighbour (by) {
  const at = corpus.articles.findIndex(one => one.id === article.id)
  return open(corpus.articles[(at + by + corpus.articles.length) % corpus.articles.length].id)
}

async function toggleTopics (on = !inTopics) {
  inTopics = on
  $('topics').hidden = !on
  $('text').hidden = $('facts').hidden = on
  if (on) await showTopics(get)
  else if (article) draw()
}

const help = `↵ y  accept, then the next
x  reject · e  amend, or another actor · a  add what was missed · c  remove the correction
u  undo · j ↓ next · k ↑ back · o  order: least certain, or as in the text
f  finish the article and open the next · n p  next, previous article
/  search · t  topics: merge (m), rename (r), set apart (s), cause (c)
A  outlet, date, story · D  leave the article out · w  who and when`

const keys = {
  j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1), Enter: accept, y: accept, x: reject, e: amend, a: add,
  c: () => current.seen ? correct('clear-' + current.kind, [place(current)], current.seen, 'removed') : say('There is no correction here.'),
  u: takeBack, f: finish, n: () => neighbour(1), p: () => neighbour(-1), o: () => { byText = !byText; sortItems(); draw(); say(byText ? 'As in the text.' : 'Least certain first.') },
  '/': search, t: () => toggleTopics(), A: setArticle, D: dropArticle, w: () => person(true), '?': () => ask('Keys', help, [])
}

document.addEventListener('keydown', async event => {
  if (isOpen() || event.ctrlKey || event.metaKey || event.altKey || !article) return
  // A button of the lists is pressed by Enter; one of a form that has just closed may still have the focus.
  if (event.key === 'Enter' && event.target.closest?.('nav, aside')) return
  const needsItem = ['Enter', 'y', 'x', 'e', 'c'].includes(event.key)
  const known = inTopics ? ['j', 'k', 'J', 'K', 'ArrowDown', 'ArrowUp', ' ', 'm', 'r', 's', 'c', '/', 'u', 't', 'Escape', '?', 'w'].includes(event.key) : keys[event.key] && (!needsItem || current)
  if (!known) return
  event.preventDefault()
  if (busy) return
  busy = true
  document.body.dataset.busy = 'true'
  try {
    if (inTopics && (event.key === 'Escape' || event.key === 't')) await toggleTopics(false)
    else if (inTopics && !['u', '?', 'w'].includes(event.key)) {
      const answer = await topicKey(event.key, askAndCorrect, corpus.causes)
      if (typeof answer === 'string') say(answer, true)
    } else await keys[event.key]()
  } catch (error) {
    say(error.message, true)
  } finally {
    busy = false
    delete document.body.dataset.busy
  }
})

// Another window may have saved meanwhile.
window.addEventListener('focus', () => { if (!isOpen() && !busy && corpus) reload().catch(error => say(error.message, true)) })

try {
  await loadCorpus()
  if (corpus.articles.length > 0) await open(corpus.articles[0].id)
  document.body.dataset.ready = 'true'
  await person()
} catch (error) {
  say(error.message, true)
}
