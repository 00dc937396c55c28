import { expect, it } from 'vitest'
import type { CrmChat } from '../../../../../../src/domain/open-lines/crm-chat'
import type { Person } from '../../../../../../src/domain/messages/message'
import { responsibleText } from '../../../../../../src/features/operator/chats/row/owner-text'
import en from '../../../../../../src/locales/en'

const vera: Person = { id: 1, name: 'Vera Lindqvist', avatar: '', kind: 'employee', active: true }
const text = (ownerId: number, responsible: Person | undefined, state: CrmChat['state'] = 'open') =>
  responsibleText({ state, dialog: { ownerId } } as CrmChat, { card: 'deal', responsible, userId: 7 }, en.operator)

it('names the responsible person where another one has the dialog, or nobody', () => {
  expect([text(9, vera), text(0, vera, 'waiting')]).toEqual(Array(2).fill('Responsible for the deal: Vera Lindqvist'))
  expect(text(9, { ...vera, id: 7, name: 'Ida Brandt' })).toBe('Responsible for the deal: Ida Brandt (you)')
})

it('says nothing where both are one, where it is over, and where nobody is known', () => {
  expect([text(1, vera), text(0, vera, 'closed'), text(9, undefined), text(9, { ...vera, name: '' })]).toEqual(['', '', '', ''])
})
