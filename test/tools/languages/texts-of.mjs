// @ts-check
import { readFileSync } from 'node:fs'
import ts from 'typescript-eslint'

/**
 * A text of a language's file. `words` are what people read of it, without what is put in.
 * @typedef {{ kind: 'table', texts: Map<string, Text>, node: any }} Table
 * @typedef {{ kind: 'text', words: string, node: any }} Plain
 * @typedef {{ kind: 'sentence', words: string, params: string[], used: Set<string>, node: any }} Sentence with something put in
 * @typedef {{ kind: 'plural', words: string, tag: string, forms: Map<string, string>, node: any }} Plural
 * @typedef {Table | Plain | Sentence | Plural | { kind: 'other', node: any }} Text
 */

/**
 * The texts of a file of `src/locales/`, read from its syntax.
 * @param {any} program
 * @returns {Text}
 */
export function textsOf(program) {
  const named = new Map(program.body
    .flatMap((/** @type {any} */ statement) => statement.type === 'VariableDeclaration' ? statement.declarations : [])
    .map((/** @type {any} */ { id, init }) => [id.name, init]))
  const exported = program.body.find((/** @type {any} */ statement) => statement.type === 'ExportDefaultDeclaration')
  return textOf(exported?.declaration, named)
}

/** @param {string} file */
export function readTexts(file) {
  return textsOf(ts.parser.parseForESLint(readFileSync(file, 'utf8')).ast)
}

/** @param {any} node @param {Map<string, any>} named @returns {Text} */
function textOf(node, named) {
  switch (node?.type) {
    case 'TSSatisfiesExpression': return textOf(node.expression, named)
    case 'TSAsExpression': return textOf(node.expression, named)
    case 'Identifier': return named.has(node.name) ? textOf(named.get(node.name), named) : { kind: 'other', node }
    case 'ObjectExpression': return { kind: 'table', texts: rowsOf(node, named), node }
    case 'Literal': return { kind: 'text', words: wordsIn(node), node }
    case 'TemplateLiteral': return { kind: 'text', words: wordsIn(node), node }
    case 'ArrowFunctionExpression': return sentence(node)
    case 'CallExpression': return node.callee.name === 'plural' ? plural(node, named) : { kind: 'other', node }
    default: return { kind: 'other', node }
  }
}

/** @param {any} node @param {Map<string, any>} named @returns {Map<string, Text>} */
function rowsOf(node, named) {
  return new Map(node.properties.map((/** @type {any} */ { key, value }) => [key?.name ?? key?.value ?? '...', textOf(value, named)]))
}

/** @param {any} node @returns {Sentence} */
function sentence(node) {
  const used = new Set(all(node.body, 'Identifier').map(({ name }) => name))
  return { kind: 'sentence', words: wordsIn(node.body), params: node.params.map((/** @type {any} */ { name }) => name), used, node }
}

/** @param {any} node @param {Map<string, any>} named @returns {Plural} */
function plural(node, named) {
  const [tag, forms] = node.arguments
  const table = textOf(forms, named)
  const written = table.kind === 'table' ? [...table.texts].map(([form, text]) => /** @type {const} */ ([form, wordsIn(text.node)])) : []
  return { kind: 'plural', words: written.map(([, words]) => words).join(' '), tag: String(tag?.value), forms: new Map(written), node }
}

/** Everything in quotation marks under a node, in one text. @param {any} node @returns {string} */
function wordsIn(node) {
  const pieces = [...all(node, 'Literal').map(({ value }) => value), ...all(node, 'TemplateElement').map(({ value }) => value.cooked)]
  return pieces.filter(piece => typeof piece === 'string').join(' ').trim()
}

/** Nodes of a type under a node, itself included. @param {any} node @param {string} type @returns {any[]} */
function all(node, type) {
  if (!node || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap(one => all(one, type))
  const below = Object.entries(node).flatMap(([key, value]) => key === 'parent' ? [] : all(value, type))
  return node.type === type ? [node, ...below] : below
}
