import type { Messages } from '../en'

export default {
  files: {
    again: '重试',
    attachments: '附件',
    broken: '文件已损坏，无法显示。您可以下载该文件。',
    cancel: '取消',
    close: '关闭',
    denied: 'Bitrix24 不向您提供此文件。如果您不在此聊天中，请先加入聊天，然后重试。',
    download: '下载',
    empty: '文件为空。',
    fit: '适应窗口',
    fullSize: '原始大小',
    gone: '该文件已不在 Bitrix24 中。',
    loading: name => `正在加载“${name}”`,
    next: '下一张图像',
    noMethod: '此门户不向应用程序提供文件（缺少“im.v2.File.download”）。请在 Bitrix24 中打开文件。',
    noPicture: '这不是可以安全显示的图像。您可以下载该文件。',
    notPlayable: '此浏览器无法播放该文件。您可以下载该文件。',
    open: '在 Bitrix24 中打开',
    ownNameOnly: '文件只能以您自己的身份发送。请将发送身份改回自己，或移除文件。',
    pause: '暂停',
    place: (at, all) => `第 ${at} 个，共 ${all} 个`,
    play: name => `播放“${name}”`,
    playVideo: '播放视频',
    position: '播放位置',
    previous: '上一张图像',
    refused: {
      empty: name => `“${name}”是空文件，未附加。`,
      folder: name => `“${name}”是文件夹。请附加其中的文件。`,
      tooLarge: (name, most) => `“${name}”太大：最大可发送 ${most}。请改为发送链接。`,
      tooMany: (name, most) => `“${name}”未附加：一次最多可发送 ${most} 个文件。`
    },
    remove: name => `移除“${name}”`,
    show: name => `显示“${name}”`,
    smaller: (smaller, whole) => `压缩后发送：${whole} → ${smaller}`,
    speed: rate => `速度 ${rate}×`,
    tooManyPixels: '图像太大，无法在此显示。您可以下载该文件。',
    unreachable: 'Bitrix24 没有提供该文件。请在 Bitrix24 中打开。'
  }
} satisfies Pick<Messages, 'files'>
