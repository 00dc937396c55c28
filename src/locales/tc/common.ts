import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Relay 發生問題。請重新載入以繼續。',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: '正在載入',
    malformed: (placement, field) =>
      `Bitrix24 開啟 Relay（${placement}）時沒有提供有效的「${field}」。請關閉此視窗，再重新開啟；如果問題再次發生，請告知管理員。`,
    name: 'Relay',
    notInPortal: '請在 Bitrix24 中開啟此頁面',
    notInPortalHint: 'Relay 用於聊天和 CRM 卡片。管理員可在 Bitrix24 的「應用程式」中新增。',
    portalSilent: '入口網站沒有回應。請檢查連線，然後重新載入。',
    reload: '重新載入',
    stillSending: field =>
      `此訊息仍在傳送中，還沒有編號（「${field}」）。請關閉此視窗，等訊息傳送完成後，再從選單開啟。`,
    unsupported: (placement, supported) =>
      `Relay 不支援嵌入位置「${placement}」。支援的位置：${supported}。請管理員在 Relay 的頁面上修復嵌入位置。`,
    viewFailed: '無法載入 Relay 的這個部分。請檢查連線，然後重新載入。'
  },
  problem: {
    accessDenied: '您沒有存取權限。請洽擁有者或管理員。',
    appAccess: '您沒有 Relay 的存取權限。請洽管理員開放應用程式的存取權限。',
    blocked: 'Bitrix24 已封鎖此入口網站的要求。請管理員聯絡 Bitrix24 支援團隊，之後再重新載入此頁面。',
    busy: 'Bitrix24 忙碌中。請稍候再試一次。',
    confirmDenied: '管理員不允許此應用程式執行這個動作。如有需要，請洽管理員。',
    confirmWaiting: '這個動作必須先由管理員核准。請稍後再試一次。',
    details: '詳細資料',
    fileTooLarge: '入口網站不接受這麼大的檔案。請改為傳送連結。',
    noAnswer: 'Bitrix24 沒有回應。請檢查連線，然後再試一次。',
    noMethod: '此入口網站沒有這項功能。請洽管理員。',
    noTextField: '任何人都無法在此聊天中發言。請在即時通訊中回覆，或洽管理員。',
    openInPortal: '請在 Bitrix24 中開啟 Relay，然後再試一次。',
    plan: '此入口網站的方案不包含應用程式。請洽管理員。',
    portalClosed: '此入口網站已關閉。請洽管理員。',
    refused: 'Bitrix24 拒絕了這個動作。請再試一次；如果問題再次發生，請開啟「詳細資料」，並將內容提供給管理員。',
    refusedFor: reason => `Bitrix24 沒有接受此訊息：${reason}`,
    refusedSilently: 'Bitrix24 拒絕了這個動作，但沒有說明原因。請再試一次；如果問題再次發生，請告知管理員。',
    scopeMissing: scope => `Relay 缺少所需的權限${scope ? `（${scope}）` : ''}。管理員可在應用程式設定中授予。`,
    serverFault: 'Bitrix24 發生內部錯誤。請稍候再試一次。',
    signedOut: '您的工作階段已結束。請重新載入頁面。',
    tryAgain: '再試一次',
    unconfirmed: 'Bitrix24 沒有確認這個動作，可能已執行，也可能沒有。請先查看，再決定是否重試。',
    unreadable: 'Relay 無法讀取 Bitrix24 的回應。請再試一次；如果問題再次發生，請告知管理員。'
  },
  message: {
    chat: '聊天',
    deleted: '此訊息已刪除。',
    everyone: '所有人',
    file: id => `檔案 #${id}`,
    files: '檔案',
    image: '影像',
    kinds: { task: '任務', event: '行事曆活動', post: '事項動能貼文', chat: '新聊天' },
    people: plural('zh-Hant', { other: '# 人' }),
    person: id => `使用者 #${id}`,
    photo: '相片',
    photos: plural('zh-Hant', { other: '# 張相片' }),
    share: '分享訊息',
    showLess: '顯示較少',
    showMore: '顯示更多',
    voice: '語音訊息',
    wordless: '沒有文字的訊息'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
