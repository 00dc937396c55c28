import { numberFormat } from '../formats'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Bytes in the reader's words, `5.1 kB`. Steps of 1024, as the portal counts. */
export function fileSize(bytes: number, locale: string): string {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1)
  return numberFormat(locale, {
    style: 'unit', unit: units[step]!, unitDisplay: step ? 'short' : 'long', maximumFractionDigits: 1
  }).format(bytes / 1024 ** step)
}
