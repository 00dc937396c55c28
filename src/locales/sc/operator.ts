import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: '取消',
      elsewhere: '新对话已开始。Bitrix24 将它关联到了另一个条目：',
      end: {
        confirm: '立即结束',
        done: '对话已结束。',
        label: '立即结束',
        question: customer => `即使 ${customer} 尚未评价，对话也会立即结束。`,
        title: '不等客户，直接结束？'
      },
      faster: name => `此对话已被别人抢先接手，现在由 ${name} 负责。`,
      finish: {
        closing: '已向客户发送结束语或评价邀请，之后对话将结束。',
        confirm: '结束对话',
        done: '对话已结束。',
        label: '结束对话',
        question: customer => `与 ${customer} 的对话将结束。系统可能会邀请客户评价。`,
        title: '结束此对话？'
      },
      handedOver: {
        now: name => `此对话现在由${name ? ` ${name} ` : '同事'}负责。`,
        queue: line => `此对话正在队列“${line}”中等待。`,
        unseen: 'Bitrix24 已接受请求。在此无法查看现在由谁负责此对话。'
      },
      join: {
        done: '您已加入聊天。',
        label: '加入聊天'
      },
      late: '由于对话已发生变化，此操作已无法进行。未执行任何操作。',
      more: '更多操作',
      nameless: { colleague: '同事', customer: '客户' },
      notConfirmed: '没有收到响应，聊天也无法刷新。再次点击前，请检查网络连接并查看列表。',
      notSeen: '没有收到响应，聊天中也看不到操作结果。再次点击前，请稍候并查看列表。',
      note: {
        afterwards: {
          refused: '对话已转接，但您的备注未发送：',
          unconfirmed: '对话已转接，但不确定您的备注是否送达。再次发送前，请先在即时通信中查看：'
        },
        before: {
          refused: '无法添加您的备注，因此对话未转接：',
          unconfirmed: '不确定您的备注是否已添加，因此对话未转接。请先在聊天中查看：'
        },
        internal: '您的备注已添加到聊天中，只有同事能看到。',
        kept: text => `您的备注未发送：${text}`,
        sent: name => `您的备注已通过即时通信发送给 ${name}。`
      },
      openMessenger: '在即时通信中打开',
      otherItem: {
        deal: id => `交易 ${id}`, lead: id => `线索 ${id}`, contact: id => `联系人 ${id}`,
        company: id => `公司 ${id}`
      },
      read: {
        done: '所有消息在您的即时通信中均已标为已读。',
        label: '标为已读'
      },
      skip: {
        confirm: '转给下一位',
        done: '此对话正在等待队列中的下一位客服代表。您已不在此聊天中。',
        label: '转给下一位客服代表',
        question: '对话将回到队列，由其中的下一位客服代表接手。您将退出聊天。',
        title: '转给下一位客服代表？'
      },
      spam: {
        confirm: '标记为垃圾信息',
        done: '对话已标记为垃圾信息并结束。',
        label: '标记为垃圾信息',
        question: customer => `与 ${customer} 的对话将结束并视为垃圾信息。您和所有同事都将退出聊天。`,
        title: '将此对话标记为垃圾信息？'
      },
      start: {
        confirm: '开始新对话',
        done: '新对话已开始。您现在可以回复。',
        label: '开始新对话',
        notListed: '对话已开始，但 Bitrix24 没有将它关联到此卡片的 CRM 条目。请在即时通信中回复。',
        question: customer => `将与 ${customer} 开始新对话，并由您担任客服代表。`,
        title: '开始新对话？'
      },
      take: {
        confirm: '接手对话',
        done: '您已接手此对话，现在可以回复。',
        label: '接手对话',
        notListed: 'Bitrix24 已接受请求，但此 CRM 条目下没有该对话。如果对话已结束，请开始新对话；您也可以在即时通信中回复。',
        question: people => `目前在此聊天中：${list('zh-Hans', people)}。如果您接手对话，他们将退出聊天，所有消息都将视为已读。`,
        title: '接手此对话？'
      },
      takeOver: {
        confirm: '将对话转接到我',
        done: '对话已转接给您。',
        label: '将对话转接到我',
        leave: people => `以下人员也将退出聊天：${list('zh-Hans', people)}。`,
        question: owner => `此对话目前由 ${owner} 负责。转接给您后，对方会看到这一变化。`,
        title: '将此对话转接给您？'
      },
      transfer: {
        again: '重试',
        another: '选择其他同事',
        ask: {
          person: {
            text: name => `对话将转接给 ${name}，您将退出聊天。`,
            title: name => `转接给 ${name}？`
          },
          queue: {
            empty: line => `对话将转到队列“${line}”。Bitrix24 未列出其中的客服代表，可能无人答复。您将退出聊天。`,
            text: line => `对话将转到队列“${line}”，由其中的下一位客服代表接手。您将退出聊天。`,
            title: line => `转接到队列“${line}”？`
          }
        },
        busy: '已满',
        colleagues: '同事',
        confirm: '转接',
        done: '对话正在等待客服代表。',
        duty: { off: '不在岗', on: '在岗', pause: '休息中' },
        free: count => `还可接 ${count} 个`,
        label: '转接',
        loading: '正在加载同事和队列',
        none: '未找到任何人',
        note: {
          chat: name => `给 ${name} 的备注，作为消息发送到你们的私人聊天（可选）`,
          internal: '此聊天中的备注，只有同事能看到（可选）'
        },
        queues: '队列',
        refused: 'Bitrix24 没有转接对话，也没有说明原因。可能该同事不能接手此对话，或对话在此期间发生了变化。列表已刷新。',
        search: '查找同事或队列',
        title: '转接对话'
      },
      unread: 'Bitrix24 已接受请求。Relay 无法重新读取聊天，因此聊天可能仍显示之前的状态。',
      wrongState: '聊天当前的状态不允许此操作，Bitrix24 已拒绝。列表已刷新，显示可执行的操作。'
    },
    chats: {
      all: count => `所有聊天（${count}）`,
      author: name => `${name}：`,
      back: '返回聊天列表',
      closed: '已关闭',
      closing: '正在关闭',
      elsewhere: '在别处继续',
      from: { deal: '来自交易', lead: '来自线索', contact: '来自联系人', company: '来自公司' },
      fromOthers: '此交易没有自己的聊天。以下聊天属于其联系人或公司，您的回复也将通过这些聊天发送。',
      fromOthersLead: '此条目没有自己的聊天。以下聊天属于其联系人或公司，您的回复也将通过这些聊天发送。',
      groups: { waiting: '等待中', yours: '我的', colleagues: '同事的', closed: '已关闭' },
      joined: '您在此聊天中',
      label: '聊天',
      mine: '由您负责',
      noAnswer: '无需回复',
      noAnswerHint: '在客户再次留言之前，此聊天不再显示为等待。只有您能看到这一状态。再次点击可恢复。',
      none: '还没有 Open Channel 聊天',
      noneHint: '客户通过 Open Channel 留言，且 Bitrix24 将对话关联到此条目后，聊天会显示在这里。如果应有聊天却未显示，请检查 Open Channel 的 CRM 设置。',
      notDelivered: '未送达',
      notJoined: '您不在此聊天中',
      open: '进行中',
      owner: name => `由 ${name} 负责`,
      ownerUnknown: '由同事负责',
      responsible: {
        deal: name => `交易负责人：${name}`,
        lead: name => `线索负责人：${name}`,
        contact: name => `联系人的负责人：${name}`,
        company: name => `公司负责人：${name}`
      },
      silent: '悄悄话模式',
      unknownCustomer: '客户',
      unread: plural('zh-Hans', { other: '# 条未读消息' }),
      waiting: '进行中，等待客服代表',
      waitingFor: span => `已等待 ${span}`,
      waits: '等待中',
      you: '您'
    },
    composer: {
      acts: '此文本包含 Bitrix24 聊天命令，例如 [send] 或 [put]。请确认是否要发送给客户。',
      andNext: label => `${label}，转到下一个`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter。发送后将打开下一个等待中的聊天。`,
      attach: '附加文件',
      attachOff: '此门户不接受应用程序发送的文件（缺少“im.v2.File.upload”）。请在即时通信中发送。',
      blocked: names => `请填写以下内容：${names}。`,
      canned: '预设回复',
      colleaguesOnly: customer => `仅同事可见，${customer} 看不到`,
      copied: '已复制',
      copy: '复制文本',
      counter: left => `还可输入 ${left} 个字符`,
      draft: '您未发送的文本',
      handOver: {
        ended: '您输入时，此对话已结束。您的文本已保留。',
        freed: '您输入时，此对话已被释放，正在等待客服代表。您的文本已保留。',
        loud: '您输入时，悄悄话模式已关闭：客户会收到此文本。',
        passed: name => `此对话现在由 ${name} 负责。您的文本已保留。`,
        removed: '您已不在此聊天中。您的文本已保留。'
      },
      label: '消息',
      meant: '确认无误',
      myself: '以自己的身份发送',
      note: { send: '添加备注', join: '加入并添加备注', take: '接手并添加备注', start: '开始并添加备注', anyway: '仍然添加备注' },
      offered: '已保存此文本的另一个版本。',
      offeredKeep: '保留这份文本',
      offeredUse: '使用那份文本',
      placeholder: '输入回复',
      placeholderNote: '输入给同事的备注',
      recipient: (customer, channel) => `发送给 ${customer} · ${channel}`,
      sendAs: name => `以 ${name} 的身份发送`,
      sendingAs: name => `您正以 ${name} 的身份发送，而不是以自己的身份。`,
      sendKeyCtrl: '按 Ctrl+Enter 发送',
      sendKeyEnter: '按 Enter 发送，Shift+Enter 换行',
      tooLong: (over, most) => `超出 ${over} 个字符。Bitrix24 最多接受 ${most} 个。`,
      way: { send: '发送', join: '加入并发送', take: '接手并发送', start: '开始并发送', anyway: '仍然发送' },
      zero: 'Bitrix24 会将文本“0”视为空。请加上文字。'
    },
    conversation: {
      actions: '操作',
      earlier: '加载更早的消息',
      earlierDialogs: {
        failed: why => `无法加载更早的对话。${why}`,
        loading: '正在加载更早的对话',
        more: '还有更早的对话。',
        none: '没有您可以查看的更早对话了。',
        show: '显示更早的对话'
      },
      earlierFailed: '无法加载更早的消息。',
      earlierLoading: '正在加载更早的消息',
      edited: '已编辑',
      empty: '还没有消息。',
      hint: '用方向键在消息之间移动，按 Enter 查看可对消息执行的操作。直接键入的文字会进入文本框。',
      internal: '仅同事可见',
      label: '对话',
      newMessages: plural('zh-Hans', { other: '# 条新消息' }),
      offline: '未连接到 Bitrix24。您输入的内容会保留；连接恢复后 Relay 会自动继续。',
      portal: 'Bitrix24',
      quoteNotLoaded: '此处未加载的更早消息',
      sessionOnly: '您不在此聊天中，因此只显示最近一次对话。加入聊天即可查看更早的对话。',
      sessionOnlyMember: '在此只能查看此聊天最近一次对话。',
      toNewest: '转到最新消息',
      tryNow: '立即重试',
      unknownAuthor: '未知人员',
      unread: '新消息'
    },
    delivery: {
      delivered: '已送达',
      notDelivered: '未送达',
      reason: words => `Bitrix24 提示：${words}`,
      refused: channel => `${channel} 没有接受此消息，客户未收到。`,
      sendingTo: channel => `正在发送到 ${channel}`,
      shut: (channel, since) => `客户再次留言之前，${channel} 不接受回复。回复时限已于 ${since} 结束。`,
      shutAsk: channel => `${channel} 不接受回复，仍要发送吗？`,
      shutAskText: customer => `${customer} 很可能收不到。请使用其他通道，或等待客户再次留言。`,
      slow: (channel, since) => `自 ${since} 起正在发送到 ${channel}`,
      through: channel => `通过 ${channel} 回复`,
      until: (channel, time) => `${channel} 可回复至 ${time}`
    },
    find: {
      close: '关闭搜索',
      far: '早于目前已加载的消息',
      goOn: '继续向前加载',
      label: '在对话中查找',
      limited: '您的 Bitrix24 套餐不支持搜索更早的消息。',
      loadedOnly: '（仅在已加载的消息中；输入 3 个字符可搜索更早的消息）',
      next: '下一个匹配项',
      none: '未找到',
      place: (at, of) => `第 ${at} 个，共 ${of} 个`,
      previous: '上一个匹配项',
      tooShort: '请至少输入 2 个字符。'
    },
    keys: {
      close: '关闭',
      items: {
        answer: '加入、接手或开始对话',
        canned: '预设回复（在文本开头）',
        chats: '上一个或下一个聊天',
        close: '关闭打开的内容',
        finish: '结束对话',
        help: '此列表（在文本框之外）',
        newLine: '换行',
        next: '下一个等待您的聊天',
        send: '发送',
        sendAndNext: '发送，然后打开下一个等待中的聊天',
        share: '基于客户的最后一条消息创建',
        transfer: '转接对话'
      },
      open: '键盘快捷键',
      title: '键盘快捷键'
    },
    notice: {
      closed: '此对话已结束、尚未被接手或不再关联到此条目。',
      closing: '此对话正在关闭：已向客户发送结束语或评价邀请。如果客户留言，对话将继续。',
      denied: '您或所选发送人无权在此 CRM 条目下发言。请向条目所有者申请访问权限。',
      elsewhere: '此对话仍在继续，但 Bitrix24 中此 CRM 条目下没有该对话。',
      gone: '此聊天已不属于此卡片。',
      join: '发送人不在此聊天中。',
      joinAndSend: '加入并发送',
      joinFailed: '无法将发送人添加到聊天。请选择其他发送人，或将对话转接给自己。',
      kept: '未发送任何内容，您的文本已保留。',
      keptFile: '未发送任何内容，您的文件已保留。',
      loud: '悄悄话模式已关闭，客户会收到此文本。',
      list: { reading: '正在刷新聊天列表。', read: '聊天列表已刷新。', failed: '无法刷新聊天列表。' },
      quiet: '悄悄话模式已开启，只有同事能看到此文本。',
      sendAnyway: '仍然发送',
      stale: name => `您上次查看此对话后，${name} 又留言了。未发送任何内容，请先阅读。`,
      unseen: '此对话之前一直无法加载。未发送任何内容，请先阅读。'
    },
    sender: {
      bot: name => `${name}（机器人）`,
      choose: '选择同事',
      label: '发送身份',
      myself: name => `${name}（您）`
    },
    sending: {
      again: '再次发送',
      cancelled: '您取消时，文件已全部传出，可能已经发送。',
      check: '再次检查',
      checking: '正在检查是否已发送',
      discard: '放弃',
      held: '发送之前有人留言。',
      id: id => `Bitrix24 中的消息 ${id}。不确定通道是否已送达。`,
      left: '关闭此卡片时，消息尚未发送。',
      leftFile: '文件发送之前，卡片被关闭了。请重新附加。',
      leftUnknown: '关闭此卡片时还没有收到响应，消息可能已发出。',
      loud: '发送之前悄悄话模式已关闭；如果发送，客户会收到此消息。',
      notConfirmed: '未确认',
      notConfirmedHint: '没有收到响应，对话中也没有此消息。但消息仍可能已发出。',
      notSent: '未发送',
      quiet: '发送之前悄悄话模式已开启；如果发送，只有同事能看到此消息。',
      retry: '重试',
      sending: '正在发送',
      sent: '已发送',
      sentTo: '（Bitrix24 中）',
      stopped: '它前面的消息未发送，因此一直在等待。',
      twice: '已发送两次：浏览器自行重复了请求。',
      unchecked: 'Relay 无法检查在此期间是否有人留言，因此未发送任何内容。',
      uncheckedAgain: 'Relay 无法检查消息是否已发出，因此没有再次发送。',
      unread: '没有收到响应，也无法重新读取对话。消息可能已发出。',
      vanished: '无法再读取此文件：它已被移动、更改或删除。请重新附加。'
    },
    title: 'Open Channel 聊天',
    triesAgain: 'Relay 会自动继续尝试。'
  },
  cannedResponses: {
    asTyped: text => `您可以直接发送“${text}”。`,
    close: '关闭',
    cut: count => `此处仅显示 Open Channel 中最常用的 ${count} 条预设回复。`,
    failed: why => `无法加载 Open Channel 的预设回复。${why}`,
    found: plural('zh-Hans', { other: '# 条回复' }),
    group: { used: '最近使用', own: '我的模板', company: '所有人的模板', portal: '未分类' },
    insert: '插入',
    inserting: '正在填充变量',
    keysInBox: '↑ ↓ 选择 · Enter 插入 · Esc 继续输入',
    loading: '正在加载预设回复…',
    more: plural('zh-Hans', { other: '还有 # 条，输入文字即可查找。' }),
    none: '没有可供您使用的预设回复',
    noneHint: '您可以在 Relay 页面的设置中添加自己的模板。Open Channel 的预设回复仅供其客服代表使用。',
    nothingFound: query => `未找到“${query}”。`,
    preview: '预览',
    save: {
      label: '保存为预设回复',
      refused: {
        'no-chat': 'Bitrix24 已找不到此聊天。未保存任何内容。',
        'not-a-line-chat': '只有 Open Channel 聊天中的消息才能保存为预设回复。未保存任何内容。',
        'not-an-operator': '只有此 Open Channel 的客服代表和管理员才能保存预设回复。未保存任何内容。',
        'not-savable': 'Bitrix24 无法将此消息保存为预设回复：此 Open Channel 没有预设回复列表，或消息已不存在。未保存任何内容。'
      },
      saved: '已保存到 Open Channel 的预设回复。',
      saving: '正在保存为预设回复…',
      unconfirmed: 'Bitrix24 没有确认回复已保存。您可以再次保存，只会保留一份。'
    },
    search: '搜索预设回复',
    source: { own: '我的', company: '公司', portal: 'Open Channel' },
    title: '预设回复',
    unfilled: names => `发送前仍需填写：${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
