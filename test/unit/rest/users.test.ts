import { describe, expect, it } from 'vitest'
import { appOption, saveAppOption, saveUserOption, userOption } from '../../../src/rest/app/options'
import { appInfo } from '../../../src/rest/app/app-info'
import { grantedScopes } from '../../../src/rest/app/scopes'
import { currentUser } from '../../../src/rest/users'
import { noLists, noObjects } from './answers'

describe('the current user', () => {
  const profile = { ID: '7', ADMIN: true, NAME: 'Ida', LAST_NAME: 'Brandt', PERSONAL_GENDER: 'F', TIME_ZONE: 'Europe/Riga' }

  it('is asked for without any scope', () => {
    expect(currentUser()).toMatchObject({ method: 'profile', params: {} })
  })

  it('has an id, a name and rights', () => {
    expect(currentUser().read(profile)).toEqual({
      id: 7, name: 'Ida Brandt', firstName: 'Ida', lastName: 'Brandt', isAdmin: true, photo: '', timeZone: 'Europe/Riga'
    })
  })

  it('may have only one name, and no rights', () => {
    expect(currentUser().read({ ID: 7, NAME: 'Ida' })).toMatchObject({ name: 'Ida', lastName: '', isAdmin: false, timeZone: '' })
  })

  it.each(noObjects)('is unreadable where the portal sends %s', (_, wire) => {
    expect(currentUser().read(wire)).toBeUndefined()
  })
})

describe('scopes and the app', () => {
  it('gives the granted scopes', () => {
    expect(grantedScopes()).toMatchObject({ method: 'scope', params: {} })
    expect(grantedScopes().read(['im', 'crm', null])).toEqual(['im', 'crm'])
  })

  it.each(noLists)('knows no scopes where the portal sends %s', (_, wire) => {
    expect(grantedScopes().read(wire)).toBeUndefined()
  })

  it('tells whether the installation is finished', () => {
    const info = { ID: '5', CODE: 'local.5', VERSION: 1, STATUS: 'L', INSTALLED: true, PAYMENT_EXPIRED: 'N', DAYS: null, LANGUAGE_ID: 'de' }
    expect(appInfo().read(info)).toEqual({ status: 'L', version: '1', installed: true })
    expect(appInfo().read({ ...info, INSTALLED: 'N' })?.installed).toBe(false)
  })

  it.each(noObjects)('knows nothing of the app where the portal sends %s', (_, wire) => {
    expect(appInfo().read(wire)).toBeUndefined()
  })
})

describe('settings', () => {
  it.each([['user', userOption('drafts'), 'user.option.get'], ['app', appOption('drafts'), 'app.option.get']])(
    'of the %s are asked for by name and given as they were saved', (_, option, method) => {
      expect(option).toMatchObject({ kind: 'question', method, params: { option: 'drafts' } })
      expect([option.read('{"v":1}'), option.read(null), option.read('')]).toEqual(['{"v":1}', null, ''])
    })

  it.each([
    ['user', saveUserOption('drafts', '{"v":1}'), 'user.option.set'], ['app', saveAppOption('drafts', '{"v":1}'), 'app.option.set']
  ])('of the %s are saved by name', (_, save, method) => {
    expect(save).toMatchObject({ kind: 'command', method, params: { options: { drafts: '{"v":1}' } } })
    expect([save.read(true), save.read(false)]).toEqual([true, undefined])
  })
})
