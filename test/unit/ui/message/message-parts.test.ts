import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { AttachmentBlock, ChatFile } from '../../../../src/domain/messages/message'
import { fileSize } from '../../../../src/lib/text/file-size'
import MessageAttachments from '../../../../src/ui/message/MessageAttachments.vue'
import MessageFiles from '../../../../src/ui/message/MessageFiles.vue'
import MessageTime from '../../../../src/ui/message/MessageTime.vue'
import PersonAvatar from '../../../../src/ui/message/PersonAvatar.vue'
import { shortTime } from '../../../../src/lib/time/short-time'
import { fakePortal, provided } from '../provided'

describe('the files of a message', () => {
  const file: ChatFile = { id: 88, name: 'plan.pdf', type: 'file', size: 5120, url: '/disk/88?x=1' }
  const shown = (files: ChatFile[], locale = 'en') => mount(MessageFiles, { props: { files }, global: provided(fakePortal(), locale) })

  it('are listed with name and size, and open in a new tab on the portal', () => {
    const wrapper = shown([file])
    expect(wrapper.get('a').attributes()).toMatchObject({
      href: 'https://portal.example/disk/88?x=1', target: '_blank', rel: 'noopener noreferrer'
    })
    expect(wrapper.get('li').text()).toMatch(/plan\.pdf\s*5 kB/)
  })

  it('are named also where they have neither a name nor an address', () => {
    const wrapper = shown([{ ...file, name: '', url: '', size: 0 }])
    expect(wrapper.text()).toBe('File #88')
    expect(wrapper.find('a').exists()).toBe(false)
  })

  it('make no empty list', () => {
    expect(shown([]).find('ul').exists()).toBe(false)
  })

  it.each([
    [0, 'en', '0 bytes'], [1, 'en', '1 byte'], [1023, 'en', '1,023 bytes'], [1024, 'en', '1 kB'], [1536, 'de', '1,5 kB'],
    [5 * 1024 ** 2, 'ru', '5 МБ'], [3 * 1024 ** 3, 'en', '3 GB'], [2 * 1024 ** 4, 'en', '2,048 GB']
  ])('have their size in the reader\'s words: %i in %s is %s', (bytes, locale, words) => {
    expect(fileSize(bytes, locale).replace(/\s/g, ' ')).toBe(words)
  })
})

describe('what is attached to a message', () => {
  const shown = (blocks: AttachmentBlock[], portal = fakePortal()) => (
    mount(MessageAttachments, { props: { blocks }, global: provided(portal) })
  )

  it('shows texts with their codes', () => {
    expect(shown([{ type: 'message', text: '[b]Order[/b] 5' }]).get('strong').text()).toBe('Order')
  })

  it('shows a link with its caption, and where it leads', () => {
    const wrapper = shown([{ type: 'link', url: 'https://a.example/5', name: 'Order', description: 'of [i]today[/i]' }])
    expect(wrapper.get('a').text()).toBe('Order (a.example)')
    expect(wrapper.get('em').text()).toBe('today')
    expect(shown([{ type: 'link', url: 'https://a.example/5', name: '', description: '' }]).text()).toBe('https://a.example/5')
  })

  it('shows a person, whose profile opens in the portal', async () => {
    const portal = fakePortal()
    const wrapper = shown([{ type: 'user', name: 'Ann Lee', url: '', userId: 7 }], portal)
    expect(wrapper.text()).toBe('Ann Lee')
    await wrapper.get('a').trigger('click')
    expect(portal.opened).toEqual(['/company/personal/user/7/'])
  })

  it('shows a grid as terms and values', () => {
    const wrapper = shown([{ type: 'grid', rows: [
      { name: 'Total', value: '[b]5[/b] €', url: '', display: 'row' },
      { name: 'Deal', value: 'Roof', url: '/crm/deal/details/5/', display: 'line' }
    ] }])
    expect(wrapper.findAll('dt').map(term => term.text())).toEqual(['Total', 'Deal'])
    expect(wrapper.findAll('dd').map(value => value.text())).toEqual(['5 €', 'Roof'])
    expect(wrapper.get('dd a').attributes('href')).toBe('https://portal.example/crm/deal/details/5/')
  })

  it('shows pictures and files by name and loads none of them', () => {
    const wrapper = shown([
      { type: 'image', url: 'https://a.example/p.png', name: '' },
      { type: 'file', url: 'https://a.example/f.zip', name: 'f.zip', size: 2048 },
      { type: 'delimiter' }
    ])
    expect(wrapper.find('img').exists()).toBe(false)
    expect(wrapper.findAll('a').map(link => link.text())).toEqual(['Image (a.example)', 'f.zip'])
    expect(wrapper.find('hr').exists()).toBe(true)
  })
})

