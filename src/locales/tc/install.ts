import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 只允許管理員執行此動作，僅有安裝應用程式的權限並不夠。請管理員開啟此頁面。',
    again: '再試一次',
    already: 'Relay 已經安裝。請重新載入此頁面。',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `已繫結 ${own} 個`, ...(stale ? [`舊網址 ${stale} 個`] : []),
        ...(astray ? [`Relay 不再使用的位置 ${astray} 個`] : []),
        ...(foreign ? [`非 Relay 新增 ${foreign} 個（不變更）`] : [])
      ]
      return parts.join('，')
    },
    done: 'Relay 已安裝。Bitrix24 即將重新載入此頁面。',
    doneHint: '如果沒有反應，請重新載入頁面。',
    failed: step => `「${step}」失敗。`,
    failedAt: (step, place) => `「${step}」失敗，位置：${place}。`,
    lead: '正在將 Relay 新增至聊天和 CRM 卡片。只需幾秒鐘；在最後一個步驟完成之前，其他人不會看到。',
    longAddress: length => `此頁面的網址有 ${length} 個字元，而 Bitrix24 只保留 255 個。請將 Relay 移到較短的網址。`,
    missingNeeded: 'Relay 缺少運作所必需的權限。管理員可在 Bitrix24 的「開發人員資源」→「整合」中編輯此應用程式來授予：',
    missingOptional: 'Relay 可以使用，但缺少部分權限。管理員可稍後在應用程式設定中授予：',
    missingToo: '還缺少下列權限；沒有這些權限，Relay 也能使用：',
    newlyBound: plural('zh-Hant', { other: '已新增 # 個位置' }),
    notAdded: '不知道 Bitrix24 是否已新增：目前還沒有。請稍後再試一次，Relay 會先查看。',
    notAdministrator: '只有管理員可以安裝 Relay，因為其他人無權將它新增至選單和卡片。請管理員開啟此頁面。',
    notConfirmed: 'Bitrix24 沒有確認這個動作。請稍後再試一次，Relay 會先查看。',
    nothingAdded: '這次未變更任何內容。請授予權限，然後再試一次。',
    nothingOffered: '此入口網站沒有 Relay 所需的任何位置。請檢查權限「placement」、「im」和「crm」，然後再試一次。',
    notOffered: places => `此入口網站沒有下列位置：${places}。其餘位置都會新增。`,
    outdated: places => `Bitrix24 仍顯示舊版本的名稱或選項：${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: '公司卡片',
      CRM_CONTACT_DETAIL_TAB: '連絡人卡片',
      CRM_DEAL_DETAIL_TAB: '交易卡片',
      CRM_LEAD_DETAIL_TAB: '潛在客戶卡片',
      IM_CONTEXT_MENU: '訊息選單'
    },
    progress: '安裝',
    refused: 'Bitrix24 拒絕了這個動作。請再試一次；如果問題再次發生，請開啟「詳細資料」，並將內容提供給負責 Relay 的人員。',
    refusedAddress: 'Bitrix24 不接受此頁面的網址。網址必須可公開存取、具有網域名稱，並以 https:// 開頭。',
    renewed: places => `已更新：${places}`,
    scope: {
      calendar: '分享訊息時無法變更行事曆活動的時間和出席者',
      crm: '交易、潛在客戶、連絡人和公司的卡片中沒有索引標籤',
      im: '無法閱讀或分享訊息',
      imbot: '無法以機器人的身分傳送回覆',
      imopenlines: '無法閱讀或回覆與客戶的聊天',
      lists: '不顯示入口網站本身的快速回應',
      log: '分享訊息時無法變更事項動能貼文的標題和收件者',
      placement: '無法將 Relay 新增至選單和卡片',
      pull: '即使已在設定中開啟，同事的動作也不會立即顯示在開啟的卡片中',
      task: '分享訊息時無法變更任務的標題、人員和期限',
      user_brief: '可能缺少同事的姓名和相片'
    },
    settings: {
      broken: '無法讀取公司設定；已使用預設值，儲存的設定未變更',
      kept: '公司設定已保留',
      newer: '公司設定來自較新版本的 Relay；已使用預設值，儲存的設定未變更',
      partly: '公司設定有一部分無法讀取；儲存的設定未變更',
      saved: '已使用預設值儲存'
    },
    state: { done: '完成', failed: '失敗', running: '進行中', waiting: '等待中', warned: '完成，有提醒' },
    step: {
      administrator: '確認您的身分',
      bind: '將 Relay 新增至選單和卡片',
      bound: '查看現有的位置',
      check: '檢查結果',
      finish: '完成安裝',
      offered: '查看此入口網站可用的位置',
      scopes: '檢查權限',
      settings: '儲存設定',
      stale: '移除舊網址'
    },
    steps: '步驟',
    stillWrong: places => `所有步驟完成後，下列位置仍有問題：${places}。請再試一次，Relay 會修復這些位置。`,
    title: '安裝 Relay',
    unbound: plural('zh-Hant', { other: '已移除 # 個舊網址' }),
    unboundAstray: count => `已從 Relay 不再使用的位置移除 ${count} 個`,
    unreadable: 'Relay 無法讀取 Bitrix24 的回應。請再試一次；如果問題再次發生，請告知負責 Relay 的人員。'
  }
} satisfies Pick<Messages, 'install'>
