// The topics: claims about the same thing, to be joined, set apart, named and explained.
import { el, ask } from './dialogs.js'

const box = document.getElementById('topics')
const most = 9
let topics = []
let claims = []
let current = 0
let words = ''
let chosen = new Set()

const idOf = claim => `${claim.article}:${claim.start}`
const has = (text, words) => words.toLowerCase().split(/\s+/).filter(word => word).every(word => text.toLowerCase().includes(word))
const textOf = topic => [topic.label, topic.story, ...topic.claims.flatMap(claim => [claim.outlet, claim.sentence])].join(' ')

/** Shows the topics; the claim that was pointed at stays so, and so do the topics that were chosen. */
export async function showTopics (get) {
  const at = claims[current] && idOf(claims[current].claim)
  const held = new Set([...chosen].flatMap(index => topics[index].claims.map(idOf)))
  topics = await get('api/topics')
  chosen = new Set([...topics.keys()].filter(index => topics[index].claims.some(claim => held.has(idOf(claim)))))
  list(at)
}

// The claims that are shown, and the place of the one that was pointed at; where it is gone, the place stays.
function list (at) {
  claims = topics.flatMap((topic, index) => has(textOf(topic), words) ? topic.claims.map(claim => ({ topic: index, claim })) : [])
  const found = claims.findIndex(one => idOf(one.claim) === at)
  current = found >= 0 ? found : Math.max(0, Math.min(current, claims.length - 1))
  draw()
}

function draw () {
  const shown = [...new Set(claims.map(one => one.topic))]
  const here = claims[current]?.claim
  box.replaceChildren(el('p', { class: 'hint' }, 'j k: claim · J K: topic · /: search · m: merge with another, or those that space chose · r: rename · s: set the claim apart · c: cause of the difference · u: undo · t or Esc: back to the text'),
    ...words ? [el('p', { class: 'hint' }, `${shown.length} of ${topics.length} topics have “${words}”; search for nothing to see all.`)] : [],
    ...shown.map(index => section(topics[index], index, here)))
  box.querySelector('.claim.current')?.scrollIntoView({ block: 'center' })
}

function section (topic, index, here) {
  return el('section', { class: 'topic' + (chosen.has(index) ? ' chosen' : '') },
    el('h3', { onclick: () => { toggle(index); draw() } }, (chosen.has(index) ? '☑ ' : '') + `${topic.label}: ${topic.verdict}${topic.cause ? ', ' + topic.cause : ''}`),
    el('small', {}, topic.story),
    ...topic.corrections.map(text => el('p', { class: 'correction' }, '† ' + text)),
    ...topic.claims.map(claim => el('div', { class: 'claim' + (claim === here ? ' current' : ''), onclick: () => { current = claims.findIndex(one => one.claim === claim); draw() } },
      el('strong', {}, claim.text), ` (${claim.allows}) ${claim.outlet}, ${claim.published}${claim.source ? ', source: ' + claim.source : ''}`, el('small', {}, claim.sentence))))
}

const toggle = index => { if (!chosen.delete(index)) chosen.add(index) }
const place = claim => ({ article: claim.article, start: claim.start, end: claim.end, quote: claim.text })

function step (by, topic = false) {
  if (!topic) { current = Math.max(0, Math.min(claims.length - 1, current + by)); return }
  const shown = [...new Set(claims.map(one => one.topic))]
  const next = shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(claims[current]?.topic) + by))]
  current = Math.max(0, claims.findIndex(one => one.topic === next))
}

/** The topics that this one may belong with: of its story, those that share most words first. */
function likely (index, given) {
  const own = new Set(textOf(topics[index]).toLowerCase().split(/\W+/))
  const shared = other => topics[other].label.toLowerCase().split(/\W+/).filter(word => own.has(word)).length
  return [...topics.keys()].filter(other => other !== index && topics[other].story === topics[index].story && has(textOf(topics[other]), given)).sort((a, b) => shared(b) - shared(a) || a - b)
}

