import { describe, expect, it } from 'vitest'
import { placeholdersIn } from '../../../../src/domain/canned/placeholders'
import { growth, repeated } from '../../cpu-work'

const marks = (text: string) => placeholdersIn(text).map(({ mark }) => mark)

describe('a placeholder', () => {
  it.each([
    '{{contact.first_name}}', '{{ contact.name | default: \'there\' }}', '{{contact.phone}}', '{%customer.firstName%}', '{customer_name}',
    // Other systems, and other letters.
    '{{1}}', '{{First name}}', '{{name|there}}', '{{{Contact.FirstName}}}', '{{#if vip}}', '{{else}}', '{{Контакт: Имя}}', '{{cart.items[0].title}}',
    '{% if customer %}', '{=Document:CONTACT.NAME}', '{!Contact.FirstName}', '{$name}', '{firstName}', '{NAME}', '{name}', '{First Name}',
    '{first_name|there}', '{имя}', '{имя_клиента}', '{Vorname}', '${user.name}', '${first_name}', '[[first_name]]', '<<Name>>', '*|FNAME|*',
    '%FIRST_NAME%', '%name%', '#NAME#', '#CLIENT_NAME#',
    // A way out, an index, a call; blanks and characters without a width.
    '{{ name or \'there\' }}', '{{user["name"]}}', '{{first_name!}}', '{{name?}}', '{{@index}}', '{{$node["x"].json}}', '{{order.total | money: "€"}}',
    '{{contact\u00a0.name}}', '{\u200bname}', '{ first_name }', '{firstname,fallback=there}', '{order.items.0.title}', '{0}',
    // Other marks, and marks of wide keyboards.
    '[First Name]', '[NAME]', '[first_name]', '[name]', '[Your name]', '[insert name here]', '<NAME>', '<First Name>', '<customer_name>', '<%= name %>',
    '%%NAME%%', '%(name)s', '%1$s', '#first_name#', '#Contact.Name#', '@name@', '@@NAME@@', '$first_name$', '~Contact.FirstName~', '__NAME__',
    '*|FNAME:there|*', '｛name｝', '｛｛name｝｝', '＜＜name＞＞', '％NAME％', '【姓名】',
    // Other languages.
    '{姓名}', '{客户姓名}', '{お名前}', '{이름}', '{имя клиента}', '{ФИО}', '#ИМЯ#', '{Kundenname}', '{nombre}', '{prénom}', '{{姓名}}', '{your name}', '{pre\u0301nom}', '{٣}', '#ИМЯ_КЛИЕНТА_2#', '{{𝒩ame}}'
  ])('of any system is found: %s', (mark) => {
    expect(marks(`Hello ${mark}, thanks`)).toEqual([mark])
    expect(marks(mark)).toEqual([mark])
  })

  it('of which a brace is missing is found as well', () => {
    expect(marks('{{contact.name}')).toEqual(['{contact.name}'])
    expect(marks('{contact.name}}')).toEqual(['{contact.name}'])
  })

  it.each([
    '', 'Hello', '{}', '{ }', '{{}}', '{{ }}', ':-}', ':-{', '{:', '{o_o}', '{^_^}', 'T_T }', '{...}',
    '{"name": "Ida", "id": 5}', '{"a":{"b":[1,2]}}', '{a: 1}', '[{"name":"x"}]', 'a{color:red}', '.name { color: red }', 'function () { return name }',
    'if (a) {b}', 'function () {{ return }}', 'style={{color: \'red\'}}', 'int a[2][2] = {{1,2},{3,4}};', 'value={userName}', 'import {createApp} from \'vue\'',
    '\\frac{name}{2}', 'f{x}', 'the set {a, b}', '{x}', '100% name %', 'save 20% today, 30% tomorrow', '#sale #NEW', 'a << name >> b', 'x <<= 1', '[[1,2],[3]]',
    '*|', '`${}`', 'array[{i}]', 'array[name]', '[name](https://example.com)', '[b]name[/b]', '[url]https://example.com[/url]', '[user=7]Ida[/user]', '[sic]',
    '[1]', '[x]', '[ok]', '<address>', '<name>Max</name>', '<first_name>Max</first_name>', 'const { name } = user',
    'import { name } from \'x\'', 'if (a) { name }', 'x => { name }', 'printf("%s", name)', 'C:\\%USER%', 'C#, F#', 'me@name.example', '$5 and $6',
    '__init__', ':name:', '~5.5~', '{笑}', '{²}', '(name)', '{{color: \'red\'}}', 'a{2}', '<3 <3'
  ])('is none, so that the text can be sent: %j', (text) => {
    expect(marks(text)).toEqual([])
  })

  it.each(['<a ', '<%', '@a', '~a.', '[a ', '{ a', '%(a', '{', '{{', '{{a ', '{a.', '{%', '{{a|', '[[a', '%a', '#A', '<<a', '{a a', '${a'])('is looked for in time that grows with the text: %j', (piece) => {
    expect(growth(placeholdersIn, repeated(piece, 25_000), repeated(piece, 100_000))).toBeLessThan(11)
  })
})
