import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChatFile } from '../../../../src/domain/messages/message'
import { playTime } from '../../../../src/lib/time/play-time'
import ChatFiles from '../../../../src/ui/files/ChatFiles.vue'
import PictureWindow from '../../../../src/ui/files/PictureWindow.vue'
import { fakeSource, given, picture, refusal, roof, settled, show, watchAddresses, watchSight } from './shown'

const plan: ChatFile = { id: 88, name: 'plan.pdf', type: 'file', size: 5120, url: '/disk/88' }
const voice: ChatFile = { id: 90, name: 'AwACAg.oga', type: 'audio', size: 12_288, url: '' }
const clip: ChatFile = { id: 91, name: 'clip.mp4', type: 'video', size: 4_000_000, url: '' }
const tile = (id: number): ChatFile => ({ ...roof, id, name: `roof ${id}.jpg` })

let held: Set<string>

beforeEach(() => {
  held = watchAddresses()
  watchSight()
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the files of a message', () => {
  it('stand as a list: pictures of one size where there are several, others by name', () => {
    const shown = show(ChatFiles, fakeSource().source, { files: [plan, tile(1), tile(2), tile(3)] })
    expect(shown.get('ul').attributes('aria-label')).toBe('Files')
    expect(shown.findAll('[style*="aspect-ratio: 140 / 140"]')).toHaveLength(3)
    expect(shown.findAll('li').at(-1)!.get('button').text()).toMatch(/^plan\.pdf\s*5 kB$/)
  })

  it('are saved on a press, with progress and a way to stop it', async () => {
    const files = fakeSource()
    const shown = show(ChatFiles, files.source, { files: [plan] })
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download) })
    await shown.get('button').trigger('click')
    await shown.get('button').trigger('click')
    expect(files.asked).toHaveLength(1)
    expect(shown.get('progress').attributes('aria-label')).toBe('Loading plan.pdf')
    await shown.findAll('button').find(button => button.text() === 'Cancel')!.trigger('click')
    expect(files.last().options.signal.aborted).toBe(true)
    files.last().answer(given(new Blob(['%PDF'])))
    await settled()
    expect(saved).toEqual([])
    await shown.get('button').trigger('click')
    files.last().answer(given(new Blob(['%PDF'])))
    await settled()
    expect(saved).toEqual(['plan.pdf'])
    expect(shown.find('progress').exists()).toBe(false)
  })

  it('tell why one could not be saved, with its name and nothing else touched', async () => {
    const files = fakeSource()
    const shown = show(ChatFiles, files.source, { files: [plan, voice] })
    await shown.get('button').trigger('click')
    files.last().answer(refusal('access-denied'))
    await settled()
    expect(shown.text()).toContain('plan.pdf')
    expect(shown.text()).toContain('Bitrix24 does not give you this file')
    expect(shown.find('[aria-label="Play AwACAg.oga"]').exists()).toBe(true)
  })
})

describe('sound', () => {
  it('plays on a press, with position, time and speed', async () => {
    const files = fakeSource()
    const shown = show(ChatFiles, files.source, { files: [voice] })
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
    expect(shown.get('button').text()).toContain('Voice message')
    await shown.get('button[aria-label="Play AwACAg.oga"]').trigger('click')
    files.last().answer(given(new Blob(['OggS'])))
    await settled()
    expect(play).toHaveBeenCalledOnce()
    const sound = shown.get('audio')
    Object.defineProperties(sound.element, { duration: { value: 75 }, currentTime: { value: 7, writable: true } })
    await sound.trigger('loadedmetadata')
    await sound.trigger('timeupdate')
    await sound.trigger('play')
    expect(shown.get('input[type=range]').attributes()).toMatchObject({ 'aria-label': 'Position', 'max': '75', 'aria-valuetext': '0:07 / 1:15' })
    expect(shown.get('button').attributes('aria-label')).toBe('Pause')
    await shown.get('[aria-label="Speed 1×"]').trigger('click')
    expect((sound.element as HTMLAudioElement).playbackRate).toBe(1.5)
    const range = shown.get('input[type=range]')
    Object.assign(range.element, { valueAsNumber: 30 })
    await range.trigger('input')
    expect((sound.element as HTMLAudioElement).currentTime).toBe(30)
    shown.unmount()
    expect(held.size).toBe(0)
  })

  it('that does not tell its length has no position to set', async () => {
    const files = fakeSource()
    const shown = show(ChatFiles, files.source, { files: [voice] })
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
    await shown.get('button').trigger('click')
    files.last().answer(given(new Blob(['OggS'])))
    await settled()
    Object.defineProperty(shown.get('audio').element, 'duration', { value: Infinity })
    await shown.get('audio').trigger('durationchange')
    expect(shown.get('input[type=range]').attributes('disabled')).toBeDefined()
  })

  it('that is a video is saved by its name as any other file, and played by a button, which leaves the focus to the video', async () => {
    const files = fakeSource()
    const shown = show(ChatFiles, files.source, { files: [clip] })
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download) })
    const byName = shown.findAll('button').find(button => button.text().startsWith('clip.mp4'))!
    expect(byName.text()).toContain('MB')
    await byName.trigger('click')
    files.last().answer(given(new Blob(['moov'])))
    await settled()
    expect(saved).toEqual(['clip.mp4'])
    document.body.append(shown.element)
    await shown.get('button[aria-label="Play video"]').trigger('click')
    files.last().answer(given(new Blob(['moov'])))
    await settled()
    expect(document.activeElement).toBe(shown.get('video').element)
    expect(shown.find('button[aria-label="Play video"]').exists()).toBe(false)
    expect(byName.element.isConnected).toBe(true)
  })

  it('that the browser cannot play says so', async () => {
    const files = fakeSource()
    const shown = show(ChatFiles, files.source, { files: [clip] })
    await shown.get('button[aria-label="Play video"]').trigger('click')
    files.last().answer(given(new Blob(['no video'])))
    await settled()
    await shown.get('video').trigger('error')
    expect(shown.text()).toContain('cannot play the file')
    expect(held.size).toBe(0)
  })

  it.each([[0, '0:00'], [7.9, '0:07'], [75, '1:15'], [3723, '1:02:03']])('has its time as players show it: %f s is %s', (seconds, time) => {
    expect(playTime(seconds)).toBe(time)
  })
})

