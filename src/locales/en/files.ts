export default {
  files: {
    again: 'Try again',
    broken: 'The file is damaged, so it cannot be shown. You can download it.',
    cancel: 'Cancel',
    close: 'Close',
    denied: 'You are not in this chat, so Bitrix24 does not give you the file. Join the conversation, then try again.',
    download: 'Download',
    empty: 'The file is empty.',
    fit: 'Fit to window',
    fullSize: 'Full size',
    gone: 'The file is no longer in Bitrix24.',
    loading: (name: string) => `Loading ${name}`,
    next: 'Next picture',
    noMethod: 'This portal does not give files to apps (“im.v2.File.download” is missing). Open the file in Bitrix24.',
    noPicture: 'This is not a picture that can be shown safely. You can download it.',
    notPlayable: 'This browser cannot play the file. You can download it.',
    open: 'Open in Bitrix24',
    pause: 'Pause',
    place: (at: string, all: string) => `${at} of ${all}`,
    play: (name: string) => `Play ${name}`,
    position: 'Position',
    previous: 'Previous picture',
    show: (name: string) => `Show ${name}`,
    speed: (rate: string) => `Speed ${rate}×`,
    tooManyPixels: 'The picture is too large to be shown here. You can download it.',
    unreachable: 'Bitrix24 did not hand over the file. Open it in Bitrix24.'
  }
}
