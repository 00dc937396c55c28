import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chats, openDesk, type Desk } from '../operator'
import { mountBox } from './box'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const foreign = 'Hello {customer_name}, {%customer.firstName%}'

describe('a text with a placeholder of any system', () => {
  it('does not go out, by no way', async () => {
    desk.send(chats.mine, foreign)
    desk.operator.sendAnyway(foreign)
    await desk.operator.joinAndSend(foreign)
    await desk.settled()
    expect(desk.texts(chats.mine)).not.toContain(foreign)
    expect(desk.operator.drafts.openIn(chats.mine)).toEqual(['{customer_name}', '{%customer.firstName%}'])
    expect(desk.operator.drafts.textOf(chats.mine)).toBe(foreign)
  })

  it('goes out once the operator says that it is meant so, and only that text', async () => {
    const { drafts } = desk.operator
    drafts.write(chats.mine, foreign)
    drafts.markMeant(chats.mine)
    drafts.write(chats.mine, `${foreign}!`)
    desk.operator.send(`${foreign}!`)
    await desk.settled()
    expect(desk.texts(chats.mine)).toContain(`${foreign}!`)
    drafts.write(chats.mine, 'Dear {customer_name}')
    expect(drafts.openIn(chats.mine)).toEqual(['{customer_name}'])
  })

  it('is still meant so when it comes back because somebody wrote meanwhile', async () => {
    const { drafts } = desk.operator
    drafts.write(chats.mine, foreign)
    drafts.markMeant(chats.mine)
    desk.customerSays(chats.mine, 'One more thing')
    desk.operator.send(foreign)
    await desk.settled()
    expect(drafts.textOf(chats.mine)).toBe(foreign)
    expect(drafts.openIn(chats.mine)).toEqual([])
    expect(drafts.openIn(chats.colleague, foreign)).toHaveLength(2)
  })

  it('goes out when it was replaced, and so does a text that merely holds braces', async () => {
    desk.send(chats.mine, 'Hello Anna')
    desk.send(chats.mine, '{"name": "Anna"} {o_o}')
    await desk.settled()
    expect(desk.texts(chats.mine)).toEqual(expect.arrayContaining(['Hello Anna', '{"name": "Anna"} {o_o}']))
  })
})

describe('the composer', () => {
  it('says what is open, and lets the operator say that it is meant so', async () => {
    const page = mountBox({ text: foreign, open: ['{customer_name}'] })
    expect(page.get('[role=status]').text()).toContain('{customer_name}')
    expect(page.findAll('button').find(button => button.text() === 'Send')?.attributes('disabled')).toBeDefined()
    await page.findAll('button').find(button => button.text() === 'It is meant so')!.trigger('click')
    expect(page.emitted('meant')).toHaveLength(1)
    await page.setProps({ open: [] })
    expect(page.find('[role=status]').exists()).toBe(false)
  })
})
