import { readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import ts from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { wholeLanguage } from '../../tools/languages/whole-language.mjs'

const config = [{
  files: ['**/*.ts'], languageOptions: { parser: ts.parser as Linter.Parser },
  plugins: { locales: { rules: { 'whole-language': wholeLanguage } } }, rules: { 'locales/whole-language': 'error' as const }
}]

/** What the rule says of a language's file where `from` reads `to`. */
function said(file: string, from: string | RegExp = '', to = ''): string[] {
  const code = readFileSync(`src/locales/${file}`, 'utf8')
  const broken = code.replace(from, to)
  if (from && broken === code) throw new Error(`${file} does not hold ${String(from)}`)
  return new Linter().verify(broken, config, `src/locales/${file}`).map(({ message }) => message)
}

describe('a language that is whole', () => {
  it.each(['de/common.ts', 'de/home.ts', 'ru/operator.ts', 'ru/share.ts', 'en/share.ts'])('has nothing said of it: %s', (file) => {
    expect(said(file)).toEqual([])
  })
})

describe('a broken copy fails the lint', () => {
  it.each([
    ['a text is missing', 'de/common.ts', /^ +loading: .*\n/m, '', 'app.loading is missing.'],
    ['a whole part is missing', 'de/common.ts', /^ {4}keys: .*\n/m, '', 'app.keys is missing.'],
    ['a text is one too many', 'de/common.ts', 'loading:', 'loadingToo: \'Lädt\',\n    loading:', 'app.loadingToo is no text of Relay.'],
    ['a text is empty', 'de/common.ts', /loading: '.*'/, 'loading: \'\'', 'app.loading is empty.'],
    ['a text is blank', 'de/common.ts', /loading: '.*'/, 'loading: \' \'', 'app.loading is empty.'],
    ['a text is left in English', 'de/common.ts', /notInPortal: '.*'/, 'notInPortal: \'Open this page inside Bitrix24\'', 'app.notInPortal is left in English: “Open this page inside Bitrix24”.'],
    ['a single word is left in English beside other letters', 'ru/common.ts', /loading: '.*'/, 'loading: \'Loading\'', 'app.loading is left in English: “Loading”.'],
    ['a placeholder is forgotten', 'de/common.ts', /file: id => .*/, 'file: id => \'Datei\',', 'message.file does not say its “id”.'],
    ['a placeholder is not even taken', 'de/common.ts', /file: id => .*/, 'file: () => \'Datei\',', 'message.file does not say its “id”.'],
    ['a sentence has become a plain text', 'de/common.ts', /file: id => .*/, 'file: \'Datei\',', 'message.file is a text, in English a sentence.']
  ])('%s', (_what, file, from, to, message) => {
    expect(said(file, from, to)).toEqual([message])
  })

  it.each([
    ['a plural form is missing', 'ru/share.ts', /(files: plural\('ru', \{.*?)few: '[^']*', /, '$1', 'share.expect.files lacks the form “few”.'],
    ['a plural form is of another language', 'de/share.ts', /(files: plural\('de', \{)/, '$1 few: \'# Dateien\',', 'share.expect.files has a form “few” that the language does not know.'],
    ['a list goes by the rules of another language', 'pl/operator.ts', 'list(\'pl\', people)', 'list(\'en\', people)', 'A list by the rules of “en”, not of “pl”.'],
    ['plurals go by the rules of another language', 'de/share.ts', 'files: plural(\'de\'', 'files: plural(\'en\'', 'share.expect.files counts by the rules of “en”, not of “de”.'],
    ['a plural form does not say its number', 'ru/share.ts', /(files: plural\('ru', \{.*?)many: '[^']*'/, '$1many: \'несколько файлов\'', 'share.expect.files does not say its number in “many”.'],
    ['a form that stands for 1 and 21 says only a word', 'ru/share.ts', /(files: plural\('ru', \{.*?)one: '[^']*'/, '$1one: \'файл\'', 'share.expect.files does not say its number in “one”.']
  ])('%s', (_what, file, from, to, message) => {
    expect(said(file, from, to)).toEqual([message])
  })

  it('not where a form stands for one number alone', () => {
    expect(said('de/share.ts', /(files: plural\('de', \{.*?)one: '[^']*'/, '$1one: \'eine Datei\'')).toEqual([])
  })

  it('is looked at by `npm run lint`', () => {
    expect(readFileSync('eslint.config.js', 'utf8')).toContain('\'locales/whole-language\': \'error\'')
  })
})
