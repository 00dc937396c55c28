import { describe, expect, it } from 'vitest'
import { pathTarget, readPortalPath, sliderPath } from '../../emulator/parent/portal-paths'

const wide = '/crm/type/0/details/0/../../../../..'

describe('openPath', () => {
  it.each([
    [`${wide}/company/personal/user/7/tasks/task/view/55/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`, '/company/personal/user/7/tasks/task/view/55/', 1640],
    ['/workgroups/group/0/card/../../../../company/personal/user/7/blog/12/?IFRAME=Y', '/company/personal/user/7/blog/12/', 900],
    ['/crm/company/requisite/0/../../../../crm/deal/details/311/', '/crm/deal/details/311/', 950],
    ['/company/personal/user/0/groups/create/../../../../../../marketplace/app/1/', '/marketplace/app/1/', 1200],
    ['/crm/deal/../../crm/lead/details/205/', '/crm/lead/details/205/', 0],
    ['/crm/contact/details/84/', '/crm/contact/details/84/', 0],
    [`${wide}/bitrix/admin/`, '/bitrix/admin/', 1640],
    [`${wide}/online/?IM_DIALOG=chat5`, '/online/', 1640],
    [`${wide}/../../..//evil.example/`, '//evil.example/', 1640]
  ])('takes %s', (sent, path, width) => expect(readPortalPath(sent)).toMatchObject({ path, width }))

  it.each([
    '/online/', '/bitrix/admin/', 'crm/deal/details/1/', '/company/personal/user/x/',
    'https://evil.example/crm/deal/', '//evil.example/crm/deal/', '', 7, undefined
  ])('refuses %s', sent => expect(readPortalPath(sent)).toBeUndefined())

  it.each(['/online/', '/bitrix/admin/', `${wide}/online/`, '/no/such/page/'])('takes %s where there is no list', sent =>
    expect(readPortalPath(sent, 'unlisted')).toBeDefined())

  it.each(['online/', 'https://evil.example/crm/deal/', '//evil.example/crm/deal/', '/\\\\evil.example/', '/crm/%E0%A4%A/', '', 7])(
    'refuses %s there too', sent => expect(readPortalPath(sent, 'unlisted')).toBeUndefined())

  it('refuses what the SDK puts before a path on an old portal, and takes the path alone', () => {
    expect(readPortalPath(sliderPath('/crm/deal/details/311/'), 'short-list')).toBeUndefined()
    expect(readPortalPath('/crm/deal/details/311/', 'short-list')).toMatchObject({ path: '/crm/deal/details/311/' })
  })

  it.each(['listed', 'unlisted'] as const)('shows what the app asked for (%s)', rule =>
    expect(readPortalPath(sliderPath('/company/personal/user/7/calendar/?EVENT_ID=9'), rule)).toMatchObject({ path: '/company/personal/user/7/calendar/', width: 1640 }))

  it('leaves out what the SDK adds to the query, and keeps the rest', () => {
    const sent = `${wide}/company/personal/user/7/calendar/?EVENT_ID=9&IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`
    expect(String(readPortalPath(sent)?.query)).toBe('EVENT_ID=9')
  })

  it('tells what an address shows', () => {
    const at = (address: string) => pathTarget(readPortalPath(address)!)
    expect(at('/company/personal/user/7/tasks/task/view/55/')).toEqual({ kind: 'task', id: 55 })
    expect(at('/company/personal/user/7/calendar/?EVENT_ID=9')).toEqual({ kind: 'event', id: 9 })
    expect(at('/company/personal/user/7/blog/12/')).toEqual({ kind: 'post', id: 12 })
    expect(at('/company/personal/user/7/')).toEqual({ kind: 'person', id: 7 })
    expect(at('/company/personal/user/7/disk/')).toBeUndefined()
  })
})
