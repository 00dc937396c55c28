import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Relay 出现问题。请重新加载以继续。',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: '正在加载',
    malformed: (placement, field) =>
      `Bitrix24 打开 Relay（${placement}）时没有提供有效的“${field}”。请关闭此窗口，然后重新打开；如果问题再次出现，请告知管理员。`,
    name: 'Relay',
    notInPortal: '请在 Bitrix24 中打开此页面',
    notInPortalHint: 'Relay 在聊天和 CRM 卡片中使用。管理员可在 Bitrix24 的“应用程序”中添加。',
    portalSilent: '门户没有响应。请检查网络连接，然后重新加载。',
    reload: '重新加载',
    stillSending: field =>
      `此消息仍在发送，还没有编号（“${field}”）。请关闭此窗口，等消息发送完成后再从菜单中打开。`,
    unsupported: (placement, supported) =>
      `Relay 不支持嵌入位置“${placement}”。支持的位置：${supported}。请让管理员在 Relay 页面上修复嵌入位置。`,
    viewFailed: '无法加载 Relay 的这一部分。请检查网络连接，然后重新加载。'
  },
  problem: {
    accessDenied: '您没有访问权限。请联系所有者或管理员。',
    appAccess: '您没有 Relay 的访问权限。请联系管理员开通。',
    blocked: 'Bitrix24 已阻止此门户的请求。请让管理员联系 Bitrix24 支持部门，之后重新加载此页面。',
    busy: 'Bitrix24 正忙。请稍候再试。',
    confirmDenied: '管理员不允许此应用程序执行该操作。如有需要，请联系管理员。',
    confirmWaiting: '此操作需要管理员先批准。请稍后再试。',
    details: '详情',
    fileTooLarge: '门户不接受这么大的文件。请改为发送链接。',
    noAnswer: 'Bitrix24 没有响应。请检查网络连接，然后重试。',
    noMethod: '此门户没有该功能。请联系管理员。',
    noTextField: '任何人都无法在此聊天中发言。请在即时通信中回复，或联系管理员。',
    openInPortal: '请在 Bitrix24 中打开 Relay，然后重试。',
    plan: '此门户的套餐不包含应用程序。请联系管理员。',
    portalClosed: '此门户已关闭。请联系管理员。',
    refused: 'Bitrix24 拒绝了此操作。请重试；如果问题再次出现，请打开“详情”并将内容提供给管理员。',
    refusedFor: reason => `Bitrix24 没有接受此消息：${reason}`,
    refusedSilently: 'Bitrix24 拒绝了此操作，但没有说明原因。请重试；如果问题再次出现，请告知管理员。',
    scopeMissing: scope => `Relay 缺少所需权限${scope ? `（${scope}）` : ''}。管理员可在应用程序设置中授予。`,
    serverFault: 'Bitrix24 发生内部错误。请稍候再试。',
    signedOut: '您的会话已结束。请重新加载页面。',
    tryAgain: '重试',
    unconfirmed: 'Bitrix24 没有确认此操作，可能已执行，也可能没有。请先查看，再决定是否重试。',
    unreadable: 'Relay 无法读取 Bitrix24 的响应。请重试；如果问题再次出现，请告知管理员。'
  },
  message: {
    chat: '聊天',
    deleted: '此消息已删除。',
    everyone: '所有人',
    file: id => `文件 #${id}`,
    files: '文件',
    image: '图像',
    kinds: { task: '任务', event: '日历事件', post: '事项动态帖子', chat: '新聊天' },
    people: plural('zh-Hans', { other: '# 人' }),
    person: id => `用户 #${id}`,
    photo: '照片',
    photos: plural('zh-Hans', { other: '# 张照片' }),
    share: '分享消息',
    showLess: '收起',
    showMore: '显示更多',
    voice: '语音消息',
    wordless: '无文本的消息'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
