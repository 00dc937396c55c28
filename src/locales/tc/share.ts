import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 已接受要求',
    again: {
      cancel: '取消',
      confirm: '再建立一個',
      text: earlier => `此訊息已分享過：${earlier}。將再建立一個，先前的會保留。`,
      title: { task: '再建立一個任務？', event: '再建立一個行事曆活動？', post: '再發佈一則事項動能貼文？', chat: '再建立一個聊天？' }
    },
    audience: {
      count: people => `${people}（此聊天的所有成員）`,
      customer: name => `${name}（客戶）`,
      everyone: '公司全體員工（如果您無權發佈給所有人，則只有您自己）',
      members: '此聊天的所有成員',
      workgroup: name => name ? `工作群組「${name}」的所有人` : '此工作群組的所有人',
      you: name => `${name}（您）`
    },
    checkAgain: '再次檢查',
    checking: 'Bitrix24 沒有回應。Relay 正在聊天中查看是否已建立……',
    choices: '從此訊息建立',
    close: '關閉',
    createAnyway: '仍要建立',
    details: {
      applied: '您填寫的詳細資料已套用。',
      apply: '再次套用',
      applying: '正在套用您填寫的詳細資料……',
      attendees: '出席者',
      choose: '選取……',
      create: { task: '建立任務', event: '建立行事曆活動', post: '建立事項動能貼文', chat: '建立聊天' },
      deadline: '期限',
      end: '結束',
      failed: reason => `已建立，但未套用您填寫的詳細資料。${reason}填寫的內容保留在這裡。`,
      fault: {
        'no-such-time': '這個時間不存在：切換夏令時間時會跳過。',
        'not-after-start': '結束時間必須晚於開始時間。',
        'start-missing': '請一併設定開始時間。'
      },
      filled: '已變更',
      highPriority: '高優先權',
      hint: { task: '任務建立後立即套用。', event: '活動建立後立即套用。', post: '發佈後立即套用。', chat: '聊天建立後立即套用。' },
      label: '詳細資料',
      labelFor: kind => `詳細資料：${kind}`,
      left: '已建立，但 Bitrix24 沒有確認是否已套用您填寫的詳細資料。填寫的內容保留在這裡。',
      lookAgain: '再找一次',
      lost: '未套用您填寫的詳細資料，因為 Relay 尚未在聊天中找到結果。填寫的內容保留在這裡。',
      members: '要新增的成員',
      missingScope: scope => `Relay 缺少此動作所需的權限「${scope}」。管理員可在 Bitrix24 的「開發人員資源」中，透過應用程式設定授予。`,
      observers: '觀察者',
      onlyMembers: '此聊天中沒有其他人。',
      partly: reason => `已建立，但只套用了您填寫的部分詳細資料。${reason}填寫的內容保留在這裡。`,
      recipients: '僅限下列收件者',
      recipientsAfter: 'Bitrix24 會先將貼文發佈給聊天中的所有人並通知他們，隨後就只有這些收件者可以開啟。',
      recipientsNeeded: '請一併選取收件者：Bitrix24 變更標題時需要收件者，而 Relay 在此無法得知所有收件者。',
      remove: name => `移除「${name}」`,
      responsible: '負責人',
      start: '開始',
      title: { task: '標題', event: '名稱', post: '標題', chat: '標題' },
      zone: (here, profile) => `以此瀏覽器的時區為準（${here}）。您的 Bitrix24 個人檔案中是 ${profile}。`,
      withoutQuote: title => `不含引用：${title}`
    },
    done: { task: '任務已建立', event: '行事曆活動已建立', post: '事項動能貼文已發佈', chat: '聊天已建立' },
    earlier: {
      by: (what, name) => `${what}，由 ${name} 建立`,
      byYou: what => `${what}，由您建立`,
      open: '開啟',
      openEarlier: what => `開啟：${what}`,
      short: { task: '任務', event: '活動', post: '貼文', chat: '聊天' },
      when: (kind, when) => `${kind}，${when}`
    },
    expect: {
      changed: {
        attendees: names => `出席者：${names}`,
        members: names => `新增：${names}`,
        observers: names => `觀察者：${names}`,
        recipients: names => `隨後僅限：${names}`,
        responsible: name => `負責人：${name}`,
        times: (start, end) => `${start} 至 ${end}`
      },
      chat: '您與訊息作者的新聊天',
      chatAlone: '只有您的新聊天，之後可以新增成員',
      chatWith: name => `您與 ${name} 的新聊天`,
      crm: { deal: '連結到交易', lead: '連結到潛在客戶', contact: '連結到連絡人', company: '連結到公司' },
      dated: (date, words) => `${date}（取自「${words}」）`,
      deadline: date => `期限：${date}`,
      deadlineMaybe: 'Bitrix24 可能會將文字中的日期當作期限',
      endOfDay: day => `${day}下班時`,
      event: '新增至您的行事曆',
      eventDated: date => `${date}，30 分鐘`,
      eventOpen: '明天此時（依伺服器時間），或 Bitrix24 從文字中辨識的日期，30 分鐘',
      eventTomorrow: '明天此時（依伺服器時間），30 分鐘',
      files: plural('zh-Hant', { other: '附加 # 個檔案' }),
      note: '以上為預期結果，細節可能因入口網站而異。',
      observer: name => `觀察者：${name}`,
      post: audience => `立即發佈給：${audience}`,
      responsible: '負責人：您',
      stockTitle: '標題由 Bitrix24 產生',
      titled: title => `「${title}」`,
      titleFromText: '標題取自文字',
      workgroup: name => `在工作群組「${name}」中`
    },
    looking: '正在尋找連結……',
    message: {
      deleted: '此訊息已刪除。從它建立的內容只會包含 Bitrix24 的刪除註記。',
      denied: '您沒有此聊天的存取權限，因此無法顯示該訊息。請聊天成員將您加入。',
      failed: '無法載入訊息。您仍然可以分享。',
      filesOnly: '沒有文字的訊息',
      fromSystem: 'Bitrix24',
      label: '選取的訊息',
      loading: '正在載入訊息',
      missing: '找不到此訊息。它可能已刪除，或早於您能查看的範圍。您仍可嘗試分享。',
      place: { private: '私人聊天室', workgroup: '工作群組聊天', general: '一般聊天', line: 'Open Channel', channel: '頻道', comments: '頻道貼文的留言', task: '任務聊天', copilot: 'CoPilot 聊天', chat: '群組聊天' },
      retry: '再次載入',
      system: '系統訊息',
      unknownAuthor: '作者不明'
    },
    noLink: { task: '找不到連結。您可以在任務清單中找到該任務。', event: '找不到連結。您可以在行事曆中找到該活動。', post: '找不到連結。您可以在「事項動能」中找到該貼文。', chat: '找不到新聊天。如果即時通訊中也沒有，表示 Bitrix24 未能建立。' },
    open: { task: '開啟任務', event: '開啟活動', post: '開啟貼文', chat: '開啟聊天' },
    openElsewhere: '在新分頁中開啟',
    openRefused: 'Bitrix24 未能在此開啟該頁面。',
    publish: {
      cancel: '取消',
      confirm: '發佈',
      looking: '正在查詢有哪些人……',
      text: audience => `貼文將立即發佈。可以閱讀的人：${audience}。`,
      title: '發佈到「事項動能」？',
      unknown: 'Relay 無法查明有哪些人。'
    },
    refused: {
      access: '您沒有此聊天的存取權限。請聊天中的成員將您加入，然後重新開啟此視窗。',
      likely: { task: '無法在此建立任務。可能的原因：您不是訊息所在聊天的成員、訊息已完全刪除，或您是外部網路使用者。', event: '無法在此建立行事曆活動。可能的原因：您不是訊息所在聊天的成員、訊息已完全刪除，或您是外部網路使用者。', post: '無法在此發佈貼文。可能的原因：您無權在此工作群組中發佈、您不是訊息所在聊天的成員、訊息已完全刪除，或您是外部網路使用者。', chat: '無法在此建立聊天。可能的原因：您不是訊息所在聊天的成員、訊息已完全刪除，或您是外部網路使用者。' },
      next: '請選取其他類型，或洽管理員。',
      ownFault: 'Bitrix24 無法辨識此訊息。請關閉此視窗，再從訊息選單重新開啟；如果問題再次發生，請開啟「詳細資料」，並將內容提供給管理員。'
    },
    shareAgain: '再次分享為……',
    tryAgain: '再試一次',
    twice: '已建立兩次：瀏覽器自行重複了要求。',
    unconfirmed: { task: 'Relay 無法確認任務是否已建立。如果仍要建立，可能會有兩個。', event: 'Relay 無法確認行事曆活動是否已建立。如果仍要建立，可能會有兩個。', post: 'Relay 無法確認貼文是否已發佈。如果仍要發佈，可能會有兩則。', chat: 'Relay 無法確認聊天是否已建立。如果仍要建立，可能會有兩個。' },
    undo: {
      done: { task: '任務已刪除。', event: '活動已刪除。', post: '貼文已刪除。', chat: '您已離開新聊天。' },
      failed: reason => `無法復原。${reason}`,
      label: '復原',
      running: '正在復原……',
      stays: { task: '聊天中的相關通知會保留。', event: '聊天中的相關通知會保留。', post: '', chat: '其他人仍保有新聊天，此聊天中的相關通知也會保留。' }
    }
  }
} satisfies Pick<Messages, 'share'>
