import stylistic from '@stylistic/eslint-plugin'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'
import { wholeLanguage } from './test/tools/languages/whole-language.mjs'

const code = '**/*.{ts,mts,js,mjs,vue}'

/** The kit and the icons by single file: the roots pull all of them in. */
const kit = [
  '#build/b24ui/[^/]+', '@bitrix24/b24ui-nuxt/(components|composables|runtime|utils)/.+', '@bitrix24/b24icons-vue/[^/]+/[^/]+'
]

const featurePackages = ['vue', 'pinia', '@tanstack/vue-virtual', ...kit]

/**
 * One row of the table "who may import whom": files of a folder and all that they may import, as patterns of the
 * whole specifier. Dynamic imports count as well, which `no-restricted-imports` does not look at.
 */
function row(files, allowed, why, more = noWireNames) {
  const forbidden = `^(?!(?:${allowed.join('|')})$)`
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message: why }] }],
      'no-restricted-syntax': ['error', ...noMarkup, ...noRandomUuid, ...onePortal, ...more, {
        selector: `ImportExpression[source.value=/${forbidden.replaceAll('/', '\\/')}/]`, message: why
      }]
    }
  }
}

/** Markup written as text is how text from people becomes code. */
const noMarkup = [{
  selector: 'Property[key.name=/^(innerHTML|outerHTML)$/], Property[key.value=/^(innerHTML|outerHTML)$/]',
  message: 'Text from people is hostile: make Vue nodes, never markup.'
}]

/** Emulator and tests have one: they are no page of a portal over http. */
const noRandomUuid = [{
  selector: 'MemberExpression[property.name="randomUUID"]', message: '`randomId` of lib/: a portal that is opened over http has no randomUUID.'
}]

/** The portal comes to composables in one way, see CONTRIBUTING.md. */
const onePortal = [{
  selector: ['FunctionDeclaration[id.name=/^use[A-Z]/] > Identifier.params[typeAnnotation.typeAnnotation.typeName.name="Portal"]',
    'TSPropertySignature[typeAnnotation.typeAnnotation.typeName.name="Portal"]'].join(', '),
  message: 'A composable calls `usePortal()`; a plain function gets the portal as its first argument.'
}]

/** Names of the portal's that the app shares with it: placements, scopes, and what opens the app. The rest only look like such names. */
const shared = '(IM_CONTEXT_MENU|CRM_[A-Z]+_DETAIL_TAB|DEFAULT|PLACEMENT|LANG|USER|user_(brief|basic)|POST|NFKC|NFKD|RIFF|WEBP)'

/** The portal's codes and values end in `rest/` and in `problem-of.ts`: above them everything has a name of ours. */
const noWireNames = ['Literal[value', 'Property[key.name'].map(name => ({
  selector: `${name}=/^(?!${shared}$)([A-Z]{4,}|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[a-z]+(_[a-z]+)+)$/]`,
  message: 'A name of the portal: `Problem.refusal` says what a code means, a reader in rest/ what a value means.'
}))

const layers = ['domain', 'features', 'lib', 'locales', 'portal', 'rest', 'ui']
const features = ['home', 'install', 'operator', 'share']

/** A file of the same layer, however deep it lies; `others` are folders of that layer that are closed to it. */
function inside(others = []) {
  return ['\\./.+', `(\\.\\./)+(?!\\.\\.)(?!(${[...layers, ...others].join('|')})(/|$)).+`]
}

/** Files of these layers. */
function of(...names) {
  return `(\\.\\./)+(${names.join('|')})/.+`
}

const portalFace = '(\\.\\./)+portal/portal'

function feature(name, more = []) {
  const why = 'A feature imports rest/, portal/portal.ts, domain/, ui/, locales/ and lib/. Only operator/ may import another one: the face of share/.'
  return row([`src/features/${name}/**`], [
    ...inside(features.filter(other => other !== name)), of('rest', 'domain', 'ui', 'locales', 'lib'), portalFace, ...featurePackages, ...more
  ], why)
}

