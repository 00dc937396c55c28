import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { CrmChat } from '../../../../../src/domain/open-lines/crm-chat'
import ActionQuestion from '../../../../../src/features/operator/actions/ActionQuestion.vue'
import de from '../../../../../src/locales/de'
import en from '../../../../../src/locales/en'
import ru from '../../../../../src/locales/ru'
import { textsKey, type Messages } from '../../../../../src/locales/texts'

/** What is asked about a chat whose people the portal does not name. */
function asked(action: 'start' | 'take-over' | 'finish', say: Messages): string {
  const chat = { owner: undefined, customer: '', others: [] as CrmChat['others'] } as CrmChat
  const provide = { [textsKey as symbol]: { say, locale: 'en', direction: 'ltr', load: () => Promise.resolve() } }
  const stubs = { ConfirmDialog: { template: '<div><slot /></div>' } }
  return mount(ActionQuestion, { props: { action, chat }, global: { provide, stubs } }).text()
}

describe('a question about a chat whose people have no names', () => {
  it.each([
    ['take-over', en, 'A colleague has this conversation now.'],
    ['take-over', de, 'Diese Konversation führt zurzeit ein anderer Mitarbeiter.'],
    ['take-over', ru, 'Сейчас этот диалог ведёт другой сотрудник.'],
    ['finish', en, 'The conversation with the customer ends.'],
    ['start', de, 'Eine neue Konversation mit dem Kunden beginnt'],
    ['finish', ru, 'Клиент: имя неизвестно.']
  ] as const)('is a whole sentence: %s', (action, say, sentence) => {
    expect(asked(action, say)).toContain(sentence)
  })
})
