import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: '取消',
      elsewhere: '新談話已開始。Bitrix24 將它連結到另一個項目：',
      end: {
        confirm: '立即結束',
        done: '談話已結束。',
        label: '立即結束',
        question: customer => `即使 ${customer} 尚未評價，談話也會立即結束。`,
        title: '不等客戶，直接結束？'
      },
      faster: name => `此談話已被別人搶先接手，現在由 ${name} 負責。`,
      finish: {
        closing: '已向客戶傳送結束語或評價邀請，之後談話將結束。',
        confirm: '結束談話',
        done: '談話已結束。',
        label: '結束談話',
        question: customer => `與 ${customer} 的談話將結束。系統可能會邀請客戶評價。`,
        title: '結束此談話？'
      },
      handedOver: {
        now: name => `此談話現在由${name ? ` ${name} ` : '同事'}負責。`,
        queue: line => `此談話正在佇列「${line}」中等待。`,
        unseen: 'Bitrix24 已接受要求。在此無法得知現在由誰負責此談話。'
      },
      join: {
        done: '您已加入聊天。',
        label: '加入聊天'
      },
      late: '由於談話有了變化，這個動作已無法進行。未執行任何動作。',
      more: '更多動作',
      nameless: { colleague: '同事', customer: '客戶' },
      notConfirmed: '沒有收到回應，聊天也無法重新整理。再按一次之前，請檢查連線並查看清單。',
      notSeen: '沒有收到回應，聊天中也看不到動作的結果。再按一次之前，請稍候並查看清單。',
      note: {
        afterwards: {
          refused: '談話已轉接，但您的備註未傳送：',
          unconfirmed: '談話已轉接，但不確定您的備註是否送達。再次傳送前，請先在即時通訊中查看：'
        },
        before: {
          refused: '無法新增您的備註，因此談話未轉接：',
          unconfirmed: '不確定您的備註是否已新增，因此談話未轉接。請先在聊天中查看：'
        },
        internal: '您的備註已新增至聊天，只有同事能看到。',
        kept: text => `您的備註未傳送：${text}`,
        sent: name => `您的備註已透過即時通訊傳送給 ${name}。`
      },
      openMessenger: '在即時通訊中開啟',
      otherItem: {
        deal: id => `交易 ${id}`, lead: id => `潛在客戶 ${id}`, contact: id => `連絡人 ${id}`,
        company: id => `公司 ${id}`
      },
      read: {
        done: '所有訊息在您的即時通訊中都已標示為已讀。',
        label: '標示為已讀'
      },
      skip: {
        confirm: '轉給下一位',
        done: '此談話正在等待佇列中的下一位客服代表。您已不在此聊天中。',
        label: '轉給下一位客服代表',
        question: '談話將回到佇列，由其中的下一位客服代表接手。您將離開聊天。',
        title: '轉給下一位客服代表？'
      },
      spam: {
        confirm: '標記為垃圾訊息',
        done: '談話已標記為垃圾訊息並結束。',
        label: '標記為垃圾訊息',
        question: customer => `與 ${customer} 的談話將結束並視為垃圾訊息。您和所有同事都將離開聊天。`,
        title: '將此談話標記為垃圾訊息？'
      },
      start: {
        confirm: '開始新談話',
        done: '新談話已開始。您現在可以回覆。',
        label: '開始新談話',
        notListed: '談話已開始，但 Bitrix24 沒有將它連結到此卡片的 CRM 項目。請在即時通訊中回覆。',
        question: customer => `將與 ${customer} 開始新談話，並由您擔任客服代表。`,
        title: '開始新談話？'
      },
      take: {
        confirm: '接手談話',
        done: '您已接手此談話，現在可以回覆。',
        label: '接手談話',
        notListed: 'Bitrix24 已接受要求，但此 CRM 項目中沒有該談話。如果談話已結束，請開始新談話；您也可以在即時通訊中回覆。',
        question: people => `目前在此聊天中：${list('zh-Hant', people)}。如果您接手談話，他們將離開聊天，所有訊息都將視為已讀。`,
        title: '接手此談話？'
      },
      takeOver: {
        confirm: '將談話轉接給我',
        done: '談話已轉接給您。',
        label: '將談話轉接給我',
        leave: people => `下列人員也將離開聊天：${list('zh-Hant', people)}。`,
        question: owner => `此談話目前由 ${owner} 負責。轉接給您後，對方會看到這項變更。`,
        title: '將此談話轉接給您？'
      },
      transfer: {
        again: '再試一次',
        another: '選取其他同事',
        ask: {
          person: {
            text: name => `談話將轉接給 ${name}，您將離開聊天。`,
            title: name => `轉接給 ${name}？`
          },
          queue: {
            empty: line => `談話將轉到佇列「${line}」。Bitrix24 未列出其中的客服代表，可能無人回覆。您將離開聊天。`,
            text: line => `談話將轉到佇列「${line}」，由其中的下一位客服代表接手。您將離開聊天。`,
            title: line => `轉接到佇列「${line}」？`
          }
        },
        busy: '已滿',
        colleagues: '同事',
        confirm: '轉接',
        done: '談話正在等待客服代表。',
        duty: { off: '未值班', on: '值班中', pause: '休息中' },
        free: count => `還可接 ${count} 個`,
        label: '轉接',
        loading: '正在載入同事和佇列',
        none: '找不到任何人',
        note: {
          chat: name => `給 ${name} 的備註，以訊息傳送到你們的私人聊天室（選填）`,
          internal: '此聊天中的備註，只有同事能看到（選填）'
        },
        queues: '佇列',
        refused: 'Bitrix24 沒有轉接談話，也沒有說明原因。可能這位同事不能接手此談話，或談話在此期間有了變化。清單已重新整理。',
        search: '尋找同事或佇列',
        title: '轉接談話'
      },
      unread: 'Bitrix24 已接受要求。Relay 無法重新讀取聊天，因此聊天可能仍顯示之前的狀態。',
      wrongState: '聊天目前的狀態不允許這個動作，Bitrix24 已拒絕。清單已重新整理，會顯示可執行的動作。'
    },
    chats: {
      all: count => `所有聊天（${count}）`,
      author: name => `${name}：`,
      back: '返回聊天清單',
      closed: '已關閉',
      closing: '正在關閉',
      elsewhere: '在別處繼續',
      from: { deal: '來自交易', lead: '來自潛在客戶', contact: '來自連絡人', company: '來自公司' },
      fromOthers: '此交易沒有自己的聊天。下列聊天屬於其連絡人或公司，您的回覆也將透過這些聊天傳送。',
      fromOthersLead: '此項目沒有自己的聊天。下列聊天屬於其連絡人或公司，您的回覆也將透過這些聊天傳送。',
      groups: { waiting: '等待中', yours: '我的', colleagues: '同事的', closed: '已關閉' },
      joined: '您在此聊天中',
      label: '聊天',
      mine: '由您負責',
      noAnswer: '不需回覆',
      noAnswerHint: '在客戶再次來訊之前，此聊天不再顯示為等待。只有您能看到這個狀態。再按一次即可恢復。',
      none: '還沒有 Open Channel 聊天',
      noneHint: '客戶透過 Open Channel 來訊，且 Bitrix24 將談話連結到此項目後，聊天會顯示在這裡。如果應有聊天卻未顯示，請檢查 Open Channel 的 CRM 設定。',
      notDelivered: '未送達',
      notJoined: '您不在此聊天中',
      open: '進行中',
      owner: name => `由 ${name} 負責`,
      ownerUnknown: '由同事負責',
      responsible: {
        deal: name => `交易負責人：${name}`,
        lead: name => `潛在客戶的負責人：${name}`,
        contact: name => `連絡人的負責人：${name}`,
        company: name => `公司負責人：${name}`
      },
      silent: '悄悄話模式',
      unknownCustomer: '客戶',
      unread: plural('zh-Hant', { other: '# 則未讀取訊息' }),
      waiting: '進行中，等待客服代表',
      waitingFor: span => `已等待 ${span}`,
      waits: '等待中',
      you: '您'
    },
    composer: {
      acts: '此文字包含 Bitrix24 聊天指令，例如 [send] 或 [put]。請確認是否要傳送給客戶。',
      andNext: label => `${label}，前往下一個`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter。傳送後會開啟下一個等待中的聊天。`,
      attach: '附加檔案',
      attachOff: '此入口網站不接受應用程式傳送的檔案（缺少「im.v2.File.upload」）。請在即時通訊中傳送。',
      blocked: names => `請填寫下列內容：${names}。`,
      canned: '快速回應',
      colleaguesOnly: customer => `只有同事能看到，${customer} 看不到`,
      copied: '已複製',
      copy: '複製文字',
      counter: left => `還可輸入 ${left} 個字元`,
      draft: '您未傳送的文字',
      handOver: {
        ended: '您輸入時，此談話已結束。您的文字已保留。',
        freed: '您輸入時，此談話已釋出，正在等待客服代表。您的文字已保留。',
        loud: '您輸入時，悄悄話模式已關閉：客戶會收到此文字。',
        passed: name => `此談話現在由 ${name} 負責。您的文字已保留。`,
        removed: '您已不在此聊天中。您的文字已保留。'
      },
      label: '訊息',
      meant: '確認無誤',
      myself: '以自己的身分傳送',
      note: { send: '新增備註', join: '加入並新增備註', take: '接手並新增備註', start: '開始並新增備註', anyway: '仍要新增備註' },
      offered: '已儲存此文字的另一個版本。',
      offeredKeep: '保留這份文字',
      offeredUse: '使用那份文字',
      placeholder: '輸入回覆',
      placeholderNote: '輸入給同事的備註',
      recipient: (customer, channel) => `傳送給 ${customer} · ${channel}`,
      sendAs: name => `以 ${name} 的身分傳送`,
      sendingAs: name => `您正以 ${name} 的身分傳送，而不是以自己的身分。`,
      sendKeyCtrl: '按 Ctrl+Enter 傳送',
      sendKeyEnter: '按 Enter 傳送，Shift+Enter 換行',
      tooLong: (over, most) => `超出 ${over} 個字元。Bitrix24 最多接受 ${most} 個。`,
      way: { send: '傳送', join: '加入並傳送', take: '接手並傳送', start: '開始並傳送', anyway: '仍要傳送' },
      zero: 'Bitrix24 會將文字「0」視為空白。請加上文字說明。'
    },
    conversation: {
      actions: '動作',
      earlier: '載入較早的訊息',
      earlierDialogs: {
        failed: why => `無法載入較早的談話。${why}`,
        loading: '正在載入較早的談話',
        more: '還有更早的談話。',
        none: '沒有您可以查看的更早談話了。',
        show: '顯示較早的談話'
      },
      earlierFailed: '無法載入較早的訊息。',
      earlierLoading: '正在載入較早的訊息',
      edited: '已編輯',
      empty: '還沒有訊息。',
      hint: '用方向鍵在訊息之間移動，按 Enter 查看可對訊息執行的動作。直接輸入的文字會進入文字方塊。',
      internal: '只有同事能看到',
      label: '談話',
      newMessages: plural('zh-Hant', { other: '# 則新訊息' }),
      offline: '未連線到 Bitrix24。您輸入的內容會保留；連線恢復後，Relay 會自動繼續。',
      portal: 'Bitrix24',
      quoteNotLoaded: '此處未載入的較早訊息',
      sessionOnly: '您不在此聊天中，因此只顯示最近一次談話。加入聊天即可查看較早的談話。',
      sessionOnlyMember: '在此只能查看此聊天最近一次談話。',
      toNewest: '前往最新訊息',
      tryNow: '立即重試',
      unknownAuthor: '不明人員',
      unread: '新訊息'
    },
    delivery: {
      delivered: '已送達',
      notDelivered: '未送達',
      reason: words => `Bitrix24 註記：${words}`,
      refused: channel => `${channel} 沒有接受此訊息，客戶未收到。`,
      sendingTo: channel => `正在傳送到 ${channel}`,
      shut: (channel, since) => `客戶再次來訊之前，${channel} 不接受回覆。回覆時限已於 ${since} 結束。`,
      shutAsk: channel => `${channel} 不接受回覆，仍要傳送嗎？`,
      shutAskText: customer => `${customer} 很可能收不到。請使用其他頻道，或等待客戶再次來訊。`,
      slow: (channel, since) => `自 ${since} 起正在傳送到 ${channel}`,
      through: channel => `透過 ${channel} 回覆`,
      until: (channel, time) => `${channel} 可回覆至 ${time}`
    },
    find: {
      close: '關閉搜尋',
      far: '早於目前已載入的訊息',
      goOn: '繼續往前載入',
      label: '在談話中尋找',
      limited: '您的 Bitrix24 方案不支援搜尋較早的訊息。',
      loadedOnly: '（僅限已載入的訊息；輸入 3 個字元可搜尋較早的訊息）',
      next: '下一個相符項目',
      none: '找不到',
      place: (at, of) => `第 ${at} 個，共 ${of} 個`,
      previous: '上一個相符項目',
      tooShort: '請至少輸入 2 個字元。'
    },
    keys: {
      close: '關閉',
      items: {
        answer: '加入、接手或開始談話',
        canned: '快速回應（在文字開頭）',
        chats: '上一個或下一個聊天',
        close: '關閉開啟的內容',
        finish: '結束談話',
        help: '此清單（在文字方塊之外）',
        newLine: '換行',
        next: '下一個等待您的聊天',
        send: '傳送',
        sendAndNext: '傳送，然後開啟下一個等待中的聊天',
        share: '從客戶的最後一則訊息建立',
        transfer: '轉接談話'
      },
      open: '鍵盤快速鍵',
      title: '鍵盤快速鍵'
    },
    notice: {
      closed: '此談話已結束、尚未有人接手，或不再連結到此項目。',
      closing: '此談話正在關閉：已向客戶傳送結束語或評價邀請。如果客戶來訊，談話將繼續。',
      denied: '您或選取的傳送者無權在此 CRM 項目中發言。請向項目的擁有者申請存取權限。',
      elsewhere: '此談話仍在繼續，但 Bitrix24 中此 CRM 項目沒有該談話。',
      gone: '此聊天已不屬於此卡片。',
      join: '傳送者不在此聊天中。',
      joinAndSend: '加入並傳送',
      joinFailed: '無法將傳送者加入聊天。請選取其他傳送者，或將談話轉接給自己。',
      kept: '未傳送任何內容，您的文字已保留。',
      keptFile: '未傳送任何內容，您的檔案已保留。',
      loud: '悄悄話模式已關閉，客戶會收到此文字。',
      list: { reading: '正在重新整理聊天清單。', read: '聊天清單已重新整理。', failed: '無法重新整理聊天清單。' },
      quiet: '悄悄話模式已開啟，只有同事能看到此文字。',
      sendAnyway: '仍要傳送',
      stale: name => `您上次查看此談話後，${name} 又來訊了。未傳送任何內容，請先閱讀。`,
      unseen: '此談話先前一直無法載入。未傳送任何內容，請先閱讀。'
    },
    sender: {
      bot: name => `${name}（機器人）`,
      choose: '選取同事',
      label: '傳送身分',
      myself: name => `${name}（您）`
    },
    sending: {
      again: '再次傳送',
      cancelled: '您取消時，檔案已全部送出，可能已經傳送。',
      check: '再次檢查',
      checking: '正在檢查是否已傳送',
      discard: '捨棄',
      held: '傳送之前有人發言。',
      id: id => `Bitrix24 中的訊息 ${id}。不確定頻道是否已送達。`,
      left: '關閉此卡片時，訊息尚未傳送。',
      leftFile: '檔案傳送之前，卡片就關閉了。請重新附加。',
      leftUnknown: '關閉此卡片時還沒有收到回應，訊息可能已送出。',
      loud: '傳送之前悄悄話模式已關閉；如果傳送，客戶會收到此訊息。',
      notConfirmed: '未確認',
      notConfirmedHint: '沒有收到回應，談話中也沒有此訊息。但訊息仍可能已送出。',
      notSent: '未傳送',
      quiet: '傳送之前悄悄話模式已開啟；如果傳送，只有同事能看到此訊息。',
      retry: '重試',
      sending: '正在傳送',
      sent: '已傳送',
      sentTo: '（Bitrix24 中）',
      stopped: '它前面的訊息未傳送，因此一直在等待。',
      twice: '已傳送兩次：瀏覽器自行重複了要求。',
      unchecked: 'Relay 無法檢查在此期間是否有人發言，因此未傳送任何內容。',
      uncheckedAgain: 'Relay 無法檢查訊息是否已送出，因此沒有再次傳送。',
      unread: '沒有收到回應，也無法重新讀取談話。訊息可能已送出。',
      vanished: '無法再讀取此檔案：它已被移動、變更或刪除。請重新附加。'
    },
    title: 'Open Channel 聊天',
    triesAgain: 'Relay 會自動繼續嘗試。'
  },
  cannedResponses: {
    asTyped: text => `您可以直接傳送「${text}」。`,
    close: '關閉',
    cut: count => `這裡只顯示 Open Channel 中最常用的 ${count} 則快速回應。`,
    failed: why => `無法載入 Open Channel 的快速回應。${why}`,
    found: plural('zh-Hant', { other: '# 則回應' }),
    group: { used: '最近使用', own: '我的範本', company: '所有人的範本', portal: '未分類' },
    insert: '插入',
    inserting: '正在填入變數',
    keysInBox: '↑ ↓ 選取 · Enter 插入 · Esc 繼續輸入',
    loading: '正在載入快速回應……',
    more: plural('zh-Hant', { other: '還有 # 則，輸入文字即可尋找。' }),
    none: '沒有可供您使用的快速回應',
    noneHint: '您可以在 Relay 頁面的設定中新增自己的範本。Open Channel 的快速回應僅供其客服代表使用。',
    nothingFound: query => `找不到「${query}」。`,
    preview: '預覽',
    save: {
      label: '儲存為快速回應',
      refused: {
        'no-chat': 'Bitrix24 已找不到此聊天。未儲存任何內容。',
        'not-a-line-chat': '只有 Open Channel 聊天中的訊息才能儲存為快速回應。未儲存任何內容。',
        'not-an-operator': '只有此 Open Channel 的客服代表和管理員才能儲存快速回應。未儲存任何內容。',
        'not-savable': 'Bitrix24 無法將此訊息儲存為快速回應：此 Open Channel 沒有快速回應清單，或訊息已不存在。未儲存任何內容。'
      },
      saved: '已儲存到 Open Channel 的快速回應。',
      saving: '正在儲存為快速回應……',
      unconfirmed: 'Bitrix24 沒有確認回應已儲存。您可以再次儲存，只會保留一份。'
    },
    search: '搜尋快速回應',
    source: { own: '我的', company: '公司', portal: 'Open Channel' },
    title: '快速回應',
    unfilled: names => `傳送前仍需填寫：${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
