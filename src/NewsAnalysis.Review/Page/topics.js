// The topics: claims about the same thing, to be joined, set apart and explained.
import { el, ask } from './dialogs.js'

const box = document.getElementById('topics')
let topics = []
let claims = []
let current = 0
let chosen = new Set()

/** Shows the topics; the claim that was pointed at stays so. */
export async function showTopics (get) {
  topics = await get('api/topics')
  chosen = new Set([...chosen].filter(index => index < topics.length))
  claims = topics.flatMap((topic, index) => topic.claims.map(claim => ({ topic: index, claim })))
  current = Math.min(current, Math.max(0, claims.length - 1))
  draw()
}

function draw () {
  let number = 0
  box.replaceChildren(el('p', { class: 'hint' }, 'j k: claim · space: choose its topic · m: merge the chosen topics · s: set the claim apart · c: cause of the difference · u: undo · t or Esc: back to the text'),
    ...topics.map((topic, index) => el('section', { class: 'topic' + (chosen.has(index) ? ' chosen' : '') },
      el('h3', {}, (chosen.has(index) ? '☑ ' : '') + `${topic.label}: ${topic.verdict}${topic.cause ? ', ' + topic.cause : ''}`),
      el('small', {}, topic.story),
      ...topic.corrections.map(text => el('p', { class: 'correction' }, '† ' + text)),
      ...topic.claims.map(claim => el('div', { class: 'claim' + (number++ === current ? ' current' : '') },
        el('strong', {}, claim.text), ` (${claim.allows}) ${claim.outlet}, ${claim.published}${claim.source ? ', source: ' + claim.source : ''}`, el('small', {}, claim.sentence))))))
  box.querySelector('.claim.current')?.scrollIntoView({ block: 'center' })
}

const place = claim => ({ article: claim.article, start: claim.start, end: claim.end, quote: claim.text })

/** Handles a key; true when it did. `correct` saves and shows anew. */
export async function topicKey (key, correct, causes) {
  const here = claims[current]
  if (key === 'j' || key === 'ArrowDown') current = Math.min(claims.length - 1, current + 1)
  else if (key === 'k' || key === 'ArrowUp') current = Math.max(0, current - 1)
  else if (key === ' ' && here) {
    if (!chosen.delete(here.topic)) chosen.add(here.topic)
  } else if (key === 'm') {
    if (chosen.size < 2) return 'Choose two topics or more with the space bar first.'
    const places = [...chosen].sort((a, b) => a - b).map(index => place(topics[index].claims[0]))
    const given = await ask('Merge the chosen topics', [...chosen].map(index => topics[index].label).join('\n'), [{ name: 'why', label: 'Why', value: 'the same thing is counted' }])
    if (given && await correct('merge-topics', places, '-', given.why)) chosen.clear()
  } else if (key === 's' && here) {
    const given = await ask(`Set ${here.claim.text} apart`, here.claim.sentence, [{ name: 'why', label: 'Why', value: 'another thing is counted' }])
    if (given) await correct('split-claim', [place(here.claim)], '-', given.why)
  } else if (key === 'c' && here) {
    const given = await ask('Why do the claims differ?', topics[here.topic].label, [{ name: 'cause', label: 'Cause', choices: causes }, { name: 'why', label: 'Why', value: '' }], async values => values.why.trim() ? null : 'A reason is needed.')
    if (given) await correct('set-cause', [place(here.claim)], '-', given.why, { cause: given.cause })
  } else return false
  draw()
  return true
}
