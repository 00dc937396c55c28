import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'キャンセル',
      elsewhere: '新しい会話を開始しましたが、Bitrix24が別のアイテムにリンクしました：',
      end: {
        confirm: '今すぐ終了',
        done: '会話を終了しました。',
        label: '今すぐ終了',
        question: customer => `${customer}からの評価がまだでも、会話はすぐに終了します。`,
        title: '顧客を待たずに終了しますか？'
      },
      faster: name => `ほかの人が先にこの会話を引き受けました（現在の担当者：${name}）。`,
      finish: {
        closing: '顧客に終了メッセージまたは評価の依頼を送信しました。その後、会話が終了します。',
        confirm: '会話を終了',
        done: '会話を終了しました。',
        label: '会話を終了',
        question: customer => `${customer}との会話を終了します。顧客に評価を依頼する場合があります。`,
        title: 'この会話を終了しますか？'
      },
      handedOver: {
        now: name => name ? `現在は${name}さんがこの会話を担当しています。` : '現在は同僚がこの会話を担当しています。',
        queue: line => `会話は現在、キュー「${line}」で待機しています。`,
        unseen: 'Bitrix24が操作を受け付けました。現在の担当者はここからは確認できません。'
      },
      join: {
        done: 'チャットに参加しました。',
        label: 'チャットに参加する'
      },
      late: '会話の状態が変わったため、この操作はできなくなりました。操作は行われていません。',
      more: 'その他の操作',
      nameless: { colleague: '同僚', customer: '顧客' },
      notConfirmed: '応答がなく、チャットも更新できませんでした。接続を確認し、もう一度押す前に一覧を確認してください。',
      notSeen: '応答がなく、チャットでも操作の結果を確認できません。もう一度押す前に、少し待って一覧を確認してください。',
      note: {
        afterwards: {
          refused: '会話は転送されましたが、メモは送信されませんでした：',
          unconfirmed: '会話は転送されましたが、メモが届いたかどうかは不明です。もう一度送信する前に、メッセンジャーで確認してください：'
        },
        before: {
          refused: 'メモを追加できなかったため、会話は転送されませんでした：',
          unconfirmed: 'メモが追加されたかどうか不明なため、会話は転送されませんでした。まずチャットで確認してください：'
        },
        internal: 'メモをチャットに追加しました。読めるのは同僚だけです。',
        kept: text => `メモは送信されませんでした：${text}`,
        sent: name => `${name}さんにメッセンジャーでメモを送信しました。`
      },
      openMessenger: 'メッセンジャーで開く',
      otherItem: {
        deal: id => `取引 ${id}`, lead: id => `リード ${id}`, contact: id => `連絡先 ${id}`,
        company: id => `企業 ${id}`
      },
      read: {
        done: 'メッセンジャーですべてのメッセージが既読になりました。',
        label: '既読にする'
      },
      skip: {
        confirm: '次に回す',
        done: '会話はキューの次の担当者を待っています。チャットから退出しました。',
        label: '次の担当者に回す',
        question: '会話はキューに戻り、次の担当者に割り当てられます。自分はチャットから退出します。',
        title: '次の担当者に回しますか？'
      },
      spam: {
        confirm: 'スパムとしてマーク',
        done: '会話をスパムとしてマークし、終了しました。',
        label: 'スパムとしてマーク',
        question: customer => `${customer}との会話は終了し、スパムとして扱われます。自分と同僚全員がチャットから退出します。`,
        title: 'この会話をスパムとしてマークしますか？'
      },
      start: {
        confirm: '新しい会話を開始',
        done: '新しい会話を開始しました。返信できます。',
        label: '新しい会話を開始',
        notListed: '会話は開始されましたが、このカードのCRMアイテムにはリンクされませんでした。メッセンジャーで返信してください。',
        question: customer => `${customer}との新しい会話を開始し、自分が担当者になります。`,
        title: '新しい会話を開始しますか？'
      },
      take: {
        confirm: '会話を引き受ける',
        done: '会話を引き受けました。返信できます。',
        label: '会話を引き受ける',
        notListed: 'Bitrix24は操作を受け付けましたが、このCRMアイテムではこの会話を利用できません。終了している場合は新しい会話を開始してください。メッセンジャーで返信することもできます。',
        question: people => `現在このチャットにいる人：${list('ja', people)}。会話を引き受けると、この人たちはチャットから退出し、すべてのメッセージが既読になります。`,
        title: 'この会話を引き受けますか？'
      },
      takeOver: {
        confirm: '私に会話を転送する',
        done: '会話が自分に転送されました。',
        label: '私に会話を転送する',
        leave: people => `次の人もチャットから退出します：${list('ja', people)}。`,
        question: owner => `会話の現在の担当者：${owner}。会話は自分に移り、そのことは相手にもわかります。`,
        title: 'この会話を自分に転送しますか？'
      },
      transfer: {
        again: '再試行する',
        another: '別の同僚を選択',
        ask: {
          person: {
            text: name => `会話は${name}さんに移り、自分はチャットから退出します。`,
            title: name => `${name}さんに転送しますか？`
          },
          queue: {
            empty: line => `会話はキュー「${line}」に移ります。Bitrix24 ではそこに担当者がいないため、誰も応答しない可能性があります。自分はチャットから退出します。`,
            text: line => `会話はキュー「${line}」に移り、そこの次の担当者に割り当てられます。自分はチャットから退出します。`,
            title: line => `キュー「${line}」に転送しますか？`
          }
        },
        busy: '空きなし',
        colleagues: '同僚',
        confirm: '転送',
        done: '会話は担当者を待っています。',
        duty: { off: '勤務時間外', on: '勤務中', pause: '休憩中' },
        free: count => `あと${count}件対応可`,
        label: '転送',
        loading: '同僚とキューを読み込み中',
        none: '該当なし',
        note: {
          chat: name => `${name}さんへのメモ（任意、プライベートチャットで送信）`,
          internal: 'このチャットへのメモ（任意、読めるのは同僚だけ）'
        },
        queues: 'キュー',
        refused: 'Bitrix24が会話を転送しませんでした。理由は示されていません。この同僚には転送できないか、その間に会話の状態が変わった可能性があります。一覧を更新しました。',
        search: '同僚またはキューを検索',
        title: '会話を転送'
      },
      unread: 'Bitrix24が操作を受け付けました。チャットを読み直せなかったため、以前の状態のまま表示されている可能性があります。',
      wrongState: '現在の状態のチャットに対するこの操作を、Bitrix24が拒否しました。一覧を更新しました。可能な操作だけが表示されています。'
    },
    chats: {
      all: count => `すべてのチャット（${count}）`,
      author: name => `${name}：`,
      back: 'チャット一覧に戻る',
      closed: '終了',
      closing: '終了処理中',
      elsewhere: '別の場所で継続中',
      from: { deal: '取引から', lead: 'リードから', contact: '連絡先から', company: '企業から' },
      fromOthers: 'この取引自体のチャットはありません。表示しているのは連絡先または企業のチャットで、返信もそこから送信されます。',
      fromOthersLead: 'このアイテム自体のチャットはありません。表示しているのは連絡先または企業のチャットで、返信もそこから送信されます。',
      groups: { waiting: '待機中', yours: '自分', colleagues: '同僚', closed: '終了' },
      joined: 'このチャットに参加しています',
      label: 'チャット',
      mine: '自分が担当',
      noAnswer: '返信不要',
      noAnswerHint: '顧客から次のメッセージが届くまで、チャットは待機中になりません。この状態はほかの人には見えません。もう一度押すと元に戻ります。',
      none: 'オープンチャネルのチャットはまだありません',
      noneHint: '顧客がオープンチャネルからメッセージを送信し、Bitrix24がその会話をこのアイテムにリンクすると、ここにチャットが表示されます。あるはずのチャットがない場合は、オープンチャネルのCRM設定を確認してください。',
      notDelivered: '未配信',
      notJoined: 'このチャットに参加していません',
      open: '進行中',
      owner: name => `担当者：${name}`,
      ownerUnknown: '同僚が担当',
      responsible: {
        deal: name => `取引の担当者：${name}`,
        lead: name => `リードの担当者：${name}`,
        contact: name => `連絡先の担当者：${name}`,
        company: name => `企業の担当者：${name}`
      },
      silent: 'ささやきモード',
      unknownCustomer: '顧客',
      unread: plural('ja', { other: '未読メッセージ#件' }),
      waiting: '進行中、担当者待ち',
      waitingFor: span => `待ち時間：${span}`,
      waits: '待機中',
      you: '自分'
    },
    composer: {
      acts: 'このテキストには[send]や[put]などのBitrix24チャットのコマンドが含まれています。顧客に送信してよいか確認してください。',
      andNext: label => `${label}して次へ`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter。送信後、次の待機中のチャットが開きます。`,
      attach: 'ファイルを添付する',
      attachOff: 'このポータルではアプリケーションからファイルを送信できません（「im.v2.File.upload」がありません）。メッセンジャーで送信してください。',
      blocked: names => `まだ空いている箇所を入力してください：${names}。`,
      canned: '定型返信文',
      colleaguesOnly: customer => `同僚のみに表示（${customer}には表示されません）`,
      copied: 'コピーしました',
      copy: 'テキストをコピー',
      counter: left => `残り${left}文字`,
      draft: '未送信のテキスト',
      handOver: {
        ended: '入力中にこの会話は終了しました。入力したテキストは残っています。',
        freed: '入力中にこの会話の担当者がいなくなり、待機中になりました。入力したテキストは残っています。',
        loud: '入力中にささやきモードがオフになりました。このまま送信すると顧客に届きます。',
        passed: name => `会話の現在の担当者：${name}。入力したテキストは残っています。`,
        removed: 'このチャットのメンバーから外れました。入力したテキストは残っています。'
      },
      label: 'メッセージ',
      meant: 'このままでよい',
      myself: '自分として送信',
      note: { send: 'メモを追加', join: '参加してメモを追加', take: '引き受けてメモを追加', start: '開始してメモを追加', anyway: 'それでもメモを追加' },
      offered: 'このテキストの別のバージョンが保存されています。',
      offeredKeep: '今のテキストを残す',
      offeredUse: 'そのテキストを使う',
      placeholder: '返信を入力',
      placeholderNote: '同僚へのメモを入力',
      recipient: (customer, channel) => `宛先：${customer} · ${channel}`,
      sendAs: name => `${name}として送信`,
      sendingAs: name => `自分ではなく${name}として送信します。`,
      sendKeyCtrl: 'Ctrl+Enterで送信',
      sendKeyEnter: 'Enterで送信、Shift+Enterで改行',
      tooLong: (over, most) => `${over}文字超過しています。Bitrix24で送信できるのは${most}文字までです。`,
      way: { send: '送信', join: '参加して送信', take: '引き受けて送信', start: '開始して送信', anyway: 'それでも送信' },
      zero: 'Bitrix24はテキスト「0」を空として扱います。言葉を添えて入力してください。'
    },
    conversation: {
      actions: '操作',
      earlier: '以前のメッセージを読み込む',
      earlierDialogs: {
        failed: why => `以前の会話を読み込めませんでした。${why}`,
        loading: '以前の会話を読み込み中',
        more: 'さらに以前の会話があります。',
        none: '閲覧できる以前の会話はこれ以上ありません。',
        show: '以前の会話を表示'
      },
      earlierFailed: '以前のメッセージを読み込めませんでした。',
      earlierLoading: '以前のメッセージを読み込み中',
      edited: '編集済み',
      empty: 'メッセージはまだありません。',
      hint: '矢印キーでメッセージ間を移動し、Enterキーで操作に進みます。文字を入力するとテキスト欄に入ります。',
      internal: '同僚のみ',
      label: '会話',
      newMessages: plural('ja', { other: '新しいメッセージ#件' }),
      offline: 'Bitrix24に接続していません。入力内容は残ります。接続が戻ると自動的に再開します。',
      portal: 'Bitrix24',
      quoteNotLoaded: 'ここに読み込まれていない以前のメッセージ',
      sessionOnly: 'このチャットに参加していないため、最新の会話だけが表示されています。以前の会話を見るには、チャットに参加してください。',
      sessionOnlyMember: 'ここで閲覧できるのは、このチャットの最新の会話だけです。',
      toNewest: '最新のメッセージに移動',
      tryNow: '今すぐ再試行',
      unknownAuthor: '不明な人',
      unread: '新しいメッセージ'
    },
    delivery: {
      delivered: '配信済み',
      notDelivered: '未配信',
      reason: words => `Bitrix24の記録：${words}`,
      refused: channel => `${channel}がこのメッセージを受け付けなかったため、顧客には届いていません。`,
      sendingTo: channel => `${channel}に送信中`,
      shut: (channel, since) => `顧客から次のメッセージが届くまで、${channel}では返信できません。返信期限切れ：${since}。`,
      shutAsk: channel => `${channel}は返信を受け付けていません。それでも送信しますか？`,
      shutAskText: customer => `送信しても${customer}にはまず届きません。別のチャネルを使うか、顧客からの次のメッセージを待ってください。`,
      slow: (channel, since) => `${since}から${channel}に送信中`,
      through: channel => `${channel}で返信`,
      until: (channel, time) => `${channel}の返信期限：${time}`
    },
    find: {
      close: '検索を閉じる',
      far: '読み込み済みのメッセージより前にあります',
      goOn: 'さらに前を読み込む',
      label: '会話内を検索',
      limited: 'ご利用のBitrix24プランでは、古いメッセージは検索されません。',
      loadedOnly: '（読み込み済みのメッセージのみ。3文字以上で古いメッセージも検索）',
      next: '次の一致',
      none: '見つかりません',
      place: (at, of) => `${of}件中${at}件目`,
      previous: '前の一致',
      tooShort: '2文字以上入力してください。'
    },
    keys: {
      close: '閉じる',
      items: {
        answer: '参加する、会話を引き受ける、または開始する',
        canned: '定型返信文（テキストの先頭で）',
        chats: '前または次のチャット',
        close: '開いているものを閉じる',
        finish: '会話を終了',
        help: 'この一覧（テキスト欄の外で）',
        newLine: '改行',
        next: '次の待機中のチャット',
        send: '送信',
        sendAndNext: '送信して、次の待機中のチャットを開く',
        share: '顧客の最後のメッセージから作成',
        transfer: '会話を転送'
      },
      open: 'キーボードショートカット',
      title: 'キーボードショートカット'
    },
    notice: {
      closed: 'この会話は終了したか、まだ引き受けられていないか、このアイテムとのリンクがなくなっています。',
      closing: 'この会話は終了処理中です。顧客に終了メッセージまたは評価の依頼が送信されました。顧客からメッセージが届くと、会話が続きます。',
      denied: '自分または選択した送信者に、このCRMアイテムでメッセージを送信する権限がありません。アイテムの所有者にアクセス権を依頼してください。',
      elsewhere: 'この会話は続いていますが、Bitrix24ではこのCRMアイテムで利用できません。',
      gone: 'このチャットは、このカードから外れました。',
      join: '送信者がこのチャットに参加していません。',
      joinAndSend: '参加して送信',
      joinFailed: '送信者をチャットに追加できませんでした。別の送信者を選ぶか、会話を自分に転送してください。',
      kept: '送信は行われていません。入力したテキストは残っています。',
      keptFile: '送信は行われていません。選択したファイルは残っています。',
      loud: 'ささやきモードがオフになったため、このテキストは顧客に届くことになります。',
      list: { reading: 'チャット一覧を更新しています。', read: 'チャット一覧を更新しました。', failed: 'チャット一覧を更新できませんでした。' },
      quiet: 'ささやきモードがオンになったため、このテキストを読めるのは同僚だけになります。',
      sendAnyway: 'それでも送信',
      stale: name => `前回の表示後に${name}から新しいメッセージが届きました。送信は行われていません。先に読んでください。`,
      unseen: 'この会話は今まで読み込めていませんでした。送信は行われていません。先に読んでください。'
    },
    sender: {
      bot: name => `${name}（ボット）`,
      choose: '同僚を選択',
      label: '送信者',
      myself: name => `${name}（自分）`
    },
    sending: {
      again: 'もう一度送信',
      cancelled: 'キャンセルした時点でファイルの転送が済んでいたため、送信された可能性があります。',
      check: 'もう一度確認',
      checking: '送信されたかどうかを確認中',
      discard: '破棄',
      held: '送信される前に、ほかのメッセージが届きました。',
      id: id => `Bitrix24のメッセージ ${id}。チャネルが配信したかどうかは不明です。`,
      left: 'このカードを閉じた時点で、まだ送信されていませんでした。',
      leftFile: 'ファイルが送信される前にカードが閉じられました。もう一度添付してください。',
      leftUnknown: 'このカードを閉じた時点で応答がありませんでした。送信された可能性があります。',
      loud: '送信される前にささやきモードがオフになりました。送信していれば、顧客に届くところでした。',
      notConfirmed: '未確認',
      notConfirmedHint: '応答がなく、メッセージは会話に見当たりません。それでも送信された可能性があります。',
      notSent: '未送信',
      quiet: '送信される前にささやきモードがオンになりました。送信していれば、読めるのは同僚だけでした。',
      retry: '再試行',
      sending: '送信中',
      sent: '送信済み',
      sentTo: '（Bitrix24内）',
      stopped: '前のメッセージが送信されなかったため、送信待ちのままでした。',
      twice: 'ブラウザーがリクエストを自動的に繰り返したため、二重に送信されました。',
      unchecked: 'その間にほかのメッセージが届いたかどうか確認できなかったため、何も送信していません。',
      uncheckedAgain: 'すでに送信されたかどうか確認できなかったため、再送信していません。',
      unread: '応答がなく、会話も読み直せませんでした。送信された可能性があります。',
      vanished: 'ファイルが移動、変更、または削除されたため、読み取れません。もう一度添付してください。'
    },
    title: 'オープンチャネルのチャット',
    triesAgain: 'Relayが自動的に再試行を続けます。'
  },
  cannedResponses: {
    asTyped: text => `「${text}」をそのまま送信できます。`,
    close: '閉じる',
    cut: count => `オープンチャネルの定型返信文のうち、よく使われる${count}件だけを表示しています。`,
    failed: why => `オープンチャネルの定型返信文を読み込めませんでした。${why}`,
    found: plural('ja', { other: '定型返信文#件' }),
    group: { used: '最近使用', own: '自分のテンプレート', company: '全員用のテンプレート', portal: 'カテゴリーなし' },
    insert: '挿入',
    inserting: '変数を入力中',
    keysInBox: '↑ ↓ で選択 · Enterで挿入 · Escで入力に戻る',
    loading: '定型返信文を読み込み中…',
    more: plural('ja', { other: 'ほかに#件。入力して検索できます。' }),
    none: '利用できる定型返信文はありません',
    noneHint: 'Relayのページの設定で、自分のテンプレートを追加できます。オープンチャネルの定型返信文は、そのチャネルの担当者だけが使えます。',
    nothingFound: query => `「${query}」は見つかりませんでした。`,
    preview: 'プレビュー',
    save: {
      label: '定型返信文として保存',
      refused: {
        'no-chat': 'Bitrix24でこのチャットが見つからなくなりました。保存は行われていません。',
        'not-a-line-chat': '定型返信文として保存できるのは、オープンチャネルのチャットのメッセージだけです。保存は行われていません。',
        'not-an-operator': '定型返信文を保存できるのは、このオープンチャネルの担当者と管理者だけです。保存は行われていません。',
        'not-savable': 'このメッセージは定型返信文として保存できません。オープンチャネルに定型返信文のリストがないか、メッセージがなくなっています。保存は行われていません。'
      },
      saved: 'オープンチャネルの定型返信文に保存しました。',
      saving: '定型返信文として保存中…',
      unconfirmed: '保存されたかどうか、Bitrix24から確認が取れませんでした。もう一度保存しても、二重には保存されません。'
    },
    search: '定型返信文を検索',
    source: { own: '自分', company: '全社', portal: 'オープンチャネル' },
    title: '定型返信文',
    unfilled: names => `送信前に入力が必要：${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
