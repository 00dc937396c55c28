import { expect, it } from 'vitest'
import { missingScopes } from '../../../../src/domain/install/needed-scopes'

it('finds nothing missing where everything was granted', () => {
  const granted = ['placement', 'im', 'crm', 'imopenlines', 'user_brief', 'task', 'calendar', 'log', 'lists', 'imbot']
  expect(missingScopes(granted)).toEqual({ needed: [], optional: [] })
})

it('tells needed scopes from optional ones', () => {
  expect(missingScopes(['placement', 'crm', 'user_brief', 'log', 'lists', 'imbot', 'calendar']))
    .toEqual({ needed: ['im', 'imopenlines'], optional: ['task'] })
})

it('misses "pull" only where the company wants colleagues told', () => {
  expect(missingScopes([]).optional).not.toContain('pull')
  expect(missingScopes([], { tellColleagues: false }).optional).not.toContain('pull')
  expect(missingScopes([], { tellColleagues: true }).optional).toContain('pull')
  expect(missingScopes(['pull'], { tellColleagues: true }).optional).not.toContain('pull')
})

it.each(['user_brief', 'user_basic', 'user'])('takes %s for leave to read names', (scope) => {
  expect(missingScopes([scope]).optional).not.toContain('user_brief')
})
