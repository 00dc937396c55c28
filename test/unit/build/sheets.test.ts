import { describe, expect, it } from 'vitest'
import { firstChunks, withSheets } from '../../../build/sheets.ts'

const chunk = (fileName: string, imports: string[], moduleIds: string[], isEntry = false) => ({ fileName, imports, moduleIds, isEntry })

describe('the style sheet of the first sight', () => {
  it('is for the page\'s script, the two views that people wait for, and what comes with them', () => {
    const chunks = [
      chunk('index.js', [], ['/src/main.ts'], true),
      chunk('share.js', ['index.js'], ['/src/features/share/ShareView.vue']),
      chunk('operator.js', ['index.js', 'desk.js'], ['/src/features/operator/OperatorView.vue']),
      chunk('desk.js', [], ['/src/domain/canned/template.ts']),
      chunk('home.js', ['index.js', 'desk.js'], ['/src/features/home/HomeView.vue']),
      chunk('de-share.js', [], ['/src/locales/de/share.ts'], true)
    ]
    expect(firstChunks(chunks).map(({ fileName }) => fileName)).toEqual(['index.js', 'share.js', 'operator.js', 'desk.js'])
  })

  it('stands where the build put its one, with a note where the whole is', () => {
    const html = '<head>\n    <title>Relay</title>\n</head><link rel="stylesheet" href="./assets/index-1.css">'
    expect(withSheets(html, 'assets/index-1.css', 'assets/first-2.css', 'assets/all-3.css')).toBe(
      '<head>\n    <meta name="relay-styles" content="./assets/all-3.css">\n    <title>Relay</title>\n</head><link rel="stylesheet" href="./assets/first-2.css">')
  })
})
