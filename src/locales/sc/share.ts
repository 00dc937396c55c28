import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 已接受请求',
    again: {
      cancel: '取消',
      confirm: '再创建一个',
      text: earlier => `此消息已分享过：${earlier}。将再创建一个，之前的会保留。`,
      title: { task: '再创建一个任务？', event: '再创建一个日历事件？', post: '再发布一条事项动态帖子？', chat: '再创建一个聊天？' }
    },
    audience: {
      count: people => `${people}（此聊天的所有成员）`,
      customer: name => `${name}（客户）`,
      everyone: '公司全体员工（如果您无权向所有人发布，则仅您自己）',
      members: '此聊天的所有成员',
      workgroup: name => name ? `工作组“${name}”的所有人` : '此工作组的所有人',
      you: name => `${name}（您）`
    },
    checkAgain: '再次检查',
    checking: 'Bitrix24 没有响应。Relay 正在聊天中查看是否已创建…',
    choices: '基于此消息创建',
    close: '关闭',
    createAnyway: '仍然创建',
    details: {
      applied: '您填写的详情已应用。',
      apply: '再次应用',
      applying: '正在应用您填写的详情…',
      attendees: '与会者',
      choose: '选择…',
      create: { task: '创建任务', event: '创建日历事件', post: '创建事项动态帖子', chat: '创建聊天' },
      deadline: '截止日期',
      end: '结束',
      failed: reason => `已创建，但未应用您填写的详情。${reason}填写的内容保留在此处。`,
      fault: {
        'no-such-time': '这个时间不存在：切换夏令时会跳过它。',
        'not-after-start': '结束时间必须晚于开始时间。',
        'start-missing': '请同时设置开始时间。'
      },
      filled: '已更改',
      highPriority: '高优先级',
      hint: { task: '任务创建后立即应用。', event: '事件创建后立即应用。', post: '发布后立即应用。', chat: '聊天创建后立即应用。' },
      label: '详情',
      labelFor: kind => `详情：${kind}`,
      left: '已创建，但 Bitrix24 没有确认是否已应用您填写的详情。填写的内容保留在此处。',
      lookAgain: '再次查找',
      lost: '未应用您填写的详情，因为 Relay 尚未在聊天中找到结果。填写的内容保留在此处。',
      members: '要添加的成员',
      missingScope: scope => `Relay 缺少此操作所需的权限“${scope}”。管理员可在 Bitrix24 的“开发人员资源”中，通过应用程序设置授予。`,
      observers: '观察员',
      onlyMembers: '此聊天中没有其他人。',
      partly: reason => `已创建，但只应用了您填写的部分详情。${reason}填写的内容保留在此处。`,
      recipients: '仅限以下收件人',
      recipientsAfter: 'Bitrix24 会先向聊天中的所有人发布帖子并通知他们，随后只有这些收件人才能打开。',
      recipientsNeeded: '请同时选择收件人：Bitrix24 更改标题时需要收件人，而 Relay 在此无法知道全部收件人。',
      remove: name => `移除“${name}”`,
      responsible: '负责人',
      start: '开始',
      title: { task: '标题', event: '名称', post: '标题', chat: '标题' },
      zone: (here, profile) => `按此浏览器的时区（${here}）。您的 Bitrix24 个人资料中为 ${profile}。`,
      withoutQuote: title => `不含引用：${title}`
    },
    done: { task: '任务已创建', event: '日历事件已创建', post: '事项动态帖子已发布', chat: '聊天已创建' },
    earlier: {
      by: (what, name) => `${what}，由 ${name} 创建`,
      byYou: what => `${what}，由您创建`,
      open: '打开',
      openEarlier: what => `打开：${what}`,
      short: { task: '任务', event: '事件', post: '帖子', chat: '聊天' },
      when: (kind, when) => `${kind}，${when}`
    },
    expect: {
      changed: {
        attendees: names => `与会者：${names}`,
        members: names => `添加：${names}`,
        observers: names => `观察员：${names}`,
        recipients: names => `随后仅限：${names}`,
        responsible: name => `负责人：${name}`,
        times: (start, end) => `${start} 至 ${end}`
      },
      chat: '您与消息作者的新聊天',
      chatAlone: '只有您的新聊天，之后可以添加成员',
      chatWith: name => `您与 ${name} 的新聊天`,
      crm: { deal: '关联到交易', lead: '关联到线索', contact: '关联到联系人', company: '关联到公司' },
      dated: (date, words) => `${date}（来自“${words}”）`,
      deadline: date => `截止日期：${date}`,
      deadlineMaybe: 'Bitrix24 可能会将文本中的日期用作截止日期',
      endOfDay: day => `${day}下班时`,
      event: '添加到您的日历',
      eventDated: date => `${date}，30 分钟`,
      eventOpen: '明天此时（按服务器时钟），或 Bitrix24 从文本中识别的日期，30 分钟',
      eventTomorrow: '明天此时（按服务器时钟），30 分钟',
      files: plural('zh-Hans', { other: '附加 # 个文件' }),
      note: '以上为预期结果，细节可能因门户而异。',
      observer: name => `观察员：${name}`,
      post: audience => `立即发布给：${audience}`,
      responsible: '负责人：您',
      stockTitle: '标题由 Bitrix24 生成',
      titled: title => `“${title}”`,
      titleFromText: '标题取自文本',
      workgroup: name => `在工作组“${name}”中`
    },
    looking: '正在查找链接…',
    message: {
      deleted: '此消息已删除。由它创建的内容只会包含 Bitrix24 的删除提示。',
      denied: '您没有此聊天的访问权限，因此无法显示该消息。请让聊天成员添加您。',
      failed: '无法加载消息。您仍然可以分享。',
      filesOnly: '无文本的消息',
      fromSystem: 'Bitrix24',
      label: '所选消息',
      loading: '正在加载消息',
      missing: '未找到此消息。它可能已被删除，或早于您能查看的范围。您仍可尝试分享。',
      place: { private: '私人聊天', workgroup: '工作组聊天', general: '公共聊天', line: 'Open Channel', channel: '频道', comments: '频道帖子的评论', task: '任务聊天', copilot: 'CoPilot 聊天', chat: '群聊' },
      retry: '再次加载',
      system: '系统消息',
      unknownAuthor: '未知作者'
    },
    noLink: { task: '未找到链接。您可以在任务列表中找到该任务。', event: '未找到链接。您可以在日历中找到该事件。', post: '未找到链接。您可以在事项动态中找到该帖子。', chat: '未找到新聊天。如果即时通信中也没有，说明 Bitrix24 未能创建。' },
    open: { task: '打开任务', event: '打开事件', post: '打开帖子', chat: '打开聊天' },
    openElsewhere: '在新标签页中打开',
    openRefused: 'Bitrix24 未能在此打开该页面。',
    publish: {
      cancel: '取消',
      confirm: '发布',
      looking: '正在查询具体人员…',
      text: audience => `帖子将立即发布。可查看的人：${audience}。`,
      title: '发布到事项动态？',
      unknown: 'Relay 无法查明具体人员。'
    },
    refused: {
      access: '您没有此聊天的访问权限。请让聊天中的成员添加您，然后重新打开此窗口。',
      likely: { task: '无法在此创建任务。可能的原因：您不是消息所在聊天的成员，消息已被彻底删除，或您是外部网络用户。', event: '无法在此创建日历事件。可能的原因：您不是消息所在聊天的成员，消息已被彻底删除，或您是外部网络用户。', post: '无法在此发布帖子。可能的原因：您无权在此工作组中发布，您不是消息所在聊天的成员，消息已被彻底删除，或您是外部网络用户。', chat: '无法在此创建聊天。可能的原因：您不是消息所在聊天的成员，消息已被彻底删除，或您是外部网络用户。' },
      next: '请选择其他类型，或联系管理员。',
      ownFault: 'Bitrix24 无法识别此消息。请关闭此窗口，然后从消息菜单中重新打开；如果问题再次出现，请打开“详情”并将内容提供给管理员。'
    },
    shareAgain: '再次分享为…',
    tryAgain: '重试',
    twice: '已创建两次：浏览器自行重复了请求。',
    unconfirmed: { task: 'Relay 无法确认任务是否已创建。如果仍然创建，可能会有两个。', event: 'Relay 无法确认日历事件是否已创建。如果仍然创建，可能会有两个。', post: 'Relay 无法确认帖子是否已发布。如果仍然发布，可能会有两条。', chat: 'Relay 无法确认聊天是否已创建。如果仍然创建，可能会有两个。' },
    undo: {
      done: { task: '任务已删除。', event: '事件已删除。', post: '帖子已删除。', chat: '您已退出新聊天。' },
      failed: reason => `无法撤销。${reason}`,
      label: '撤销',
      running: '正在撤销…',
      stays: { task: '聊天中的相关提示会保留。', event: '聊天中的相关提示会保留。', post: '', chat: '其他人仍保留新聊天，此聊天中的相关提示也会保留。' }
    }
  }
} satisfies Pick<Messages, 'share'>
