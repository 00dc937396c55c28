/** Formats of a language, each made once: to make one costs a page up to 20 ms, to use it nothing. */
export const dateFormat = once((locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))
export const numberFormat = once((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
export const listFormat = once((locale, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options))
export const relativeFormat = once((locale, options?: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options))
export const pluralRules = once(locale => new Intl.PluralRules(locale))

function once<Options extends object, Format>(make: (locale: string | undefined, options?: Options) => Format) {
  const made = new Map<string, Format>()
  return (locale: string | undefined, options?: Options): Format => {
    const key = `${locale}${JSON.stringify(options)}`
    const format = made.get(key) ?? make(locale, options)
    made.set(key, format)
    return format
  }
}
