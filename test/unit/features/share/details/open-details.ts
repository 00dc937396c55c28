import type { Panel } from '../panel'

/** Opens the details of a choice, by its place in the list, and gives its fields. */
export async function openDetails(panel: Panel, place: number) {
  await panel.pass(10)
  const box = document.querySelectorAll('details')[place]!
  box.open = true
  box.dispatchEvent(new Event('toggle'))
  await panel.pass(50)
  await panel.pass(50)
  const field = (label: string) => {
    const named = [...box.querySelectorAll('label')].find(element => element.textContent?.includes(label))
    return (named?.htmlFor ? document.getElementById(named.htmlFor) : named?.querySelector('input')) as HTMLInputElement
  }
  const fill = async (label: string, value: string) => {
    field(label).value = value
    field(label).dispatchEvent(new Event('input'))
    await panel.pass(0)
  }
  const choose = async (group: string, ...people: { id: number, name: string }[]) => {
    const fields = [...box.querySelectorAll('[role=group]')].find(element => element.textContent?.startsWith(group))!
    ;[...fields.querySelectorAll('button')].at(-1)!.click()
    panel.portal.pick(...people.map(person => ({ ...person, photo: '' })))
    await panel.pass(0)
  }
  return { box, field, fill, choose }
}
