import { expect, it } from 'vitest'
import { sentences } from '../../../../src/lib/text/sentences'

it('stand apart by a blank, and by none where the full stop brings its own', () => {
  expect(sentences(['Not saved.', '', undefined, 'Try again.'])).toBe('Not saved. Try again.')
  expect(sentences(['保存されていません。', 'もう一度お試しください。'])).toBe('保存されていません。もう一度お試しください。')
  expect(sentences(['ยังไม่ได้บันทึก', 'ลองอีกครั้ง'])).toBe('ยังไม่ได้บันทึก ลองอีกครั้ง')
})
