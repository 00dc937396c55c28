import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ChatFile, Person } from '../../../../src/domain/messages/message'
import MessageText from '../../../../src/ui/message/MessageText.vue'
import { fakePortal, provided } from '../provided'

const ann: Person = { id: 7, name: 'Ann Lee', avatar: '', kind: 'employee', active: true }
const plan: ChatFile = { id: 88, name: 'plan.pdf', type: 'file', size: 5120, url: '' }

function shown(text: string, portal = fakePortal()) {
  return mount(MessageText, {
    props: { text, people: new Map([[7, ann], [8, { ...ann, id: 8, name: '' }]]), files: [plan] }, global: provided(portal), attachTo: document.body
  })
}

describe('the text of a message', () => {
  it('shows styles, breaks, quotes and code as the chat does', () => {
    const wrapper = shown('[b]Roof[/b] [i]on[/i] [u]Fri[/u][s]day[/s]\n------\nAnn [10:00]\nWhen?\n------\n[code][b]x[/b][/code]')
    expect(wrapper.get('strong').text()).toBe('Roof')
    expect(wrapper.get('em').text()).toBe('on')
    expect(wrapper.get('u').text()).toBe('Fri')
    expect(wrapper.get('s').text()).toBe('day')
    expect(wrapper.find('br').exists()).toBe(true)
    expect(wrapper.get('blockquote').text()).toContain('Ann 10:00')
    expect(wrapper.get('pre').text()).toBe('[b]x[/b]')
  })

  it('opens a link in a new tab and names the host that its words hide', () => {
    const link = shown('[url=https://evil.example/login]Your bank[/url]').get('a')
    expect(link.attributes()).toMatchObject({
      href: 'https://evil.example/login', target: '_blank', rel: 'noopener noreferrer'
    })
    expect(link.text()).toBe('Your bank (evil.example)')
  })

  it('does not repeat the host of a link that is written out', () => {
    expect(shown('see https://b24.example/a, please').get('a').text()).toBe('https://b24.example/a')
    expect(shown('[url=https://b24.example]b24.example[/url]').get('a').text()).toBe('b24.example')
  })

  it('names the host of a link whose words are another address', () => {
    expect(shown('[url=https://evil.example]https://bank.example[/url]').get('a').text()).toContain('(evil.example)')
  })

  it('names the host that a browser makes of what only looks like another one', () => {
    expect(shown('https://bank\uff0eexample/x').get('a').text()).toBe('https://bank\uff0eexample/x (bank.example)')
    expect(shown('https://\u0430pple.com').get('a').text()).toContain('(xn--pple-43d.com)')
    expect(shown('\u770b https://bank.example\u3002evil.example').get('a').attributes('href')).toBe('https://bank.example/')
  })

  it('opens a page of the portal in the portal\'s slider', async () => {
    const portal = fakePortal()
    const link = shown('[url=/crm/deal/details/5/]Deal[/url]', portal).get('a')
    expect(link.attributes('href')).toBe('https://portal.example/crm/deal/details/5/')
    await link.trigger('click')
    expect(portal.opened).toEqual(['/crm/deal/details/5/'])
  })

  it('opens a page of the portal that is written in full in the slider as well', async () => {
    const portal = fakePortal()
    await shown('https://portal.example/company/personal/user/7/?a=1#b', portal).get('a').trigger('click')
    expect(portal.opened).toEqual(['/company/personal/user/7/?a=1#b'])
  })

  it('leaves a page that the portal does not open for apps to a new tab', async () => {
    const portal = fakePortal()
    const wrapper = shown('[url=/disk/file/9/]Plan[/url]', portal)
    const left = new Promise<boolean>(tell => document.addEventListener('click', (event) => {
      tell(!event.defaultPrevented)
      event.preventDefault()
    }, { once: true }))
    await wrapper.get('a').trigger('click')
    expect(await left).toBe(true)
    expect(portal.opened).toEqual([])
  })

  it('opens chats and other messages in the messenger', async () => {
    const portal = fakePortal()
    const wrapper = shown('[chat=915]Roof[/chat] [context=chat916/5]that message[/context] [url=/online/?IM_DIALOG=chat917]here[/url]', portal)
    for (const button of wrapper.findAll('button, a')) await button.trigger('click')
    expect(portal.messengerOpened).toEqual(['chat915', 'chat916', 'chat917'])
  })

  it('names who is mentioned by number where the portal knows them without a name', () => {
    expect(shown('[user=8][/user]').get('a').text()).toBe('Person #8')
  })

  it('opens the profile of somebody who is mentioned, by the name as written or as known', async () => {
    const portal = fakePortal()
    const wrapper = shown('[user=7]Annie[/user] [user=7][/user] [user=9][/user] [user=all]all of you[/user]', portal)
    expect(wrapper.findAll('a').map(link => link.text())).toEqual(['Annie', 'Ann Lee', 'Person #9'])
    await wrapper.get('a').trigger('click')
    expect(portal.opened).toEqual(['/company/personal/user/7/'])
  })

  it('names a file of the message, and says the number of another one', () => {
    expect(shown('[disk=88] [disk=89]').text()).toBe('plan.pdf File #89')
  })

  it('shows a moment in the reader\'s zone and language', () => {
    const time = shown('[timestamp=1700000000 format=SHORT_TIME_FORMAT]').get('time')
    expect(time.text()).toBe('11:13 PM')
    expect(time.attributes('datetime')).toBe('2023-11-14T22:13:20.000Z')
  })

  it('never loads a picture by itself', () => {
    const wrapper = shown('[img size=large]https://tracker.example/p.png [/img] [icon=https://tracker.example/i.png title=Smile]')
    expect(wrapper.find('img').exists()).toBe(false)
    expect(wrapper.text()).toBe('Image (tracker.example) Smile')
  })

  it('never nests a link in a link', () => {
    const wrapper = shown('[url=https://a.example][user=7]Ann[/user] [chat=5]chat[/chat] [call]+49 30 12[/call][/url]')
    expect(wrapper.findAll('a, button')).toHaveLength(1)
    expect(wrapper.text()).toBe('Ann chat +49 30 12 (a.example)')
  })

  it('never nests a link in a link, nor in a quote inside it', () => {
    const wrapper = shown('[url=https://a.example][quote][user=7]Ann[/user][/quote][/url]')
    expect(wrapper.findAll('a, button')).toHaveLength(1)
  })

  it('does not name the portal\'s own host', () => {
    expect(shown('[url=https://portal.example/crm/deal/details/5/]Deal[/url]').get('a').text()).toBe('Deal')
  })

  it('only offers to dial what is a number', () => {
    expect(shown('[call=+49 30 1234]Call[/call]').get('a').attributes('href')).toBe('tel:+49301234')
    expect(shown('[call=*21#]Call[/call]').find('a').exists()).toBe(false)
  })
})
