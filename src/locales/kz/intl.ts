/*
 * Kazakh for `Intl` where the browser has none: Chromium knows the rules of its plurals and no word of it, so that a date would read
 * "M11 22, Sun" and a size "602 bytes". The words and their order are those of the Unicode data (CLDR), which other engines have;
 * numbers and clock are as in Russian. Only what Relay asks `Intl` for is here.
 */
const months = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан']
const weekdays = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі']
const shortWeekdays = ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб']
const days: Readonly<Record<number, string>> = { [-2]: 'алдыңгүні', [-1]: 'кеше', 0: 'бүгін', 1: 'ертең', 2: 'бүрсігүні' }
const units: Readonly<Record<string, string>> = {
  minute: 'мин', hour: 'сағ', day: 'күн', byte: 'байт', kilobyte: 'кБ', megabyte: 'МБ', gigabyte: 'ГБ'
}

const { DateTimeFormat, NumberFormat, RelativeTimeFormat, ListFormat } = Intl
type Locales = ConstructorParameters<typeof DateTimeFormat>[0]

const isKazakh = (locales: Locales) => String(locales).startsWith('kk')
const inRussian = (locales: Locales) => isKazakh(locales) ? 'ru' : locales

class KazakhDates extends DateTimeFormat {
  constructor(locales?: Locales, private readonly asked: Intl.DateTimeFormatOptions = {}) {
    super(inRussian(locales), asked)
    if (isKazakh(locales)) Object.defineProperty(this, 'format', { value: (date?: Date) => this.write(date ?? new Date()) })
  }

  private write(date: Date): string {
    const parts = new Map(this.formatToParts(date).map(({ type, value }) => [type, value]))
    const { dateStyle, timeStyle, hour, month } = this.asked
    const clock = timeStyle ?? hour ? new DateTimeFormat('ru', { timeStyle: 'short' }).format(date) : ''
    if (!parts.has('month') || /\d/.test(parts.get('month')!)) return super.format(date)
    const name = months[date.getMonth()]!
    const year = parts.has('year') ? `${parts.get('year')!} ж. ` : ''
    const day = dateStyle === 'medium' ? parts.get('day')!.padStart(2, '0') : parts.get('day')!
    const named = dateStyle === 'medium' || month === 'short' ? `${name.slice(0, 3)}.` : name
    return [`${year}${day} ${named}`, this.weekdayOf(date, parts.has('weekday')), clock].filter(Boolean).join(', ')
  }

  private weekdayOf(date: Date, isAsked: boolean): string {
    return isAsked ? (this.asked.weekday === 'short' ? shortWeekdays : weekdays)[date.getDay()]! : ''
  }
}

class KazakhNumbers extends NumberFormat {
  constructor(locales?: Locales, { style, unit, unitDisplay, ...asked }: Intl.NumberFormatOptions = {}) {
    const own = isKazakh(locales) && style === 'unit' && unit ? units[unit] : undefined
    super(inRussian(locales), own ? asked : { ...asked, ...style && { style }, ...unit && { unit }, ...unitDisplay && { unitDisplay } })
    if (own) Object.defineProperty(this, 'format', { value: (number: number) => `${super.format(number)}\u00a0${own}` })
  }
}

class KazakhDays extends RelativeTimeFormat {
  constructor(private readonly locales?: Locales, options?: Intl.RelativeTimeFormatOptions) {
    super(inRussian(locales), options)
  }

  override format(value: number, unit: Intl.RelativeTimeFormatUnit): string {
    return (isKazakh(this.locales) && unit === 'day' && days[value]) || super.format(value, unit)
  }
}

class KazakhLists extends ListFormat {
  constructor(private readonly locales?: Locales, options?: Intl.ListFormatOptions) {
    super(inRussian(locales), options)
  }

  override format(list: Iterable<string>): string {
    const items = [...list]
    return isKazakh(this.locales) ? items.join(items.length === 2 ? ' және ' : ', ') : super.format(items)
  }
}

/** Whether the browser has words of Kazakh. */
export function hasKazakh(): boolean {
  return new RelativeTimeFormat('kk', { numeric: 'auto' }).format(0, 'day') === days[0]
}

/** Two of these may be called without `new`, which a class may not. */
function callable<T extends new (...given: never[]) => object>(made: T): T {
  return new Proxy(made, { apply: (_made, _this, given) => Reflect.construct(made, given) as object })
}

/** `Intl` with Kazakh, for pages of that language. */
export const kazakhIntl = {
  DateTimeFormat: callable(KazakhDates), NumberFormat: callable(KazakhNumbers), RelativeTimeFormat: KazakhDays, ListFormat: KazakhLists
}

if (!hasKazakh()) Object.assign(Intl, kazakhIntl)
