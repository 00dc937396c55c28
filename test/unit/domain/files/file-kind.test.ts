import { describe, expect, it } from 'vitest'
import { comesByItself, endingOf, fileKind, type FileKind } from '../../../../src/domain/files/file-kind'
import { safeFileName } from '../../../../src/domain/files/file-name'
import { pictureBox } from '../../../../src/domain/files/picture-box'
import type { ChatFile } from '../../../../src/domain/messages/message'

describe('how a file is shown', () => {
  it.each<[string, ChatFile['type'], FileKind]>([
    ['roof.jpg', 'image', 'picture'], ['ROOF.JPEG', 'image', 'picture'], ['sent as file.png', 'file', 'picture'], ['photo', 'image', 'picture'],
    ['logo.svg', 'image', 'other'], ['page.html', 'image', 'other'], ['photo.heic', 'image', 'other'], ['roof.jpg.html', 'image', 'other'],
    ['voice.ogg', 'audio', 'voice'], ['voice.oga', 'audio', 'voice'], ['song.mp3', 'audio', 'sound'], ['song.mp3', 'file', 'sound'],
    ['clip.mp4', 'video', 'video'], ['clip.ogg', 'video', 'video'], ['clip', 'video', 'video'], ['clip.webm', 'video', 'video'],
    ['note', 'audio', 'sound'], ['song.mp3', 'video', 'other'], ['clip.xyz', 'video', 'other'], ['plan.ogg', 'file', 'sound'], ['note.txt', 'audio', 'other'],
    ['plan.pdf', 'file', 'other'], ['', 'file', 'other'], ['.jpg', 'file', 'other'], ['jpg', 'file', 'other']
  ])('goes by the end of its name: %s of type %s is %s', (name, type, kind) => {
    expect(fileKind({ name, type })).toBe(kind)
  })

  it('believes the portal that something was spoken', () => {
    expect(fileKind({ name: 'note.m4a', type: 'audio', isVoice: true })).toBe('voice')
  })

  it('comes by itself up to 2 MB, and never where the size is not known', () => {
    expect([0, 1, 2 * 1024 ** 2, 2 * 1024 ** 2 + 1].map(size => comesByItself({ size }))).toEqual([false, true, true, false])
  })

  it('has an ending only behind a name', () => {
    expect(['a.PNG', 'a.tar.gz', '.png', 'a.', 'a b', 'a.thisisnoendingatall'].map(endingOf)).toEqual(['png', 'gz', '', '', '', ''])
  })
})

describe('the place of a picture', () => {
  it.each([
    [1280, 960, 320, 240], [960, 1280, 180, 240], [200, 100, 200, 100], [1, 1, 48, 48], [20_000, 10, 320, 48], [10, 20_000, 48, 240]
  ])('is kept for its size: %i × %i in %i × %i', (width, height, ...box) => {
    expect(pictureBox({ width, height })).toEqual({ width: box[0], height: box[1] })
  })

  it('is always the same where the size is not known', () => {
    expect(pictureBox(undefined)).toEqual({ width: 240, height: 160 })
  })
})

describe('a name for the disk', () => {
  it.each([
    ['plan.pdf', 'plan.pdf'], ['../../etc/passwd', 'passwd'], ['C:\\Windows\\evil.exe', 'evil.exe'], ['a\u202Egpj.exe', 'agpj.exe'],
    ['say "hi" <b>.txt', 'say _hi_ _b_.txt'], ['a\u0000b\n.txt', 'a b.txt'], ['.htaccess', 'htaccess'], ['plan. ', 'plan'],
    ['', 'file'], ['...', 'file'], ['\u202E\u200F', 'file'], ['Смета 🏠.pdf', 'Смета 🏠.pdf'], ['a\u0001b\u0085c.txt', 'a b c.txt']
  ])('has nothing in it that a disk or a reader stumbles over: %j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  it('is cut before its ending, and never through a letter', () => {
    const safe = safeFileName(`${'🏠'.repeat(300)}.pdf`)
    expect(safe).toMatch(/^(🏠)+\.pdf$/u)
    expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(255)
    expect(safeFileName('x'.repeat(300))).toBe('x'.repeat(220))
    expect(safeFileName(`x${'🏠'.repeat(300)}.pdf`)).toMatch(/^x(🏠)+\.pdf$/u)
    expect(safeFileName('PLAN.PDF')).toBe('PLAN.PDF')
  })
})