const importRules = [
  row(['src/lib/**'], [...inside(), 'linkify-it'],
    'lib/ knows no word of the domain: it imports nothing else of src, and of packages only what finds addresses.'),
  row(['src/domain/**'], [...inside(), of('lib')], 'domain/ imports lib/ and nothing else of src, and no package.'),
  row(['src/portal/**'], [...inside(), '\\.\\./portal', of('domain', 'lib'), 'vue', '@bitrix24/b24jssdk', 'qs-esm'],
    'portal/ imports the SDK, Vue, domain/ and lib/.', []),
  row(['src/rest/**'], [...inside(), of('domain', 'lib'), portalFace], 'rest/ imports domain/, lib/ and portal/portal.ts.', []),
  row(['src/locales/**'], [...inside(), of('domain', 'lib'), 'vue'], 'locales/ imports Vue, lib/ and types of domain/.'),
  row(['src/ui/**'], [...inside(), of('locales', 'domain', 'lib'), portalFace, 'vue', ...kit],
    'ui/ imports Vue, the kit, locales/, domain/, lib/ and portal/portal.ts.'),
  ...features.map(name => feature(name, name === 'operator' ? ['(\\.\\./)+share'] : [])),
  row(['src/*.{ts,vue}'], ['\\./.+', 'vue', 'pinia', ...kit],
    'main.ts and App.vue import everything of src; only portal/ knows the SDK, and test/ stays outside.'),
  row(['check/**'], ['\\.{1,2}/(?!.*(src|test)/).+', '(\\.\\./)+src/(domain|rest|lib)/.+', '(\\.\\./)+src/portal/portal', 'node:.+', 'vite'],
    'check/ asks a portal as Relay does: it imports domain/, rest/, lib/ and portal/portal.ts of src, Node and Vite, and never test/.', [])
]

export default [
  { ignores: ['dist/**', 'dist-*/**', 'coverage/**', 'test-results/**', 'playwright-report/**'] },

  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } }
  },
  stylistic.configs.customize({
    indent: 2, quotes: 'single', semi: false, commaDangle: 'never', braceStyle: '1tbs', arrowParens: false
  }),

  {
    files: [code],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The type check knows names better, browser and Node ones included.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'eqeqeq': ['error', 'always'],
      'no-restricted-properties': ['error',
        { object: 'URL', property: 'canParse', message: '`readUrl` of lib/: Safari before 17 lacks canParse, and Node 20 answers wrongly.' },
        { object: 'AbortSignal', property: 'any', message: '`patience` of lib/: Safari before 17.4 has no AbortSignal.any.' },
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln'].map(property => ({
          ...(property.startsWith('write') ? { object: 'document' } : {}), property,
          message: 'Text from people is hostile: make Vue nodes, never markup.'
        }))],
      'no-restricted-syntax': ['error', ...noMarkup],
      '@typescript-eslint/no-explicit-any': 'error',
      // `noUnusedLocals` of the type check finds them too; scripts have only this.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `noUncheckedIndexedAccess` also doubts what a line above has just made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@stylistic/max-len': ['error', {
        code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true
      }],
      '@stylistic/max-statements-per-line': ['error', { max: 2 }],
      '@stylistic/multiline-ternary': 'off',
      '@stylistic/quote-props': ['error', 'as-needed', { keywords: false, unnecessary: false }],
      '@stylistic/member-delimiter-style': ['error', {
        multiline: { delimiter: 'none' }, singleline: { delimiter: 'comma' }
      }]
    }
  },
  {
    files: ['**/*.vue'],
    rules: {
      '@stylistic/max-len': 'off',
      'vue/max-len': ['error', {
        code: 140, template: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true,
        ignoreHTMLAttributeValues: true
      }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/no-v-html': 'error',
      'vue/no-restricted-v-bind': ['error', { argument: '/^(inner-?html|outer-?html)$/i' }],
      'vue/no-restricted-static-attribute': ['error', 'innerHTML', 'innerhtml', 'srcdoc'],
      'vue/no-unused-properties': 'off',
      'vue/multi-word-component-names': ['error', { ignores: ['App', 'Composer', 'Conversation'] }],
      'vue/max-attributes-per-line': ['error', { singleline: 8, multiline: 1 }],
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': ['error', { html: { void: 'never', normal: 'always', component: 'always' } }],
      // Optional props say "absent" by their type; a default of `undefined` adds nothing.
      'vue/require-default-prop': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      // Kit components are not the elements that this rule takes them for.
      'vuejs-accessibility/no-autofocus': ['error', { ignoreNonDOM: true }]
    }
  },
  { files: ['src/portal/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  ...importRules,
  {
    files: ['src/locales/*/{common,share,operator,install,home,files}.ts'],
    plugins: { locales: { rules: { 'whole-language': wholeLanguage } } },
    rules: { 'locales/whole-language': 'error' }
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] }
  },
  // What people write must not end up in a log; scripts and tests may say what they do.
  { files: ['src/**'], rules: { 'no-console': 'error' } }
]
