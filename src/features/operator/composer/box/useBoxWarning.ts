import { computed } from 'vue'
import { actsByItself, counterFrom, textLimit, textRefusal } from '../../../../domain/sending/answer-text'
import { numberFormat } from '../../../../lib/formats'
import { list } from '../../../../locales/list'
import { useTexts } from '../../../../locales/texts'

interface Box {
  text: () => string
  /** Placeholders that hold the text back. */
  open: () => readonly string[]
}

/** Why the text in the box cannot go out as it stands, or what to know before it does. */
export function useBoxWarning({ text, open }: Box) {
  const { say: { operator: { composer: say } }, locale } = useTexts()
  const count = (number: number) => numberFormat(locale).format(number)
  const refusal = computed(() => textRefusal(text()))

  /** Empty where there is nothing to say; that the text is blank needs no words. */
  const warning = computed(() => {
    if (refusal.value === 'zero') return say.zero
    if (refusal.value === 'too-long') return say.tooLong(count(text().length - textLimit), count(textLimit))
    if (open().length) return say.blocked(list(locale, open()))
    return actsByItself(text()) ? say.acts : ''
  })

  /** How many characters are left, once they become few. */
  const left = computed(() => {
    const { length } = text()
    return length >= counterFrom && length <= textLimit ? say.counter(count(textLimit - length)) : ''
  })

  return { refusal, warning, left }
}