describe('a person\'s picture', () => {
  const shown = (props: { name: string, avatar?: string, id?: number }) => mount(PersonAvatar, { props, global: provided() })

  it.each([['Ann Lee', 'AL'], ['Анна Мария Ли', 'АЛ'], ['bot', 'B'], ['😀 Ann', 'A'], ['(Ann)', 'A'], ['', '?']])(
    'is the initials where there is none: %j is %s', (name, initials) => {
      expect(shown({ name }).text()).toBe(initials)
    }
  )

  it.each(['https://portal.example/upload/a.png', '/upload/a.png'])('is loaded from the portal: %s', (avatar) => {
    const picture = shown({ name: 'Ann Lee', avatar }).get('img')
    expect(picture.attributes('src')).toBe('https://portal.example/upload/a.png')
    expect(picture.attributes('alt')).toBe('')
  })

  it.each(['https://evil.example/a.png', 'https://portal.example.evil.example/a.png', '//evil.example/a.png', 'data:image/png,x', 'a.png',
    'https://portal.example@evil.example/a.png', '/bitrix/js/im/images/blank.gif'])(
    'is not loaded from elsewhere: %s', (avatar) => {
      const wrapper = shown({ name: 'Ann Lee', avatar })
      expect(wrapper.find('img').exists()).toBe(false)
      expect(wrapper.text()).toBe('AL')
    }
  )

  it('has the same tint for a person everywhere', () => {
    const looks = (id: number) => shown({ name: 'Ann', id }).get('[data-slot=root]').classes().join(' ')
    expect(looks(7)).toBe(looks(7))
    expect(looks(7)).not.toBe(looks(8))
  })

  it('is skipped by a screen reader, since the name stands beside it', () => {
    expect(shown({ name: 'Ann Lee' }).attributes('aria-hidden')).toBe('true')
  })
})

describe('the time of a message', () => {
  const now = new Date(2026, 10, 21, 12, 0)
  const words = (date: Date, locale: string) => shortTime(date, now, locale).replace(/\s/g, ' ')

  it.each([
    [new Date(2026, 10, 21, 0, 5), 'de', '00:05'],
    [new Date(2026, 10, 20, 23, 59), 'de', 'Gestern, 23:59'],
    [new Date(2026, 10, 20, 9, 5), 'en', 'Yesterday, 9:05 AM'],
    [new Date(2026, 10, 20, 9, 5), 'ru', 'Вчера, 09:05'],
    [new Date(2026, 10, 19, 9, 5), 'en', 'Nov 19, 9:05 AM'],
    [new Date(2025, 10, 21, 9, 5), 'en', 'Nov 21, 2025, 9:05 AM'],
    [new Date(2026, 10, 22, 9, 5), 'en', 'Nov 22, 9:05 AM']
  ])('is as short as it can be told: %s in %s is %s', (date, locale, short) => {
    expect(words(date, locale)).toBe(short)
  })

  it('tells all of it on hover and to programs', () => {
    const date = new Date(2026, 10, 20, 9, 5)
    const time = mount(MessageTime, { props: { date }, global: provided() }).get('time')
    expect(time.attributes('title')!.replace(/\s/g, ' ')).toBe('Friday, November 20, 2026 at 9:05 AM')
    expect(time.attributes('datetime')).toBe('2026-11-20T08:05:00.000Z')
  })

  it('is left out where it is not known', () => {
    expect(mount(MessageTime, { props: { date: undefined }, global: provided() }).find('time').exists()).toBe(false)
  })
})