describe('the window with a picture', () => {
  const pictures = [tile(1), tile(2), tile(3)]

  async function opened(start = 1) {
    const files = fakeSource(pictures)
    const close = vi.fn()
    const shown = show(PictureWindow, files.source, { pictures, start, onClose: close })
    const press = async (key: string, more = {}) => {
      shown.get('dialog').element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
      await settled()
    }
    await settled()
    return { files, close, shown, press, button: (name: string) => shown.get(`button[aria-label="${name}"]`) }
  }

  it('is opened by the files of a message, among those of the conversation', async () => {
    const sight = watchSight()
    const open = vi.fn()
    const files = fakeSource(pictures)
    const shown = show(ChatFiles, files.source, { files: [tile(2)], onOpen: open })
    sight.come()
    await new Promise(resolve => setTimeout(resolve, 200))
    files.last().answer(given(picture()))
    await settled()
    await shown.get('img').trigger('click')
    expect(open).toHaveBeenCalledWith({ pictures, start: 1 })
  })

  it('is named by the picture and shows it', async () => {
    const { files, shown } = await opened()
    expect(shown.get('dialog').attributes('aria-labelledby')).toBe(shown.get('h2').attributes('id'))
    expect(shown.get('h2').text()).toBe('roof 2.jpg')
    expect(shown.text()).toContain('2 of 3')
    files.last().answer(given(picture()))
    await settled()
    expect(shown.get('img').attributes('alt')).toBe('roof 2.jpg')
  })

  it('goes to the next one and back by keys and buttons, and no further than there are', async () => {
    const { files, shown, press, button } = await opened()
    files.last().answer(given(picture()))
    await settled()
    await press('ArrowRight')
    expect(shown.get('h2').text()).toBe('roof 3.jpg')
    expect(held.size).toBe(0)
    await press('ArrowRight')
    expect(shown.get('h2').text()).toBe('roof 3.jpg')
    expect(button('Next picture').attributes('disabled')).toBeDefined()
    await button('Previous picture').trigger('click')
    await press('ArrowLeft')
    expect(shown.get('h2').text()).toBe('roof 1.jpg')
    await press('ArrowRight', { altKey: true })
    expect(shown.get('h2').text()).toBe('roof 1.jpg')
  })

  it('shows the full size and fits it again, by keys, button and a press on it', async () => {
    const { files, shown, press, button } = await opened()
    files.last().answer(given(picture()))
    await settled()
    await button('Full size').trigger('click')
    expect(shown.get('img').classes()).toContain('max-w-none')
    await press('ArrowRight')
    expect(shown.get('h2').text()).toBe('roof 2.jpg')
    await press('0')
    expect(shown.get('img').classes()).not.toContain('max-w-none')
    await shown.get('img').trigger('click')
    expect(button('Fit to window').element).toBeTruthy()
  })

  it('saves the picture, and closes', async () => {
    const { files, close, button } = await opened()
    files.last().answer(given(picture()))
    await settled()
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download) })
    await button('Download').trigger('click')
    files.last().answer(given(picture()))
    await settled()
    expect(saved).toEqual(['roof 2.jpg'])
    await button('Close').trigger('click')
    expect(close).toHaveBeenCalledOnce()
  })

  it('tells why a picture is not there, and leaves the others to be seen', async () => {
    const { files, shown, press } = await opened()
    files.last().answer(refusal('refused', 'no-file'))
    await settled()
    expect(shown.text()).toContain('no longer in Bitrix24')
    await press('ArrowLeft')
    files.last().answer(given(picture()))
    await settled()
    expect(shown.get('img').attributes('alt')).toBe('roof 1.jpg')
  })
})
