import { describe, expect, it } from 'vitest'
import { bindPlacement, boundPlacements, placementCodes, unbindPlacement } from '../../../../src/rest/app/placements'
import { noLists } from '../answers'

const handler = 'https://relay.example.org/app/index.html'

describe('placements', () => {
  it('that the scopes allow are listed by code', () => {
    expect(placementCodes()).toMatchObject({ method: 'placement.list', params: {} })
    expect(placementCodes().read(['IM_CONTEXT_MENU', '', null, 'CRM_DEAL_DETAIL_TAB'])).toEqual(['IM_CONTEXT_MENU', 'CRM_DEAL_DETAIL_TAB'])
  })

  it('that are bound come with handler, options and all labels, each once', () => {
    const wire = [
      {
        placement: 'IM_CONTEXT_MENU', userId: 0, handler, options: { context: 'ALL' }, title: 'Share as…', description: '',
        langAll: { de: { TITLE: 'Teilen als…', DESCRIPTION: '' }, en: { TITLE: 'Share as…' } }
      },
      { placement: 'CRM_DEAL_DETAIL_TAB', handler, options: [], title: '', langAll: [] },
      { handler }
    ]
    expect(boundPlacements()).toMatchObject({ method: 'placement.get', params: {} })
    expect(boundPlacements().read(wire)).toEqual([
      { code: 'IM_CONTEXT_MENU', handler, titles: ['Share as…', 'Teilen als…'], options: { context: 'ALL' }, description: '' },
      { code: 'CRM_DEAL_DETAIL_TAB', handler, titles: [], options: {}, description: '' }
    ])
  })

  it.each(noLists)('are unreadable where the portal sends %s', (_, wire) => {
    expect([boundPlacements().read(wire), placementCodes().read(wire)]).toEqual([undefined, undefined])
  })

  it('are bound with a label for each language', () => {
    const bind = bindPlacement({
      code: 'IM_CONTEXT_MENU', handler, title: 'Share as…', titles: { en: 'Share as…', de: 'Teilen als…' }, options: { role: 'USER' }
    })
    expect(bind).toMatchObject({ kind: 'command', method: 'placement.bind' })
    expect(bind.params).toEqual({
      PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, TITLE: 'Share as…',
      LANG_ALL: { en: { TITLE: 'Share as…' }, de: { TITLE: 'Teilen als…' } }, OPTIONS: { role: 'USER' }
    })
    expect([true, false, 'Y'].map(bind.read)).toEqual([true, undefined, true])
  })

  it('take no options where there are none', () => {
    const bind = bindPlacement({ code: 'CRM_DEAL_DETAIL_TAB', handler, title: '', titles: {}, options: {} })
    expect(bind.params['OPTIONS']).toBeUndefined()
  })

  it('are unbound by their exact address', () => {
    const unbind = unbindPlacement({ code: 'IM_CONTEXT_MENU', handler })
    expect(unbind).toMatchObject({ kind: 'command', method: 'placement.unbind', params: { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler } })
    expect([{ count: 2 }, { count: '0' }, true, []].map(unbind.read)).toEqual([2, 0, undefined, undefined])
  })
})
