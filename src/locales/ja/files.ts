import type { Messages } from '../en'

export default {
  files: {
    again: '再試行する',
    attachments: '添付ファイル',
    broken: 'ファイルが破損しているため表示できません。ダウンロードはできます。',
    cancel: 'キャンセル',
    close: '閉じる',
    denied: 'このファイルはBitrix24から取得できません。このチャットに参加していない場合は、参加してから再試行してください。',
    download: 'ダウンロード',
    empty: 'ファイルは空です。',
    fit: 'ウィンドウに合わせる',
    fullSize: '原寸大',
    gone: 'このファイルはBitrix24に残っていません。',
    loading: name => `「${name}」を読み込み中`,
    next: '次の画像',
    noMethod: 'このポータルではアプリケーションがファイルを取得できません（「im.v2.File.download」がありません）。ファイルはBitrix24で開いてください。',
    noPicture: '安全に表示できる画像ではないため、表示しません。ダウンロードはできます。',
    notPlayable: 'このブラウザーではファイルを再生できません。ダウンロードはできます。',
    open: 'Bitrix24で開く',
    ownNameOnly: 'ファイルを送信できるのは自分の名前のときだけです。送信者を自分に戻すか、ファイルを削除してください。',
    pause: '一時停止',
    place: (at, all) => `${all}枚中${at}枚目`,
    play: name => `「${name}」を再生`,
    playVideo: '動画を再生',
    position: '再生位置',
    previous: '前の画像',
    refused: {
      empty: name => `「${name}」は空のため、添付されませんでした。`,
      folder: name => `「${name}」はフォルダーです。中のファイルを添付してください。`,
      tooLarge: (name, most) => `「${name}」は大きすぎます。送信できるのは${most}までです。代わりにリンクを送信してください。`,
      tooMany: (name, most) => `「${name}」は添付されませんでした。一度に送信できるファイルは${most}個までです。`
    },
    remove: name => `「${name}」を削除`,
    show: name => `「${name}」を表示`,
    smaller: (smaller, whole) => `縮小して送信：${whole} → ${smaller}`,
    speed: rate => `再生速度 ${rate}×`,
    tooManyPixels: '画像が大きすぎるため、ここでは表示できません。ダウンロードはできます。',
    unreachable: 'Bitrix24からファイルを取得できませんでした。Bitrix24で開いてください。'
  }
} satisfies Pick<Messages, 'files'>
