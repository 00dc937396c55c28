import { describe, expect, it } from 'vitest'
import { furtherActions } from '../../../../../src/domain/open-lines/hand-over'
import { operatorActions, type OperatorSituation } from '../../../../../src/domain/open-lines/open-line'
import type { CrmChat } from '../../../../../src/domain/open-lines/crm-chat'
import { actionsAt, chatActions, type ActionName } from '../../../../../src/features/operator/actions/register'
import en from '../../../../../src/locales/en'

const { actions: texts } = en.operator
const tom = { kind: 'person', id: 9, name: 'Tom Keller' } as const
const names = Object.keys(chatActions) as ActionName[]
const chat = { id: 915, item: { type: 'deal', id: 311 }, customer: 'Anna Weber', owner: { name: 'Tom Lang' }, others: [] as CrmChat['others'] } as CrmChat

describe('the register of actions', () => {
  it('has a button and a sentence of its own for each', () => {
    const words = names.map(name => chatActions[name].words(texts))
    expect(new Set(words.map(({ label }) => label)).size).toBe(names.length)
    expect(words.every(({ done }) => done.length > 0)).toBe(true)
  })

  it('asks first where the customer or a colleague notices it, and says whom', () => {
    const questions = names.flatMap(name => [[name, chatActions[name].question?.(chat, texts)] as const])
    expect(questions.filter(([, question]) => question).map(([name]) => name)).toEqual(['start', 'take-over', 'finish', 'end', 'skip', 'spam'])
    expect(Object.fromEntries(questions)).toMatchObject({
      'start': { text: texts.start.question('Anna Weber') },
      'take-over': { text: texts.takeOver.question('Tom Lang') },
      'finish': { text: texts.finish.question('Anna Weber') }
    })
  })

  it('names who is put out of the chat by taking it, and asks nothing where nobody is', () => {
    const crowded: CrmChat = {
      ...chat, dialog: { ownerId: 9 } as CrmChat['dialog'], others: [{ id: 9, name: 'Tom Lang' }, { id: 11, name: '' }]
    }
    expect(chatActions.take.question?.(crowded, texts)?.text).toBe(texts.take.question(['Tom Lang', 'A colleague']))
    expect(chatActions['take-over'].question?.(crowded, texts)?.text)
      .toBe(`${texts.takeOver.question('Tom Lang')} ${texts.takeOver.leave(['A colleague'])}`)
    expect(chatActions.take.question?.(chat, texts)).toBeUndefined()
  })

  it('makes a request for this chat of each; only finishing has two names', () => {
    const requests = names.map(name => chatActions[name].request(chat, 7, tom))
    expect(new Set(requests.map(({ method }) => method)).size).toBe(names.length - 1)
    for (const { kind, params } of requests) {
      expect({ kind, chatId: params['CHAT_ID'] ?? params['DIALOG_ID'] }).toEqual({ kind: 'command', chatId: params['CHAT_ID'] ? 915 : 'chat915' })
    }
  })

  it('says before a dialog is handed over to whom it goes, and who leaves', () => {
    const crowded: CrmChat = { ...chat, others: [{ id: 9, name: 'Tom Keller' }, { id: 11, name: 'Ann' }] }
    expect(chatActions.transfer.question?.(crowded, texts, tom)).toEqual({
      title: 'Transfer to Tom Keller?', confirm: 'Transfer',
      text: 'Tom Keller gets the conversation, and you leave the chat. These people leave the chat too: Ann.'
    })
    expect(chatActions.transfer.question?.(chat, texts, { kind: 'queue', id: 14, name: 'Telegram' })?.title).toBe('Transfer to the queue “Telegram”?')
    const empty = chatActions.transfer.question?.(crowded, texts, { kind: 'queue', id: 14, name: 'Telegram', isEmpty: true })?.text
    expect(empty).toContain('Bitrix24 names no agents in it, so perhaps nobody answers. You leave the chat.')
    expect(empty).toContain('Tom Keller and Ann')
    expect(chatActions.skip.question?.(crowded, texts)?.text).toContain('Tom Keller and Ann')
    expect(chatActions.transfer.question?.(chat, texts)).toBeUndefined()
  })

  it('shows every action that is offered, and answering not among them', () => {
    const situation: OperatorSituation = { state: 'open', ownerId: 9, userId: 7, member: true }
    for (const news of [{}, { member: false }, { ownerId: 7 }, { state: 'waiting' }, { state: 'closed' }, { state: 'closing' }, { state: 'closing', ownerId: 7 }] as const) {
      const offered = [...operatorActions({ ...situation, ...news }), ...furtherActions({ ...situation, ...news })]
      const shown = [...actionsAt('head', offered), ...actionsAt('menu', offered)]
      expect(shown.toSorted()).toEqual(offered.filter(action => action !== 'send').toSorted())
    }
  })
})
