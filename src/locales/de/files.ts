import type { Messages } from '../en'

export default {
  files: {
    again: 'Erneut versuchen',
    attachments: 'Anhänge',
    broken: 'Die Datei ist beschädigt und kann nicht angezeigt werden. Sie können sie herunterladen.',
    cancel: 'Abbrechen',
    close: 'Schließen',
    denied: 'Bitrix24 gibt Ihnen diese Datei nicht. Wenn Sie nicht in diesem Chat sind, treten Sie ihm bei und versuchen Sie es erneut.',
    download: 'Herunterladen',
    empty: 'Die Datei ist leer.',
    fit: 'An Fenster anpassen',
    fullSize: 'Originalgröße',
    gone: 'Die Datei ist nicht mehr in Bitrix24.',
    loading: name => `${name} wird geladen`,
    next: 'Nächstes Bild',
    noMethod: 'Dieses Portal gibt keine Dateien an Anwendungen heraus („im.v2.File.download“ fehlt). Öffnen Sie die Datei in Bitrix24.',
    noPicture: 'Das ist kein Bild, das sich gefahrlos anzeigen lässt. Sie können die Datei herunterladen.',
    notPlayable: 'Dieser Browser kann die Datei nicht abspielen. Sie können sie herunterladen.',
    open: 'In Bitrix24 öffnen',
    ownNameOnly: 'Dateien können Sie nur unter Ihrem eigenen Namen senden. Wählen Sie wieder sich selbst als Absender, oder entfernen Sie die Dateien.',
    pause: 'Pause',
    place: (at, all) => `${at} von ${all}`,
    play: name => `${name} abspielen`,
    playVideo: 'Video abspielen',
    position: 'Position',
    previous: 'Vorheriges Bild',
    refused: {
      empty: name => `„${name}“ ist leer und wurde nicht angehängt.`,
      folder: name => `„${name}“ ist ein Ordner. Hängen Sie die Dateien darin an.`,
      tooLarge: (name, most) => `„${name}“ ist zu groß: Höchstens ${most} können gesendet werden. Senden Sie stattdessen einen Link.`,
      tooMany: (name, most) => `„${name}“ wurde nicht angehängt: Höchstens ${most} Dateien können auf einmal gesendet werden.`
    },
    remove: name => `${name} entfernen`,
    show: name => `${name} anzeigen`,
    smaller: (smaller, whole) => `Kleiner senden: ${smaller} statt ${whole}`,
    speed: rate => `Tempo ${rate}×`,
    tooManyPixels: 'Das Bild ist zu groß, um es hier anzuzeigen. Sie können es herunterladen.',
    unreachable: 'Bitrix24 hat die Datei nicht herausgegeben. Öffnen Sie sie in Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
