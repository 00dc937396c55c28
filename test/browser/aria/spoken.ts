const days = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/** What is another one in each run. */
const passing: [RegExp, string][] = [
  [/https?:\/\/localhost:\d+/g, '<host>'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d/g, '<date and time>'],
  [new RegExp(`(?:${days}, )?${months} \\d{1,2}(?:, \\d{4})?`, 'g'), '<date>'],
  [/\d{1,2}:\d\d [AP]M/g, '<time>'],
  // Browsers call the zone of Greenwich UTC.
  [/Etc\/GMT[-+]\d+|\bUTC\b/g, '<zone>'],
  [/waiting for \d+ \w+/g, 'waiting for <time>'],
  [/\d+ ms/g, '<time>'],
  [/\d+\.\d+\.\d+/g, '<version>']
]

/** An ARIA snapshot without what only belongs to this run. */
export function spoken(snapshot: string): string {
  return passing.reduce((text, [pattern, word]) => text.replace(pattern, word), `${snapshot}\n`)
}
