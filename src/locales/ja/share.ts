import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24がリクエストを受け付けました',
    again: {
      cancel: 'キャンセル',
      confirm: 'もう1つ作成',
      text: earlier => `このメッセージはすでに共有されています：${earlier}。2つ目が作成され、最初のものも残ります。`,
      title: { task: 'タスクをもう1つ作成しますか？', event: 'カレンダーイベントをもう1つ作成しますか？', post: '社内掲示板にもう1件公開しますか？', chat: 'チャットをもう1つ作成しますか？' }
    },
    audience: {
      count: people => `${people}（このチャットのメンバー全員）`,
      customer: name => `${name}（顧客）`,
      everyone: '全ての従業員（全員に投稿する権限がない場合は自分のみ）',
      members: 'このチャットのメンバー全員',
      workgroup: name => name ? `ワークグループ「${name}」の全員` : 'このワークグループの全員',
      you: name => `${name}（自分）`
    },
    checkAgain: 'もう一度確認',
    checking: 'Bitrix24から応答がありませんでした。作成されたかどうか、チャットを確認しています…',
    choices: 'このメッセージから作成',
    close: '閉じる',
    createAnyway: 'それでも作成',
    details: {
      applied: '入力した詳細を適用しました。',
      apply: 'もう一度適用',
      applying: '入力した詳細を適用しています…',
      attendees: '出席者',
      choose: '選択…',
      create: { task: 'タスクを作成', event: 'カレンダーイベントを作成', post: '社内掲示板の投稿を作成', chat: 'チャットを作成' },
      deadline: '締め切り',
      end: '終了',
      failed: reason => `作成されましたが、入力した詳細は適用されませんでした。${reason}入力内容はここに残っています。`,
      fault: {
        'no-such-time': 'この時刻は存在しません。夏時間の切り替えで飛ばされる時刻です。',
        'not-after-start': '終了は開始より後にしてください。',
        'start-missing': '開始も指定してください。'
      },
      filled: '変更あり',
      highPriority: '優先度：高',
      hint: { task: 'タスクの作成後、すぐに適用されます。', event: 'イベントの作成後、すぐに適用されます。', post: '公開後、すぐに適用されます。', chat: 'チャットの作成後、すぐに適用されます。' },
      label: '詳細',
      labelFor: kind => `詳細：${kind}`,
      left: '作成されましたが、入力した詳細が適用されたかどうか、Bitrix24から確認が取れませんでした。入力内容はここに残っています。',
      lookAgain: 'もう一度探す',
      lost: '結果がまだチャットで見つからないため、入力した詳細は適用されていません。入力内容はここに残っています。',
      members: '追加するメンバー',
      missingScope: scope => `この操作に必要な権限「${scope}」がRelayにありません。管理者がBitrix24の「開発者向けリソース」にあるアプリケーションの設定で付与できます。`,
      observers: 'オブザーバー',
      onlyMembers: 'このチャットにはほかに誰もいません。',
      partly: reason => `作成されましたが、入力した詳細の一部しか適用されませんでした。${reason}入力内容はここに残っています。`,
      recipients: '受信者を限定',
      recipientsAfter: 'Bitrix24はまずチャットの全員に投稿を公開し、通知します。その直後から、ここで選んだ人だけが開けるようになります。',
      recipientsNeeded: '受信者も選択してください。Bitrix24でタイトルを変更するには受信者の指定が必要ですが、ここではRelayがすべての受信者を把握できません。',
      remove: name => `「${name}」を外す`,
      responsible: '担当者',
      start: '開始',
      title: { task: 'タイトル', event: '名前', post: 'タイトル', chat: 'タイトル' },
      zone: (here, profile) => `このブラウザーのタイムゾーン（${here}）の時刻です。Bitrix24のプロフィールでは${profile}です。`,
      withoutQuote: title => `引用を除く：${title}`
    },
    done: { task: 'タスクを作成しました', event: 'カレンダーイベントを作成しました', post: '社内掲示板に投稿を公開しました', chat: 'チャットを作成しました' },
    earlier: {
      by: (what, name) => `${what}、作成者：${name}`,
      byYou: what => `${what}、作成者：自分`,
      open: '開く',
      openEarlier: what => `開く：${what}`,
      short: { task: 'タスク', event: 'イベント', post: '投稿', chat: 'チャット' },
      when: (kind, when) => `${kind}、${when}`
    },
    expect: {
      changed: {
        attendees: names => `出席者：${names}`,
        members: names => `追加：${names}`,
        observers: names => `オブザーバー：${names}`,
        recipients: names => `その後は次の人のみ：${names}`,
        responsible: name => `担当者：${name}`,
        times: (start, end) => `${start}～${end}`
      },
      chat: '自分とメッセージの送信者の新しいチャット',
      chatAlone: '自分だけの新しいチャット（メンバーは後から追加できます）',
      chatWith: name => `自分と${name}さんの新しいチャット`,
      crm: { deal: '取引にリンク', lead: 'リードにリンク', contact: '連絡先にリンク', company: '企業にリンク' },
      dated: (date, words) => `${date}（「${words}」より）`,
      deadline: date => `締め切り：${date}`,
      deadlineMaybe: 'テキスト中の日付が締め切りになる場合があります',
      endOfDay: day => `${day}の終業時刻`,
      event: '自分のカレンダーに追加',
      eventDated: date => `${date}、30分間`,
      eventOpen: 'サーバー時刻で明日の今頃、またはBitrix24がテキストから読み取った日付（30分間）',
      eventTomorrow: 'サーバー時刻で明日の今頃（30分間）',
      files: plural('ja', { other: '添付ファイル#個' }),
      note: '作成される内容の見込みです。細部はポータルによって異なる場合があります。',
      observer: name => `オブザーバー：${name}`,
      post: audience => `すぐに公開、対象：${audience}`,
      responsible: '担当者：自分',
      stockTitle: 'タイトル：Bitrix24が設定',
      titled: title => `「${title}」`,
      titleFromText: 'タイトル：テキストから作成',
      workgroup: name => `ワークグループ「${name}」内`
    },
    looking: 'リンクを探しています…',
    message: {
      deleted: 'このメッセージは削除されました。ここから作成しても、削除されたことを示すBitrix24の注記しか入りません。',
      denied: 'このチャットへのアクセス権がないため、メッセージを表示できません。チャットのメンバーに追加を依頼してください。',
      failed: 'メッセージを読み込めませんでした。それでも共有できます。',
      filesOnly: 'テキストのないメッセージ',
      fromSystem: 'Bitrix24',
      label: '選択したメッセージ',
      loading: 'メッセージを読み込み中',
      missing: 'メッセージが見つかりませんでした。削除されたか、閲覧できる期間より古い可能性があります。それでも共有を試すことはできます。',
      place: { private: 'プライベートチャット', workgroup: 'ワークグループのチャット', general: '全体チャット', line: 'オープンチャネル', channel: 'チャネル', comments: 'チャネル投稿へのコメント', task: 'タスクのチャット', copilot: 'CoPilotチャット', chat: 'グループチャット' },
      retry: 'もう一度読み込む',
      system: 'システムメッセージ',
      unknownAuthor: '送信者不明'
    },
    noLink: { task: 'リンクが見つかりませんでした。タスクの一覧で確認してください。', event: 'リンクが見つかりませんでした。カレンダーで確認してください。', post: 'リンクが見つかりませんでした。社内掲示板で確認してください。', chat: '新しいチャットが見つかりませんでした。メッセンジャーにもない場合は、Bitrix24がチャットを作成できていません。' },
    open: { task: 'タスクを開く', event: 'イベントを開く', post: '投稿を開く', chat: 'チャットを開く' },
    openElsewhere: '新しいタブで開く',
    openRefused: 'Bitrix24がこのページをここで開けませんでした。',
    publish: {
      cancel: 'キャンセル',
      confirm: '公開',
      looking: '対象者を確認しています…',
      text: audience => `投稿はすぐに公開されます。閲覧できる人：${audience}。`,
      title: '社内掲示板に公開しますか？',
      unknown: '対象者を確認できませんでした。'
    },
    refused: {
      access: 'このチャットへのアクセス権がありません。チャットのメンバーに追加を依頼してから、このウィンドウを開き直してください。',
      likely: { task: 'ここではタスクを作成できませんでした。考えられる理由：メッセージのチャットのメンバーではない、メッセージが完全に削除された、またはエクストラネットユーザーである。', event: 'ここではカレンダーイベントを作成できませんでした。考えられる理由：メッセージのチャットのメンバーではない、メッセージが完全に削除された、またはエクストラネットユーザーである。', post: 'ここでは投稿を公開できませんでした。考えられる理由：このワークグループに投稿する権限がない、メッセージのチャットのメンバーではない、メッセージが完全に削除された、またはエクストラネットユーザーである。', chat: 'ここではチャットを作成できませんでした。考えられる理由：メッセージのチャットのメンバーではない、メッセージが完全に削除された、またはエクストラネットユーザーである。' },
      next: '別の種類を選ぶか、管理者に問い合わせてください。',
      ownFault: 'Bitrix24がこのメッセージを認識できませんでした。このウィンドウを閉じて、メッセージのメニューからもう一度開いてください。繰り返し発生する場合は「詳細」を開き、その内容を管理者に見せてください。'
    },
    shareAgain: '形式を選んでもう一度共有…',
    tryAgain: '再試行する',
    twice: 'ブラウザーがリクエストを自動的に繰り返したため、二重に作成されました。',
    unconfirmed: { task: 'タスクが作成されたかどうか確認できませんでした。それでも作成すると、2つになる可能性があります。', event: 'カレンダーイベントが作成されたかどうか確認できませんでした。それでも作成すると、2つになる可能性があります。', post: '投稿が公開されたかどうか確認できませんでした。それでも公開すると、2件になる可能性があります。', chat: 'チャットが作成されたかどうか確認できませんでした。それでも作成すると、2つになる可能性があります。' },
    undo: {
      done: { task: 'タスクを削除しました。', event: 'イベントを削除しました。', post: '投稿を削除しました。', chat: '新しいチャットから退出しました。' },
      failed: reason => `元に戻せませんでした。${reason}`,
      label: '元に戻す',
      running: '元に戻しています…',
      stays: { task: 'チャットの通知メッセージは残ります。', event: 'チャットの通知メッセージは残ります。', post: '', chat: 'ほかのメンバーにはチャットが残り、このチャットの通知メッセージも残ります。' }
    }
  }
} satisfies Pick<Messages, 'share'>
