import type { Messages } from '../en'

export default {
  files: {
    again: '再試一次',
    attachments: '附件',
    broken: '檔案已損毀，無法顯示。您可以下載該檔案。',
    cancel: '取消',
    close: '關閉',
    denied: 'Bitrix24 不向您提供此檔案。如果您不在此聊天中，請先加入聊天，然後再試一次。',
    download: '下載',
    empty: '檔案是空的。',
    fit: '符合視窗大小',
    fullSize: '原始大小',
    gone: '該檔案已不在 Bitrix24 中。',
    loading: name => `正在載入「${name}」`,
    next: '下一張影像',
    noMethod: '此入口網站不提供檔案給應用程式（缺少「im.v2.File.download」）。請在 Bitrix24 中開啟檔案。',
    noPicture: '這不是可以安全顯示的影像。您可以下載該檔案。',
    notPlayable: '此瀏覽器無法播放該檔案。您可以下載該檔案。',
    open: '在 Bitrix24 中開啟',
    ownNameOnly: '檔案只能以您自己的身分傳送。請將傳送身分改回自己，或移除檔案。',
    pause: '暫停',
    place: (at, all) => `第 ${at} 個，共 ${all} 個`,
    play: name => `播放「${name}」`,
    playVideo: '播放影片',
    position: '播放位置',
    previous: '上一張影像',
    refused: {
      empty: name => `「${name}」是空的，未附加。`,
      folder: name => `「${name}」是資料夾。請附加其中的檔案。`,
      tooLarge: (name, most) => `「${name}」太大：最多可傳送 ${most}。請改為傳送連結。`,
      tooMany: (name, most) => `「${name}」未附加：一次最多可傳送 ${most} 個檔案。`
    },
    remove: name => `移除「${name}」`,
    show: name => `顯示「${name}」`,
    smaller: (smaller, whole) => `縮小後傳送：${whole} → ${smaller}`,
    speed: rate => `速度 ${rate}×`,
    tooManyPixels: '影像太大，無法在此顯示。您可以下載該檔案。',
    unreachable: 'Bitrix24 沒有提供該檔案。請在 Bitrix24 中開啟。'
  }
} satisfies Pick<Messages, 'files'>
