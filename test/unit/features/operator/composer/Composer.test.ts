import { describe, expect, it } from 'vitest'
import { mountBox } from './box'

function pressed(key: Record<string, unknown>, sendKey: 'ctrl-enter' | 'enter' = 'ctrl-enter', text = 'Friday'): number {
  const page = mountBox({ text, sendKey })
  void page.get('textarea').trigger('keydown', { key: 'Enter', ...key })
  return page.emitted('send')?.length ?? 0
}

describe('the keys that send', () => {
  it('send once, however long they are held down', () => {
    expect(pressed({ ctrlKey: true })).toBe(1)
    expect(pressed({ ctrlKey: true, repeat: true })).toBe(0)
    expect(pressed({}, 'enter')).toBe(1)
    expect(pressed({ repeat: true }, 'enter')).toBe(0)
  })

  it('send nothing while an input method composes', () => {
    expect(pressed({ ctrlKey: true, isComposing: true })).toBe(0)
    expect(pressed({ keyCode: 229 }, 'enter')).toBe(0)
  })

  it('make lines only where they were pressed in the box, and not when they come here with the focus', async () => {
    const page = mountBox({ text: '' })
    const press = (key: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...key })
      page.get('textarea').element.dispatchEvent(event)
      return event.defaultPrevented ? 'nothing' : 'a line'
    }
    // Enter was pressed on "Send", which gave the focus back to the box.
    expect([press({ repeat: true }), press({ repeat: true })]).toEqual(['nothing', 'nothing'])
    expect([press({}), press({ repeat: true })]).toEqual(['a line', 'a line'])
    page.get('textarea').element.dispatchEvent(new FocusEvent('focus'))
    expect([press({ repeat: true }), press({ repeat: true })]).toEqual(['nothing', 'nothing'])
    // Ctrl was let go before Enter.
    expect([press({ ctrlKey: true }), press({ repeat: true })]).toEqual(['nothing', 'nothing'])
  })

  it('go on to the next chat with Shift', () => {
    const page = mountBox()
    for (const more of [{ ctrlKey: true }, { ctrlKey: true, shiftKey: true }, { metaKey: true, shiftKey: true }, { shiftKey: true }]) {
      void page.get('textarea').trigger('keydown', { key: 'Enter', ...more })
    }
    expect(page.emitted('send')).toEqual([['key', false], ['key', true], ['key', true]])
  })

  it('are those of the list over the box first', async () => {
    const page = mountBox({ text: '/gre', menu: { listId: 'l', optionId: 'o' }, onKey: (event: KeyboardEvent) => event.preventDefault() })
    await page.get('textarea').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(page.emitted('send')).toBeUndefined()
    expect(page.get('textarea').attributes()).toMatchObject({ 'aria-autocomplete': 'list', 'aria-controls': 'l', 'aria-activedescendant': 'o' })
  })

  it('send nothing that nobody would see', () => {
    expect(pressed({ ctrlKey: true }, 'ctrl-enter', '\u200b\u00a0\u2060')).toBe(0)
  })
})

describe('a slash', () => {
  const typing = (text: string) => mountBox({ text })
  async function type(text: string, { before = '', isComposing = false } = {}) {
    const page = typing(before)
    const field = page.get<HTMLTextAreaElement>('textarea').element
    field.value = text
    // Chinese and Japanese input and Android name the key `Process` or `Unidentified`.
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229 }))
    field.dispatchEvent(new InputEvent('input', { isComposing }))
    return { page, asked: () => page.emitted('slash')?.length ?? 0 }
  }

  it.each(['/', '\uff0f'])('asks for the canned responses by what was typed: %s', async (slash) => {
    expect((await type(slash)).asked()).toBe(1)
    expect((await type(`${slash}s`, { before: slash })).asked()).toBe(0)
    expect((await type(slash, { before: `${slash}s` })).asked(), 'deleted down to it').toBe(1)
  })

  it('waits until an input method has made up its mind', async () => {
    const { page, asked } = await type('/', { isComposing: true })
    expect(asked()).toBe(0)
    await page.get('textarea').trigger('compositionend')
    expect(asked()).toBe(1)
  })

  it('alone is never sent, and a text that begins with one is', async () => {
    const keys = (text: string) => pressed({ ctrlKey: true }, 'ctrl-enter', text)
    expect(['/', ' / ', '/start', '/var/log/app.log'].map(keys)).toEqual([0, 0, 1, 1])
  })
})

it('sends and goes on by a button too, where somebody else waits', async () => {
  const page = mountBox({ hasNext: true })
  const button = page.findAll('button').find(one => one.text() === 'Send and next')!
  expect(button.attributes('title')).toContain('Ctrl+Shift+Enter')
  await button.trigger('click')
  expect(page.emitted('send')).toEqual([['button', true]])
  await page.setProps({ hasNext: false })
  expect(page.text()).not.toContain('Send and next')
})

describe('what the button and the box say', () => {
  const button = (page: ReturnType<typeof mountBox>) => page.findAll('button').at(-1)!

  it('is the step that comes first', () => {
    expect(button(mountBox({ sendLabel: 'Take and send' })).text()).toBe('Take and send')
  })

  it('is that only colleagues read it: beside the button, in the box, and for whoever hears it', () => {
    const page = mountBox({ isSilent: true, recipient: 'Only colleagues, not Anna', sendLabel: 'Add note' })
    const box = page.get('textarea')
    const ids = [box, button(page)].map(part => part.attributes('aria-describedby'))
    expect(ids.map(id => page.get(`[id="${id}"]`).text())).toEqual(['Only colleagues, not Anna', 'Only colleagues, not Anna'])
    expect(box.attributes('placeholder')).toBe('Write a note for colleagues')
    expect(box.element.parentElement!.className).toContain('orange')
    expect(mountBox().get('textarea').element.parentElement!.className).not.toContain('orange')
  })

  it('sends nothing by the second click of a double one, nor while a step is under way', async () => {
    const page = mountBox()
    button(page).element.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
    button(page).element.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }))
    expect(page.emitted('send')).toEqual([['button', false]])
    await page.setProps({ isBusy: true })
    await page.get('textarea').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(page.emitted('send')).toHaveLength(1)
  })
})
