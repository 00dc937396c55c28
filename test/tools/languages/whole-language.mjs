// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readTexts, textsOf } from './texts-of.mjs'

/** @import { Plural, Sentence, Text } from './texts-of.mjs' */
/** @typedef {(node: any, message: string) => void} Report */

/**
 * ESLint rule for `src/locales/<code>/<area>.ts`: what the English file of that area says is said here too, in the language's own
 * words, with all that is put in and in all forms of its plurals. The type check knows the keys, and none of the rest.
 * @type {import('eslint').Rule.RuleModule}
 */
export const wholeLanguage = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = context.filename
    const [code, area] = [path.basename(path.dirname(file)), path.basename(file)]
    const root = path.dirname(path.dirname(file))
    const tag = tagOf(root, code)
    /** @type {Report} */
    const report = (node, message) => context.report({ node, message })
    return {
      Program(program) {
        if (code !== 'en') compare(readTexts(path.join(root, 'en', area)), textsOf(program), { tag, report }, [])
      },
      /** @param {any} node */
      'CallExpression[callee.name="list"]'(node) {
        const [given] = node.arguments
        if (given?.value !== tag) report(node, `A list by the rules of “${given?.value}”, not of “${tag}”.`)
      }
    }
  }
}

/** The BCP 47 tag of a folder. @param {string} root @param {string} code */
function tagOf(root, code) {
  const tags = readFileSync(path.join(root, 'portal-languages.ts'), 'utf8')
  return new RegExp(`\\b${code}: '([\\w-]+)'`).exec(tags)?.[1] ?? code
}

/** @param {Text} english @param {Text} own @param {{ tag: string, report: Report }} language @param {string[]} keys */
function compare(english, own, { tag, report }, keys) {
  const name = keys.join('.') || 'The file'
  if (english.kind === 'table' && own.kind === 'table') {
    for (const [key, text] of english.texts) {
      const other = own.texts.get(key)
      if (other) compare(text, other, { tag, report }, [...keys, key])
      else report(own.node, `${[...keys, key].join('.')} is missing.`)
    }
    for (const [key, { node }] of own.texts) if (!english.texts.has(key)) report(node, `${[...keys, key].join('.')} is no text of Relay.`)
    return
  }
  const isCounted = own.kind === 'plural' || own.kind === 'sentence'
  if (english.kind !== own.kind && !(english.kind === 'plural' && isCounted)) {
    return report(own.node, `${name} is a ${own.kind}, in English a ${english.kind}.`)
  }
  if (own.kind === 'table' || own.kind === 'other' || english.kind === 'table' || english.kind === 'other') return
  if (own.kind === 'sentence') checkPlaces(english, own, name, report)
  if (own.kind === 'plural') checkForms(own, tag, name, report)
  if (!own.words && english.words) report(own.node, `${name} is empty.`)
  if (own.words === english.words && isEnglish(own.words, tag) && !samples.test(name)) report(own.node, `${name} is left in English: “${own.words}”.`)
}

/** All that English puts in is put in. @param {Text} english @param {Sentence} own @param {string} name @param {Report} report */
function checkPlaces(english, own, name, report) {
  const params = english.kind === 'sentence' ? english.params : ['count']
  const isUsed = (/** @type {string} */ param) => english.kind !== 'sentence' || english.used.has(param)
  params.forEach((param, at) => {
    const given = own.params[at]
    if (isUsed(param) && (given === undefined || !own.used.has(given))) report(own.node, `${name} does not say its “${param}”.`)
  })
}

/** All forms of the language, with their number. @param {Plural} own @param {string} tag @param {string} name @param {Report} report */
function checkForms({ tag: given, forms, node }, tag, name, report) {
  if (given !== tag) report(node, `${name} counts by the rules of “${given}”, not of “${tag}”.`)
  const rules = new Intl.PluralRules(tag)
  const { pluralCategories } = rules.resolvedOptions()
  for (const form of pluralCategories) if (!forms.has(form)) report(node, `${name} lacks the form “${form}”.`)
  for (const [form, words] of forms) {
    if (!pluralCategories.some(one => one === form)) report(node, `${name} has a form “${form}” that the language does not know.`)
    const isOneNumber = counts.filter(count => rules.select(count) === form).length === 1
    if (!isOneNumber && !words.includes('#')) report(node, `${name} does not say its number in “${form}”.`)
  }
}

/** Enough numbers to see which forms stand for one number alone, which may then be said in words. */
const counts = Array.from({ length: 130 }, (_, count) => count)

/** Names of people that the preview of templates is filled with. */
const samples = /\.sample\.\w+\.\w*[nN]ame$/

/** What is called so in every language, placeholders and names of keys among it. */
const names = /Bitrix24|Relay|Open Channels?|CoPilot|CRM|Ctrl|Shift|Enter|Esc\b|Cmd|WhatsApp|Feed|SDK|\{\w+\}|#|\b(im|user_brief|imopenlines)\b/g

/**
 * Whether a text that reads the same in English cannot be the language's own. A single word may be the same in both where both are
 * written in Latin letters: "Chat", "Status".
 * @param {string} words @param {string} tag
 */
function isEnglish(words, tag) {
  const left = words.replaceAll(names, ' ').match(/\p{L}{2,}/gu) ?? []
  return left.length > (new Intl.Locale(tag).maximize().script === 'Latn' ? 1 : 0)
}
