import { describe, expect, it } from 'vitest'
import { pathTarget, readPortalPath } from '../../emulator/parent/portal-paths'

const wide = '/crm/type/0/details/0/../../../../..'

describe('openPath', () => {
  it.each([
    [`${wide}/company/personal/user/7/tasks/task/view/55/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`, '/company/personal/user/7/tasks/task/view/55/', 1640],
    ['/workgroups/group/0/card/../../../../company/personal/user/7/blog/12/?IFRAME=Y', '/company/personal/user/7/blog/12/', 900],
    ['/crm/company/requisite/0/../../../../crm/deal/details/311/', '/crm/deal/details/311/', 950],
    ['/company/personal/user/0/groups/create/../../../../../../marketplace/app/1/', '/marketplace/app/1/', 1200],
    ['/crm/deal/../../crm/lead/details/205/', '/crm/lead/details/205/', 0],
    ['/crm/contact/details/84/', '/crm/contact/details/84/', 0]
  ])('takes %s', (sent, path, width) => expect(readPortalPath(sent)).toMatchObject({ path, width }))

  it.each([
    `${wide}/bitrix/admin/`, `${wide}/online/?IM_DIALOG=chat5`, '/online/', 'crm/deal/details/1/', '/company/personal/user/x/',
    'https://evil.example/crm/deal/', '//evil.example/crm/deal/', `${wide}/../../..//evil.example/`, '', 7, undefined
  ])('refuses %s', sent => expect(readPortalPath(sent)).toBeUndefined())

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
