/**
 * Stands in for `luxon` in the build (`vite.config.ts`). The SDK uses that library, 21 kB gzip, for nothing but the
 * time in its own log lines, and Relay uses none of the SDK's date helpers. What is not here fails loudly.
 */
export class DateTime {
  private constructor(private readonly date: Date) {}

  static now(): DateTime {
    return new DateTime(new Date())
  }

  static fromJSDate(date: Date): DateTime {
    return new DateTime(date)
  }

  toSeconds(): number {
    return this.date.getTime() / 1000
  }

  /** Formats made of `yyyy`, `MM`, `dd`, `HH`, `mm` and `ss`, in local time; other letters stay as they are. */
  toFormat(format: string): string {
    const { date } = this
    const parts: Record<string, number> = {
      yyyy: date.getFullYear(), MM: date.getMonth() + 1, dd: date.getDate(),
      HH: date.getHours(), mm: date.getMinutes(), ss: date.getSeconds()
    }
    return format.replace(/yyyy|MM|dd|HH|mm|ss/g, name => String(parts[name]).padStart(2, '0'))
  }
}
