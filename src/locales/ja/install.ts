import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'この操作ができるのはBitrix24の管理者だけです。アプリケーションをインストールする権限だけでは足りません。このページを開くよう管理者に依頼してください。',
    again: '再試行する',
    already: 'Relayはすでにインストールされています。このページをリロードしてください。',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `登録済み：${own}件`, ...(stale ? [`古いアドレス：${stale}件`] : []),
        ...(astray ? [`Relayが使用しなくなった場所：${astray}件`] : []),
        ...(foreign ? [`Relay以外：${foreign}件（変更しません）`] : [])
      ]
      return parts.join('、')
    },
    done: 'Relayがインストールされました。Bitrix24がこのページをリロードします。',
    doneHint: '何も起こらない場合は、ページをリロードしてください。',
    failed: step => `「${step}」に失敗しました。`,
    failedAt: (step, place) => `「${step}」に失敗しました：${place}。`,
    lead: 'チャットとCRMのカードにRelayを追加しています。数秒で終わります。最後の手順が済むまで、ほかの人には表示されません。',
    longAddress: length => `このページのアドレスは${length}文字ですが、Bitrix24に保存できるのは255文字までです。Relayをもっと短いアドレスに移してください。`,
    missingNeeded: 'Relayの動作に必要な権限がありません。管理者がBitrix24の「開発者向けリソース」→「統合」でアプリケーションを編集すると付与できます：',
    missingOptional: 'Relayは使えますが、一部の権限がありません。管理者が後からアプリケーションの設定で付与できます：',
    missingToo: '次の権限もありませんが、なくてもRelayは使えます：',
    newlyBound: plural('ja', { other: '#件の場所に追加' }),
    notAdded: 'Bitrix24に追加されたかどうか不明です。今のところ見つかりません。しばらくしてから再試行してください。Relayが先に確認します。',
    notAdministrator: 'Relayをメニューとカードに追加できるのは管理者だけなので、インストールも管理者が行う必要があります。このページを開くよう管理者に依頼してください。',
    notConfirmed: 'Bitrix24から確認が取れませんでした。しばらくしてから再試行してください。Relayが先に確認します。',
    nothingAdded: '今回は何も変更されていません。権限を付与してから再試行してください。',
    nothingOffered: 'Relayに必要な表示場所が、このポータルには1つもありません。「placement」「im」「crm」の権限を確認してから再試行してください。',
    notOffered: places => `このポータルにない場所：${places}。ほかの場所には追加します。`,
    outdated: places => `Bitrix24に以前のバージョンの名前またはオプションが残っています：${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: '企業カード',
      CRM_CONTACT_DETAIL_TAB: '連絡先カード',
      CRM_DEAL_DETAIL_TAB: '取引カード',
      CRM_LEAD_DETAIL_TAB: 'リードカード',
      IM_CONTEXT_MENU: 'メッセージメニュー'
    },
    progress: 'インストール',
    refused: 'Bitrix24がこの操作を拒否しました。再試行してください。繰り返し発生する場合は「詳細」を開き、その内容をRelayの管理をしている人に見せてください。',
    refusedAddress: 'Bitrix24がこのページのアドレスを受け付けません。ドメイン名を持つ公開アドレスで、https:// から始まる必要があります。',
    renewed: places => `更新した場所：${places}`,
    scope: {
      calendar: 'メッセージを共有するときに、カレンダーイベントの日時と出席者を変更できません',
      crm: '取引、リード、連絡先、企業のカードにタブが表示されません',
      im: 'メッセージの閲覧も共有もできません',
      imbot: '返信の送信者としてボットを選択できません',
      imopenlines: '顧客とのチャットの閲覧も返信もできません',
      lists: 'ポータルの定型返信文が表示されません',
      log: 'メッセージを共有するときに、社内掲示板の投稿のタイトルと受信者を変更できません',
      placement: 'Relayをメニューとカードに追加できません',
      pull: '設定でオンになっていても、同僚の操作が開いているカードにすぐには反映されません',
      task: 'メッセージを共有するときに、タスクのタイトル、関係者、締め切りを変更できません',
      user_brief: '同僚の名前と写真が表示されないことがあります'
    },
    settings: {
      broken: '全社設定を読み取れません。既定値を使い、保存済みの設定は変更していません',
      kept: '全社設定をそのまま引き継ぎました',
      newer: '全社設定は新しいバージョンのRelayで保存されたものです。既定値を使い、保存済みの設定は変更していません',
      partly: '全社設定の一部を読み取れません。保存済みの設定は変更していません',
      saved: '既定値で保存しました'
    },
    state: { done: '完了', failed: '失敗', running: '実行中', waiting: '待機中', warned: '完了（注意あり）' },
    step: {
      administrator: 'ユーザーを確認',
      bind: 'Relayをメニューとカードに追加',
      bound: '登録済みの場所を確認',
      check: '結果を確認',
      finish: 'インストールを完了',
      offered: 'このポータルで使える場所を確認',
      scopes: '権限を確認',
      settings: '設定を保存',
      stale: '古いアドレスを削除'
    },
    steps: '手順',
    stillWrong: places => `すべての手順が終わりましたが、まだ正しくない場所があります：${places}。再試行すると、Relayがこれらの場所を修復します。`,
    title: 'Relayをインストール',
    unbound: plural('ja', { other: '古いアドレスを#件削除' }),
    unboundAstray: count => `Relayが使用しなくなった場所から${count}件を削除`,
    unreadable: 'Bitrix24の応答をRelayが読み取れませんでした。再試行してください。繰り返し発生する場合は、Relayの管理をしている人に連絡してください。'
  }
} satisfies Pick<Messages, 'install'>
