import type { CrmQuestion, SelectedAccess, SelectedCrmItem, SelectedUser } from './parent-host'
import type { PortalState, StateUser } from '../control/state'

interface Choice<T> { label: string, hint: string, value: T }

/** The portal's user dialog: employees only. `undefined` when the person cancels. */
export async function pickUsers(state: PortalState, multiple: boolean): Promise<SelectedUser[] | undefined> {
  const employees = state.users.filter(({ kind, active }) => kind === 'employee' && active)
  const choices = employees.map(user => ({ label: user.name, hint: user.position, value: selectedUser(user) }))
  return pick(multiple ? 'Select employees' : 'Select an employee', choices, multiple)
}

export function selectedUser({ id, name, position }: StateUser): SelectedUser {
  return { id: String(id), name, photo: '', position, url: `/company/personal/user/${id}/`, sub: false, sup: false }
}

export async function pickAccess(state: PortalState, blocked: string[]): Promise<SelectedAccess[] | undefined> {
  const all = [{ id: 'AU', name: 'All authorized users' }, { id: 'CR', name: 'Current user' },
    ...state.users.filter(({ kind }) => kind === 'employee').map(({ id, name }) => ({ id: `U${id}`, name }))]
  const choices = all.filter(({ id }) => !blocked.includes(id)).map(value => ({ label: value.name, hint: value.id, value }))
  return pick('Access permissions', choices, true)
}

const crmPrefix = { lead: 'L', deal: 'D', contact: 'C', company: 'CO' }

export async function pickCrm(state: PortalState, { entityType, multiple }: CrmQuestion): Promise<SelectedCrmItem[] | undefined> {
  const items = state.crmItems.filter(({ type }) => entityType.length === 0 || entityType.includes(type))
  const choices = items.map(({ type, id, title, stage }) => ({
    label: title, hint: type,
    value: { id: `${crmPrefix[type]}_${id}`, type, place: type, title, desc: stage, url: `/crm/${type}/details/${id}/` }
  }))
  return pick('Select from CRM', choices, multiple)
}

/** A modal list with a search field, built without any HTML text. The dialog's own `Esc` cancels it. */
function pick<T>(title: string, choices: Choice<T>[], multiple: boolean): Promise<T[] | undefined> {
  const dialog = element('dialog', { className: 'picker' })
  dialog.setAttribute('aria-label', title)
  const form = element('form', { method: 'dialog' })
  const search = element('input', { type: 'search', placeholder: 'Search', className: 'picker-search' })
  search.setAttribute('aria-label', 'Search')
  const rows = choices.map((choice, index) => row(choice, index, multiple))
  const list = element('div', { className: 'picker-list' })
  list.append(...rows)
  search.addEventListener('input', () => rows.forEach((one, index) => {
    one.hidden = !choices[index]?.label.toLowerCase().includes(search.value.trim().toLowerCase())
  }))
  // Enter would press the first button, even one that the search has hidden.
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    rows.find(one => !one.hidden)?.click()
  })
  form.append(element('h2', { textContent: title }), search, list, buttons(multiple))
  dialog.append(form)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise(resolve => dialog.addEventListener('close', () => {
    const chosen = readChosen(form, choices, dialog.returnValue)
    dialog.remove()
    resolve(chosen)
  }, { once: true }))
}

function readChosen<T>(form: HTMLFormElement, choices: Choice<T>[], returned: string): T[] | undefined {
  if (returned.startsWith('row-')) return choices.slice(Number(returned.slice(4)), Number(returned.slice(4)) + 1).map(({ value }) => value)
  if (returned !== 'select') return undefined
  const checked = new FormData(form).getAll('row').map(Number)
  return checked.flatMap(index => choices[index]?.value ?? [])
}

function row(choice: Choice<unknown>, index: number, multiple: boolean): HTMLElement {
  const texts = [element('span', { textContent: choice.label }), element('small', { textContent: choice.hint })]
  if (!multiple) {
    const button = element('button', { value: `row-${index}`, className: 'picker-row' })
    button.append(...texts)
    return button
  }
  const label = element('label', { className: 'picker-row' })
  label.append(element('input', { type: 'checkbox', name: 'row', value: String(index) }), ...texts)
  return label
}

function buttons(multiple: boolean): HTMLElement {
  const bar = element('div', { className: 'picker-buttons' })
  if (multiple) bar.append(element('button', { value: 'select', textContent: 'Select', className: 'primary' }))
  bar.append(element('button', { value: 'cancel', textContent: 'Cancel' }))
  return bar
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties)
}
