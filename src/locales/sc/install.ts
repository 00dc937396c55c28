import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 只允许管理员执行此操作，仅有安装应用程序的权限还不够。请让管理员打开此页面。',
    again: '重试',
    already: 'Relay 已经安装。请重新加载此页面。',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `已绑定 ${own} 个`, ...(stale ? [`旧地址 ${stale} 个`] : []),
        ...(astray ? [`Relay 不再使用的位置 ${astray} 个`] : []),
        ...(foreign ? [`非 Relay 添加 ${foreign} 个（不做更改）`] : [])
      ]
      return parts.join('，')
    },
    done: 'Relay 已安装。Bitrix24 即将重新加载此页面。',
    doneHint: '如果没有反应，请重新加载页面。',
    failed: step => `“${step}”失败。`,
    failedAt: (step, place) => `“${step}”失败，位置：${place}。`,
    lead: '正在将 Relay 添加到聊天和 CRM 卡片中。只需几秒钟；在最后一步完成之前，其他人不会看到。',
    longAddress: length => `此页面的地址有 ${length} 个字符，而 Bitrix24 只保留 255 个。请将 Relay 移到较短的地址。`,
    missingNeeded: 'Relay 缺少运行所必需的权限。管理员可在 Bitrix24 的“开发人员资源”→“集成”中编辑此应用程序来授予：',
    missingOptional: 'Relay 可以使用，但缺少部分权限。管理员可稍后在应用程序设置中授予：',
    missingToo: '还缺少以下权限；没有这些权限，Relay 也能使用：',
    newlyBound: plural('zh-Hans', { other: '已添加 # 个位置' }),
    notAdded: '不知道 Bitrix24 是否已添加：目前还没有。请稍后重试，Relay 会先查看。',
    notAdministrator: '只有管理员可以安装 Relay，因为其他人无权将它添加到菜单和卡片中。请让管理员打开此页面。',
    notConfirmed: 'Bitrix24 没有确认此操作。请稍后重试，Relay 会先查看。',
    nothingAdded: '本次未更改任何内容。请授予权限，然后重试。',
    nothingOffered: '此门户没有 Relay 所需的任何位置。请检查权限“placement”“im”和“crm”，然后重试。',
    notOffered: places => `此门户没有以下位置：${places}。其余位置均会添加。`,
    outdated: places => `Bitrix24 仍显示早期版本的名称或选项：${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: '公司卡片',
      CRM_CONTACT_DETAIL_TAB: '联系人卡片',
      CRM_DEAL_DETAIL_TAB: '交易卡片',
      CRM_LEAD_DETAIL_TAB: '线索卡片',
      IM_CONTEXT_MENU: '消息菜单'
    },
    progress: '安装',
    refused: 'Bitrix24 拒绝了此操作。请重试；如果问题再次出现，请打开“详情”并将内容提供给负责 Relay 的人员。',
    refusedAddress: 'Bitrix24 不接受此页面的地址。地址必须可公开访问、带有域名，并以 https:// 开头。',
    renewed: places => `已更新：${places}`,
    scope: {
      calendar: '分享消息时无法更改日历事件的时间和与会者',
      crm: '交易、线索、联系人和公司的卡片中没有选项卡',
      im: '无法阅读或分享消息',
      imbot: '无法以机器人的身份发送回复',
      imopenlines: '无法阅读或回复与客户的聊天',
      lists: '不显示门户自带的预设回复',
      log: '分享消息时无法更改事项动态帖子的标题和收件人',
      placement: '无法将 Relay 添加到菜单和卡片中',
      pull: '即使在设置中已开启，同事的操作也不会立即显示在打开的卡片中',
      task: '分享消息时无法更改任务的标题、人员和截止日期',
      user_brief: '可能缺少同事的姓名和照片'
    },
    settings: {
      broken: '无法读取公司设置；已使用默认值，保存的设置未作更改',
      kept: '公司设置已保留',
      newer: '公司设置来自较新版本的 Relay；已使用默认值，保存的设置未作更改',
      partly: '公司设置有一部分无法读取；保存的设置未作更改',
      saved: '已使用默认值保存'
    },
    state: { done: '完成', failed: '失败', running: '进行中', waiting: '等待中', warned: '完成，有提醒' },
    step: {
      administrator: '确认您的身份',
      bind: '将 Relay 添加到菜单和卡片',
      bound: '查看已有的位置',
      check: '检查结果',
      finish: '完成安装',
      offered: '查看此门户可用的位置',
      scopes: '检查权限',
      settings: '保存设置',
      stale: '移除旧地址'
    },
    steps: '步骤',
    stillWrong: places => `所有步骤完成后，以下位置仍有问题：${places}。请重试，Relay 会修复这些位置。`,
    title: '安装 Relay',
    unbound: plural('zh-Hans', { other: '已移除 # 个旧地址' }),
    unboundAstray: count => `已从 Relay 不再使用的位置移除 ${count} 个`,
    unreadable: 'Relay 无法读取 Bitrix24 的响应。请重试；如果问题再次出现，请告知负责 Relay 的人员。'
  }
} satisfies Pick<Messages, 'install'>
