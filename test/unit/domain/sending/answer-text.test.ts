import { describe, expect, it } from 'vitest'
import { actsByItself, textRefusal } from '../../../../src/domain/sending/answer-text'

describe('a text', () => {
  it.each([['', 'blank'], [' \n\t\u00a0', 'blank'], ['0', 'zero'], [' 0 ', 'zero'], ['00', undefined], ['/', 'slash'], [' \uff0f\n', 'slash'], ['/start', undefined], ['/var/log/app.log', undefined], ['//', undefined], ['x'.repeat(20_000), undefined],
    ['x'.repeat(20_001), 'too-long']] as const)('is refused for what it is: %#', (text, refusal) => {
    expect(textRefusal(text)).toBe(refusal)
  })

  it('is warned of where it would act in the reader\'s name', () => {
    expect(['[send=x]y[/send]', '[PUT]a[/PUT]', '[call]1[/call]', '[user=all]all[/user]'].every(actsByItself)).toBe(true)
    expect(['[b]x[/b]', '[user=7]Ida[/user]', 'send'].some(actsByItself)).toBe(false)
  })
})
