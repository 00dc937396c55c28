import { expect, it } from 'vitest'
import { installRecordText, readAccepted, readInstallRecord } from '../../../../src/domain/install/install-record'

it('remembers the newest address first, each once, at most twenty', () => {
  const many = Array.from({ length: 25 }, (_, n) => `https://old.example/${n}/index.html`)
  const record = readInstallRecord(installRecordText(null, many[3]!, many))
  expect(record).toHaveLength(20)
  expect(record.slice(0, 2)).toEqual([many[3], many[0]])
  expect(new Set(record).size).toBe(20)
})

it('reads twenty addresses at most, and keeps as many marks', () => {
  const many = Array.from({ length: 21 }, (_, n) => `${n}`)
  expect(readInstallRecord({ v: 1, handlers: many })).toEqual(many.slice(0, 20))
  const text = installRecordText({ v: 1, handlers: ['x'], accepted: many.slice(0, 20) }, 'x', [], ['new'])
  expect(JSON.parse(text!)).toEqual({ v: 1, handlers: ['x'], accepted: ['new', ...many.slice(0, 19)] })
})

it('holds twenty addresses and no empty list of marks', () => {
  const many = Array.from({ length: 21 }, (_, n) => `${n}`)
  expect(JSON.parse(installRecordText(null, 'x', many)!)).toEqual({ v: 1, handlers: ['x', ...many.slice(0, 19)] })
})

it('is not overwritten where a newer Relay wrote it', () => {
  expect(installRecordText('{"v":2}', 'https://a.example/index.html', [])).toBeUndefined()
})

it('keeps what another administrator stored meanwhile, and writes nothing that is there', () => {
  const theirs = installRecordText(null, 'https://b.example/index.html', [])!
  const both = installRecordText(theirs, 'https://a.example/index.html', [])!
  expect(readInstallRecord(both)).toEqual(['https://a.example/index.html', 'https://b.example/index.html'])
  expect(installRecordText(both, 'https://a.example/index.html', [])).toBeUndefined()
})

it('remembers what the portal made of a binding, beside what another administrator stored of it', () => {
  const theirs = installRecordText(null, 'https://a.example/index.html', [], ['one'])!
  const both = installRecordText(theirs, 'https://a.example/index.html', [], ['two'])!
  expect([...readAccepted(both)]).toEqual(['two', 'one'])
  expect(installRecordText(both, 'https://a.example/index.html', [], ['one'])).toBeUndefined()
  expect(readAccepted('{"v":1,"handlers":[],"accepted":[1,"x",null]}')).toEqual(new Set(['x']))
})

it.each([undefined, null, '', '{', '[]', '{"v":2,"handlers":["x"]}', '{"v":1}', '{"v":1,"handlers":"x"}', 7])(
  'is empty where it cannot be read (%j)', raw => expect(readInstallRecord(raw)).toEqual([]))

it('leaves out what is no address', () => {
  expect(readInstallRecord('{"v":1,"handlers":[1,"https://a.example/index.html",null]}')).toEqual(['https://a.example/index.html'])
})