const named = index => `${topics[index].label}: ${topics[index].claims.map(claim => `${claim.text} (${claim.outlet})`).slice(0, 3).join(', ')}`

async function merge (here, askAndCorrect) {
  const why = { name: 'why', label: 'Why', value: 'the same thing is counted' }
  const save = (others, values) => ['merge-topics', others.map(index => place(topics[index].claims[0])), '-', values.why]
  if (chosen.size > 1) {
    const all = [...chosen].sort((a, b) => a - b)
    if (await askAndCorrect('Merge the chosen topics', all.map(named).join('\n'), [why], values => save(all, values))) chosen.clear()
    return
  }
  const first = likely(here.topic, '').slice(0, most)
  if (first.length === 0) return 'Its story has no other topic; topics of several stories cannot be one.'
  // A number chooses of the list, words of all topics of the story.
  const other = text => /^\d+$/.test(text.trim()) ? first[Number(text) - 1] : likely(here.topic, text)[0]
  const unlike = text => /^\d+$/.test(text.trim()) ? first[Number(text) - 1] !== undefined : text.trim() && likely(here.topic, text).length === 1
  await askAndCorrect(`Merge “${topics[here.topic].label}” with which?`, first.map((index, number) => `${number + 1}  ${named(index)}`).join('\n'), [{ name: 'with', label: 'Number or words', value: '1' }, why],
    values => save([here.topic, other(values.with)], values),
    async values => unlike(values.with) ? null : `Found ${likely(here.topic, values.with).length} topics for “${values.with.trim()}”; expected a number from 1 to ${first.length}, or words that only one topic of the story has.`)
}

/** Handles a key; true when it did, a message where it could not. `askAndCorrect` asks, saves and shows anew. */
export async function topicKey (key, askAndCorrect, causes) {
  const here = claims[current]
  if (key === '/') {
    const given = await ask('Search the topics', 'Words of a topic’s name, story, outlets or sentences; none shows all.', [{ name: 'words', label: 'Words', value: words }],
      async values => topics.some(topic => has(textOf(topic), values.words)) ? null : `No topic has “${values.words.trim()}”; expected words of a name, story, outlet or sentence.`)
    if (given) words = given.words.trim()
    list(here && idOf(here.claim))
    return true
  }
  if (!here) return 'There is no topic.'
  if (key === 'j' || key === 'ArrowDown') step(1)
  else if (key === 'k' || key === 'ArrowUp') step(-1)
  else if (key === 'J' || key === 'K') step(key === 'J' ? 1 : -1, true)
  else if (key === ' ') toggle(here.topic)
  else if (key === 'm') {
    const message = await merge(here, askAndCorrect)
    if (message) return message
  } else if (key === 'r') {
    await askAndCorrect('What is counted?', textOf(topics[here.topic]).slice(0, 200), [{ name: 'name', label: 'Name', value: topics[here.topic].label }, { name: 'why', label: 'Why', value: 'clearer' }],
      values => ['rename-topic', [place(here.claim)], '-', values.why, { name: values.name }], async values => values.name.trim() && values.name.trim() !== topics[here.topic].label ? null : 'A new name is expected; type one, or press Esc.')
  } else if (key === 's') {
    await askAndCorrect(`Set ${here.claim.text} apart`, here.claim.sentence, [{ name: 'why', label: 'Why', value: 'another thing is counted' }], values => ['split-claim', [place(here.claim)], '-', values.why])
  } else if (key === 'c') {
    await askAndCorrect('Why do the claims differ?', topics[here.topic].label, [{ name: 'cause', label: 'Cause', choices: causes }, { name: 'why', label: 'Why', value: '' }], values => ['set-cause', [place(here.claim)], '-', values.why, { cause: values.cause }])
  } else return false
  draw()
  return true
}
