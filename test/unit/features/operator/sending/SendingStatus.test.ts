import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../../src/domain/outcome'
import type { Sending } from '../../../../../src/domain/sending/sending'
import SendingStatus from '../../../../../src/features/operator/sending/SendingStatus.vue'
import en from '../../../../../src/locales/en'
import { provided } from '../../../ui/provided'

const { sending: say, notice } = en.operator
const lost: Problem = { kind: 'no-answer', method: 'im.dialog.messages.get', code: '', description: '' }

function shown(fields: Partial<Sending>, canRepeat = true) {
  const sending: Sending = {
    id: 's1', chatId: 915, item: { type: 'deal', id: 311 }, userId: 7, text: 'ok', at: 0, seen: 1, since: 1, state: 'not-sent', ...fields
  }
  const page = mount(SendingStatus, { props: { sending, canRepeat }, global: provided() })
  return { page, text: page.get('[role="alert"]').text(), buttons: page.findAll('button').map(button => button.text()) }
}

describe('what is said of a message', () => {
  it('that nobody could check before sending: why, and both ways on', () => {
    const { text, buttons, page } = shown({ reason: 'unchecked', problem: lost })
    expect(text).toContain(`${say.unchecked} ${en.problem.noAnswer}`)
    expect(buttons).toEqual([say.retry, notice.sendAnyway, say.discard, en.problem.details])
    void page.findAll('button')[1]!.trigger('click')
    expect(page.emitted('anyway')).toEqual([[]])
  })

  it('that may have gone out and could not be checked again: that it was not sent again', () => {
    const { text, buttons } = shown({ state: 'unconfirmed', reason: 'unchecked', problem: lost })
    expect(text).toContain(say.uncheckedAgain)
    expect(buttons).toEqual([say.check, say.again, notice.sendAnyway, say.discard, en.problem.details])
  })

  it('that is not in the conversation only where that was read back', () => {
    expect(shown({ state: 'unconfirmed' }).text).toContain(say.notConfirmedHint)
    expect(shown({ state: 'unconfirmed', reason: 'unread' }).text).toContain(say.unread)
    expect(shown({ state: 'unconfirmed', reason: 'unread' }).text).not.toContain('not in the conversation')
  })

  it.each([
    ['waited behind another', 'stopped', say.stopped], ['was held back by news', 'held', say.held],
    ['was there when the card was closed', 'left', say.left]
  ] as const)('that %s: just that', (_, reason, words) => {
    const { text, buttons } = shown({ reason })
    expect(text).toContain(words)
    expect(buttons).toEqual([say.retry, say.discard])
  })

  it('that was under way when the card was closed: that it may have gone out', () => {
    expect(shown({ state: 'unconfirmed', reason: 'left' }).text).toContain(say.leftUnknown)
  })

  it('of a file that the closed card took along: that it has to be attached again, since there is nothing to send', () => {
    const file = { name: 'plan.pdf', size: 8 }
    const { text, buttons } = shown({ reason: 'left', file, text: '' }, false)
    expect(text).toContain(say.leftFile)
    expect(buttons).toEqual([say.discard])
    expect(shown({ state: 'unconfirmed', file, text: '' }, false).buttons).toEqual([say.check, say.discard])
    expect(shown({ reason: 'vanished', file, text: '' }).text).toContain(say.vanished)
  })

  it('that was refused: the problem\'s own sentence', () => {
    expect(shown({ problem: { ...lost, kind: 'refused', code: 'MESSAGE_ADD_ERROR' } }).text).toContain(en.problem.refused)
  })

  it('in one box: red with "Not sent", amber with "Not confirmed"', () => {
    for (const [state, words, tone] of [['not-sent', say.notSent, 'failed'], ['unconfirmed', say.notConfirmed, 'unknown']] as const) {
      const { page } = shown({ state })
      const box = page.get('[role="alert"]')
      expect([box.attributes('data-tone'), box.text().startsWith(words)]).toEqual([tone, true])
      expect(page.findAll('[data-tone]')).toHaveLength(1)
    }
  })
})
