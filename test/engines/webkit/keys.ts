/** Keys that have no character, as the protocol writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const codes: Record<string, string> = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Control: '\uE009', Shift: '\uE008', Alt: '\uE00A', Space: ' ',
  ArrowUp: '\uE013', ArrowDown: '\uE015', End: '\uE010', Home: '\uE011'
}

/** What to type for keys that are held together, such as `Control+Enter`. */
export function typed(keys: string): string {
  return keys.split('+').map(key => codes[key] ?? key).join('')
}
