import { describe, expect, it } from 'vitest'
import { answerText, readCommand } from '../../emulator/parent/frame-protocol'

describe('what an app frame posts', () => {
  it('is read with and without a payload', () => {
    expect(readCommand('getInitData:key-1:sid-1')).toEqual({ method: 'getInitData', payload: undefined, key: 'key-1', sid: 'sid-1' })
    expect(readCommand('setTitle:{"title":"Chat"}:key-1:sid-1')).toMatchObject({ method: 'setTitle', payload: { title: 'Chat' } })
  })

  it('is read from the right, so that a payload may hold colons', () => {
    const path = 'https://example.org:8080/a:b'
    expect(readCommand(`openPath:${JSON.stringify({ path })}:key:sid`)).toEqual({ method: 'openPath', payload: { path }, key: 'key', sid: 'sid' })
  })

  it('comes as an object where the name holds a colon', () => {
    const posted = { method: 'im:getImTextareaContent', params: '', callback: 'key', appSid: 'sid', requestId: 'r1' }
    expect(readCommand(posted)).toEqual({ method: 'im:getImTextareaContent', payload: undefined, key: 'key', sid: 'sid', requestId: 'r1' })
    expect(readCommand({ ...posted, params: { text: 'Hi' } })?.payload).toEqual({ text: 'Hi' })
  })

  it.each([
    'getInitData', 'getInitData:sid', '::', '', 'setTitle:{broken:key:sid', 7, null, undefined, [], {}, { method: 'a:b' }
  ])('is no command: %j', posted => expect(readCommand(posted)).toBeUndefined())
})

describe('what the portal answers', () => {
  it.each([
    [undefined, 'key:'], [null, 'key:null'], ['', 'key:""'], [[], 'key:[]'], [{ result: 'close' }, 'key:{"result":"close"}']
  ])('%j is %s on the wire', (value, text) => expect(answerText('key', value)).toBe(text))
})
