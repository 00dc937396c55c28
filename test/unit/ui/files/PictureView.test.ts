import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import PictureView from '../../../../src/ui/files/PictureView.vue'
import { html } from '../../domain/files/pictures'
import { fakeSource, given, picture, refusal, roof, settled, show, watchAddresses, watchSight } from './shown'

let held: Set<string>
let sight: ReturnType<typeof watchSight>

beforeEach(() => {
  held = watchAddresses()
  sight = watchSight()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** In sight, and rested there. */
async function inSight() {
  vi.useFakeTimers()
  sight.come()
  await vi.advanceTimersByTimeAsync(200)
  vi.useRealTimers()
}

describe('a picture of a message', () => {
  it('comes when it is in sight, under its name, in a place that was there before', async () => {
    const files = fakeSource()
    const shown = show(PictureView, files.source, { file: roof })
    expect(files.asked).toEqual([])
    const place = shown.get('[style*="aspect-ratio"]').attributes('style')
    await inSight()
    expect(files.last()).toMatchObject({ how: 'byItself', file: { id: 89 } })
    files.last().answer(given(picture()))
    await settled()
    expect(shown.get('img').attributes()).toMatchObject({ alt: 'roof.jpg', src: 'blob:relay/1', width: '320', height: '240' })
    expect(shown.get('[style*="aspect-ratio"]').attributes('style')).toBe(place)
  })

  it('does not come where it only rushes past', async () => {
    const files = fakeSource()
    show(PictureView, files.source, { file: roof })
    vi.useFakeTimers()
    sight.come()
    await vi.advanceTimersByTimeAsync(100)
    sight.go()
    await vi.advanceTimersByTimeAsync(1000)
    expect(files.asked).toEqual([])
  })

  it('is let go when it is out of sight, and comes again', async () => {
    const files = fakeSource()
    const shown = show(PictureView, files.source, { file: roof })
    await inSight()
    files.last().answer(given(picture()))
    await settled()
    expect(held.size).toBe(1)
    sight.go()
    await settled()
    expect(held.size).toBe(0)
    expect(shown.find('img').exists()).toBe(false)
    await inSight()
    expect(files.asked).toHaveLength(2)
  })

  it('is not asked for any more once its message is gone', async () => {
    const files = fakeSource()
    const shown = show(PictureView, files.source, { file: roof })
    await inSight()
    shown.unmount()
    expect(files.last().options.signal.aborted).toBe(true)
    files.last().answer(given(picture()))
    await settled()
    expect(held.size).toBe(0)
  })

  it.each([['larger than 2 MB', 3_000_000, '2.9 MB'], ['of unknown size', 0, '']])('that is %s comes on a press only', async (_, size, said) => {
    const files = fakeSource()
    const shown = show(PictureView, files.source, { file: { ...roof, size } })
    await inSight()
    expect(files.asked).toEqual([])
    expect(shown.text()).toContain(said)
    await shown.get('button').trigger('click')
    expect(shown.get('button').text()).toBe('Show roof.jpg')
    expect(files.last().how).toBe('asked')
    files.last().options.onProgress?.(0.5)
    await settled()
    expect(shown.get('progress').attributes()).toMatchObject({ 'aria-label': 'Loading roof.jpg', 'value': '0.5' })
    files.last().answer(given(picture()))
    await settled()
    expect(shown.get('img').attributes('alt')).toBe('roof.jpg')
  })

  it.each([
    ['a file that one may not have', refusal('access-denied'), 'Bitrix24 does not give you this file'],
    ['a file that is gone', refusal('refused', 'no-file'), 'no longer in Bitrix24'],
    ['a portal without the method', refusal('refused', 'no-method'), 'does not give files to apps'],
    ['a lost connection', refusal('no-answer'), 'did not answer'],
    ['a page in a picture\'s name', given(new Blob([html], { type: 'image/jpeg' })), 'not a picture that can be shown safely']
  ])('tells %s in words and keeps its name', async (_, outcome, words) => {
    const files = fakeSource()
    const shown = show(PictureView, files.source, { file: roof })
    await inSight()
    files.last().answer(outcome)
    await settled()
    expect(shown.text()).toContain('roof.jpg')
    expect(shown.text()).toContain(words)
    expect(shown.find('img').exists()).toBe(false)
    expect(held.size).toBe(0)
  })

  it('can be tried again, or saved where it cannot be shown', async () => {
    const files = fakeSource()
    const shown = show(PictureView, files.source, { file: roof })
    await inSight()
    files.last().answer(refusal('no-answer'))
    await settled()
    expect(shown.get('a').attributes('href')).toBe('https://portal.example/disk/89')
    await shown.get('button').trigger('click')
    expect(files.last().how).toBe('asked')
    files.last().answer(given(picture()))
    await settled()
    await shown.get('img').trigger('error')
    expect(shown.text()).toContain('The file is damaged')
    expect(held.size).toBe(0)
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(this.download) })
    const names: string[] = []
    await shown.get('button').trigger('click')
    files.last().answer(given(picture()))
    await settled()
    expect(saved).toHaveBeenCalledOnce()
    expect(names).toEqual(['roof.jpg'])
  })

  it('is opened by a press on it', async () => {
    const files = fakeSource()
    const open = vi.fn()
    const shown = show(PictureView, files.source, { file: roof, onOpen: open })
    await inSight()
    files.last().answer(given(picture()))
    await settled()
    await shown.get('img').trigger('click')
    expect(open).toHaveBeenCalledOnce()
  })
})
