// Forms in one dialog. Everything that an article says goes in as text, never as markup.
const dialog = document.getElementById('dialog')
const form = dialog.querySelector('form')

/** Makes an element with text or children. */
export function el (name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'onclick') element.addEventListener('click', value)
    else if (value === true) element.setAttribute(key, '')
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value)
  }
  element.append(...children.filter(child => child !== null && child !== undefined))
  return element
}

/** Whether a form is open. */
export const isOpen = () => dialog.open

/**
 * Asks for fields: { name, label, value, list, choices, type }. `check` gets the values and gives a message, or null when they will do.
 * Gives the values, or null when it was cancelled.
 */
export function ask (title, hint, fields, check = async () => null, onInput = null) {
  dialog.querySelector('h2').textContent = title
  dialog.querySelector('.hint').textContent = hint
  const problem = dialog.querySelector('.problem')
  problem.textContent = ''
  const inputs = fields.map(field => {
    const input = field.choices
      ? el('select', { name: field.name }, ...field.choices.map(choice => el('option', { value: choice, selected: choice === field.value }, choice === '' ? '–' : choice)))
      : el('input', { name: field.name, value: field.value ?? '', list: field.list, autocomplete: 'off', spellcheck: 'false' })
    return { field, input, label: el('label', {}, el('span', {}, field.label), input) }
  })
  dialog.querySelector('.fields').replaceChildren(...inputs.map(one => one.label))
  const values = () => Object.fromEntries(inputs.map(one => [one.field.name, one.input.value]))
  dialog.querySelector('menu [value=save]').hidden = fields.length === 0
  return new Promise(resolve => {
    const end = result => {
      form.onsubmit = null
      dialog.oncancel = null
      dialog.close()
      resolve(result)
    }
    let checking = false
    form.onsubmit = async event => {
      event.preventDefault()
      if (checking) return
      checking = true
      problem.textContent = ''
      const given = values()
      const message = await check(given).catch(error => error.message)
      checking = false
      if (message) problem.textContent = message
      else end(given)
    }
    dialog.querySelector('menu [value=cancel]').onclick = () => end(null)
    dialog.oncancel = event => { event.preventDefault(); end(null) }
    form.oninput = () => onInput?.(values(), text => { dialog.querySelector('.hint').textContent = text })
    dialog.showModal()
    if (inputs[0]) {
      inputs[0].input.focus()
      inputs[0].input.select?.()
    }
    onInput?.(values(), text => { dialog.querySelector('.hint').textContent = text })
  })
}

/** Who corrects, and the date that the person writes; asked for once a window. */
export async function person (again = false) {
  const kept = JSON.parse(sessionStorage.getItem('person') ?? 'null')
  if (kept && !again) return kept
  const given = await ask('Who reviews, and when?', 'Both stand in every entry of corrections.yaml. The date is the one you write.',
    [{ name: 'who', label: 'Name', value: kept?.who }, { name: 'when', label: 'Date', value: kept?.when }],
    async values => !values.who.trim() ? 'A name is needed.' : !/^\d{4}(-\d\d(-\d\d)?)?$/.test(values.when.trim()) ? 'The date is written yyyy-MM-dd.' : null)
  if (given) sessionStorage.setItem('person', JSON.stringify(given))
  return given
}
