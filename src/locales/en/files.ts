export default {
  files: {
    again: 'Try again',
    attachments: 'Attachments',
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
    ownNameOnly: 'Files go out in your own name only. Switch back to your own name, or remove them.',
    pause: 'Pause',
    place: (at: string, all: string) => `${at} of ${all}`,
    play: (name: string) => `Play ${name}`,
    position: 'Position',
    previous: 'Previous picture',
    refused: {
      empty: (name: string) => `“${name}” is empty and was not attached.`,
      folder: (name: string) => `“${name}” is a folder. Attach the files in it.`,
      tooLarge: (name: string, most: string) => `“${name}” is too large: at most ${most} can be sent. Send a link to it instead.`,
      tooMany: (name: string, most: string) => `“${name}” was not attached: at most ${most} files can be sent at once.`
    },
    remove: (name: string) => `Remove ${name}`,
    show: (name: string) => `Show ${name}`,
    smaller: (smaller: string, whole: string) => `Send smaller: ${smaller} instead of ${whole}`,
    speed: (rate: string) => `Speed ${rate}×`,
    tooManyPixels: 'The picture is too large to be shown here. You can download it.',
    unreachable: 'Bitrix24 did not hand over the file. Open it in Bitrix24.'
  }
}
