import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Relayで問題が発生しました。続けるにはリロードしてください。',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: '読み込み中',
    malformed: (placement, field) =>
      `Bitrix24がRelay（${placement}）を開きましたが、有効な「${field}」が渡されませんでした。このウィンドウを閉じて、もう一度開いてください。繰り返し発生する場合は、管理者に連絡してください。`,
    name: 'Relay',
    notInPortal: 'このページはBitrix24の中で開いてください',
    notInPortalHint: 'RelayはチャットとCRMのカードで使います。管理者がBitrix24の「アプリケーション」から追加できます。',
    portalSilent: 'ポータルから応答がありませんでした。接続を確認して、リロードしてください。',
    reload: 'リロード',
    stillSending: field =>
      `このメッセージはまだ送信中で、番号がありません（「${field}」）。このウィンドウを閉じ、送信が終わってからメニューでもう一度開いてください。`,
    unsupported: (placement, supported) =>
      `表示場所「${placement}」には対応していません。対応している場所：${supported}。Relayのページで表示場所を修復するよう、管理者に依頼してください。`,
    viewFailed: 'Relayのこの部分を読み込めませんでした。接続を確認して、リロードしてください。'
  },
  problem: {
    accessDenied: 'アクセス権がありません。所有者または管理者に問い合わせてください。',
    appAccess: 'Relayへのアクセス権がありません。アプリケーションへのアクセス権を管理者に依頼してください。',
    blocked: 'Bitrix24がこのポータルのリクエストをブロックしています。Bitrix24サポートへの連絡を管理者に依頼し、解決後にこのページをリロードしてください。',
    busy: 'Bitrix24が混み合っています。しばらく待ってから再試行してください。',
    confirmDenied: '管理者がアプリケーションにこの操作を許可しませんでした。必要な場合は管理者に相談してください。',
    confirmWaiting: 'この操作には管理者の許可が必要です。後で再試行してください。',
    details: '詳細',
    fileTooLarge: 'ファイルが大きすぎるため、ポータルで受け付けられません。代わりにリンクを送信してください。',
    noAnswer: 'Bitrix24から応答がありませんでした。接続を確認して、再試行してください。',
    noMethod: 'このポータルにはこの機能がありません。管理者に問い合わせてください。',
    noTextField: 'このチャットには誰も書き込めません。メッセンジャーで返信するか、管理者に問い合わせてください。',
    openInPortal: 'Bitrix24の中でRelayを開き、再試行してください。',
    plan: 'このポータルのプランではアプリケーションを利用できません。管理者に問い合わせてください。',
    portalClosed: 'このポータルは閉鎖されています。管理者に問い合わせてください。',
    refused: 'Bitrix24がこの操作を拒否しました。再試行してください。繰り返し発生する場合は「詳細」を開き、その内容を管理者に見せてください。',
    refusedFor: reason => `Bitrix24がメッセージを受け付けませんでした：${reason}`,
    refusedSilently: 'Bitrix24がこの操作を拒否しました。理由は示されていません。再試行してください。繰り返し発生する場合は、管理者に連絡してください。',
    scopeMissing: scope => `Relayに必要な権限${scope ? `（${scope}）` : ''}がありません。管理者がアプリケーションの設定で付与できます。`,
    serverFault: 'Bitrix24で内部エラーが発生しました。しばらく待ってから再試行してください。',
    signedOut: 'セッションが終了しました。ページをリロードしてください。',
    tryAgain: '再試行する',
    unconfirmed: 'Bitrix24から確認が取れませんでした。すでに実行された可能性もあるため、再試行する前に確認してください。',
    unreadable: 'Bitrix24の応答をRelayが読み取れませんでした。再試行してください。繰り返し発生する場合は、管理者に連絡してください。'
  },
  message: {
    chat: 'チャット',
    deleted: 'このメッセージは削除されました。',
    everyone: '全員',
    file: id => `ファイル #${id}`,
    files: 'ファイル',
    image: '画像',
    kinds: { task: 'タスク', event: 'カレンダーイベント', post: '社内掲示板の投稿', chat: '新しいチャット' },
    people: plural('ja', { other: '#人' }),
    person: id => `ユーザー #${id}`,
    photo: '写真',
    photos: plural('ja', { other: '写真#枚' }),
    share: 'メッセージを共有',
    showLess: '折りたたむ',
    showMore: 'もっと見る',
    voice: '音声メッセージ',
    wordless: 'テキストのないメッセージ'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
