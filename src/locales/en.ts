import { plural } from './plural'

/** The texts in English; their type is what every other language has to fill. Keys by area, sorted inside. */
const en = {
  app: {
    name: 'Relay',
    notInPortal: 'Open this page inside Bitrix24',
    notInPortalHint: 'Relay works in chats and on CRM cards. An administrator adds it in Bitrix24 under Applications.',
    portalSilent: 'The portal did not answer. Check your connection and reload.',
    reload: 'Reload',
    malformed: (placement: string, field: string) =>
      `Bitrix24 opened Relay (${placement}) without a valid “${field}”. Close this window and open it again from the menu; if it happens again, tell your administrator.`,
    unsupported: (placement: string, supported: string) =>
      `Relay does not know the placement “${placement}”. Supported: ${supported}. Ask an administrator to repair the placements on Relay’s own page.`,
    viewFailed: 'This part of Relay could not be loaded. Check your connection and reload.',
    crashed: 'Something in Relay went wrong. Nothing was sent again. Reload to go on.',
    loading: 'Loading'
  },
  problem: {
    accessDenied: 'You do not have access to this. Ask its owner or an administrator.',
    appAccess: 'Relay is not open to you. Ask an administrator for access to the app.',
    blocked: 'Bitrix24 has blocked requests on this portal. Ask an administrator to contact Bitrix24 support.',
    busy: 'Bitrix24 is busy. Wait a moment and try again.',
    confirmDenied: 'An administrator refused this action of the app.',
    confirmWaiting: 'An administrator has to allow this action of the app first. Try again later.',
    details: 'Details',
    noMethod: 'This portal does not have this feature.',
    noAnswer: 'Bitrix24 did not answer. Check your connection and try again.',
    openInPortal: 'Open Relay inside Bitrix24 and try again.',
    plan: 'The plan of this portal does not include applications. Ask an administrator.',
    portalClosed: 'This portal is closed.',
    refused: 'Bitrix24 refused this. Try again; if it happens again, show “Details” to your administrator.',
    scopeMissing: (scope: string) => `Relay lacks a permission here${scope ? ` (${scope})` : ''}. An administrator can grant it in the app’s settings.`,
    signedOut: 'Your session has ended. Reload the page.',
    tryAgain: 'Try again',
    unconfirmed: 'Bitrix24 did not confirm this. It may or may not have happened.',
    unreadable: 'Bitrix24 gave an answer that Relay cannot read. Try again; if it happens again, tell your administrator.'
  },
  message: {
    chat: 'Chat',
    everyone: 'Everyone',
    file: (id: number) => `File #${id}`,
    files: 'Files',
    image: 'Image',
    people: plural('en', { one: '# person', other: '# people' }),
    person: (id: number) => `Person #${id}`,
    showLess: 'Show less',
    showMore: 'Show more'
  },
  share: {
    again: {
      cancel: 'Cancel',
      confirm: 'Create another',
      text: (earlier: string) => `This message was already shared: ${earlier}. A second one will be created; the first stays.`,
      title: { task: 'Create another task?', event: 'Create another calendar event?', post: 'Publish another Feed post?', chat: 'Create another chat?' }
    },
    audience: {
      everyone: 'everyone in the company whom you may write to',
      members: 'all members of this chat',
      people: (names: string) => names,
      count: (people: string) => `${people}: all members of this chat`,
      workgroup: (name: string) => `everyone in the workgroup “${name}”`,
      you: (name: string) => `${name} (you)`
    },
    checkAgain: 'Check again',
    checking: 'Bitrix24 did not answer. Relay is looking in the chat whether it was created …',
    choices: 'Create from this message',
    close: 'Close',
    closed: 'You can close this window.',
    createAnyway: 'Create anyway',
    details: {
      apply: 'Apply again',
      applied: 'Your details were applied.',
      applying: 'Applying your details …',
      attendees: 'Attendees',
      choose: 'Choose …',
      deadline: 'Deadline',
      discard: 'Discard',
      end: 'End',
      endBeforeStart: 'The end has to be after the start.',
      failed: (reason: string) => `It was created, but your details were not applied. ${reason} They are kept here.`,
      filled: 'changed',
      highPriority: 'High priority',
      hint: { task: 'Applied right after the task is created.', event: 'Applied right after the event is created.', post: 'Applied right after publishing. Until then everybody in the chat can see the post.', chat: 'Applied right after the chat is created.' },
      label: 'Details',
      labelFor: (kind: string) => `Details: ${kind}`,
      members: 'Further people',
      missingScope: (scope: string) => `Relay lacks the permission “${scope}” for this. An administrator can grant it in the app’s settings in Bitrix24, under Developer resources.`,
      noObject: 'Relay has not found it in the chat yet.',
      observers: 'Observers',
      recipients: 'Only these recipients',
      remove: (name: string) => `Remove ${name}`,
      responsible: 'Responsible',
      start: 'Start',
      title: { task: 'Title', event: 'Name', post: 'Title', chat: 'Title' }
    },
    done: { task: 'Task created', event: 'Calendar event created', post: 'Feed post published', chat: 'Chat created' },
    earlier: {
      by: (what: string, name: string) => `${what}, by ${name}`,
      byYou: (what: string) => `${what}, by you`,
      open: 'Open',
      short: { task: 'Task', event: 'Event', post: 'Feed post', chat: 'Chat' },
      when: (kind: string, when: string) => `${kind}, ${when}`
    },
    expect: {
      chat: 'A new chat for you and the author',
      chatAlone: 'A new chat for you; you can add people to it',
      chatWith: (name: string) => `A new chat for you and ${name}`,
      crm: { deal: 'linked to the deal', lead: 'linked to the lead', contact: 'linked to the contact', company: 'linked to the company' },
      deadline: (date: string) => `deadline: “${date}”`,
      event: 'In your calendar',
      eventDated: (date: string) => `on the date in the text (“${date}”), 30 minutes`,
      eventTomorrow: (time: string) => `tomorrow at ${time}, 30 minutes`,
      files: plural('en', { one: '# file attached', other: '# files attached' }),
      note: 'Expected; portals may differ in detail.',
      observer: (name: string) => `observer: ${name}`,
      post: (audience: string) => `Published at once for ${audience}`,
      responsible: 'Responsible: you',
      stockTitle: 'With a title from Bitrix24',
      titled: (title: string) => `“${title}”`,
      workgroup: (name: string) => `in the workgroup “${name}”`
    },
    kinds: { task: 'Task', event: 'Calendar event', post: 'Feed post', chat: 'New chat' },
    looking: 'Looking for the link …',
    message: {
      deleted: 'This message was deleted. Bitrix24 may refuse to share it.',
      denied: 'You do not have access to this chat, so the message cannot be shown. Ask a member of the chat to add you.',
      failed: 'The message could not be loaded. You can share it all the same.',
      filesOnly: 'A message without text',
      fromSystem: 'Bitrix24',
      label: 'Selected message',
      loading: 'Loading the message',
      missing: 'The message was not found. It may be deleted, or older than what you can see. You can still try to share it.',
      place: { private: 'Private chat', workgroup: 'Workgroup chat', general: 'General chat', line: 'Open line', chat: 'Group chat' },
      reply: 'In reply to',
      retry: 'Load again',
      system: 'A message of the system',
      unknownAuthor: 'Unknown author'
    },
    noLink: { task: 'The link was not found. You will find the task in your tasks.', event: 'The link was not found. You will find the event in your calendar.', post: 'The link was not found. You will find the post in the Feed.', chat: 'The link was not found. You will find the chat in the messenger.' },
    open: { task: 'Open task', event: 'Open event', post: 'Open post', chat: 'Open chat' },
    openElsewhere: 'Open in a new tab',
    openRefused: 'Bitrix24 does not open this page in a slider.',
    publish: {
      cancel: 'Cancel',
      confirm: 'Publish',
      text: (audience: string) => `The post is published at once and can be read by ${audience}.`,
      title: 'Publish in the Feed?'
    },
    refused: {
      access: 'You are not a member of this chat any more. Ask somebody in it to add you, then open this window again.',
      likely: { task: 'The task could not be created. Likely reasons: the message was deleted, tasks are switched off on this portal, or you are an extranet user.', event: 'The calendar event could not be created. Likely reasons: the message was deleted, the calendar is switched off on this portal, or you are an extranet user.', post: 'The post could not be published. Likely reasons: you may not post in this workgroup, the message was deleted, or the Feed is switched off on this portal.', chat: 'The chat could not be created. Likely reasons: the message was deleted, you may not create chats on this portal, or you are an extranet user.' },
      next: 'Choose another kind, or ask an administrator.',
      ownFault: 'Bitrix24 did not recognise this message. Close this window and open it again from the menu of the message; if it happens again, show “Details” to your administrator.'
    },
    shareAgain: 'Share again as …',
    title: 'Share message',
    tryAgain: 'Try again',
    unconfirmed: { task: 'Relay could not confirm that the task was created. If you create it anyway, there may be two.', event: 'Relay could not confirm that the calendar event was created. If you create it anyway, there may be two.', post: 'Relay could not confirm that the post was published. If you publish it anyway, there may be two.', chat: 'Relay could not confirm that the chat was created. If you create it anyway, there may be two.' },
    undo: {
      done: { task: 'The task was deleted. The note about it stays in the chat.', event: 'The event was deleted. The note about it stays in the chat.', post: '', chat: 'You left the new chat. It stays for the others, and so does the note in this chat.' },
      failed: (reason: string) => `Could not be undone. ${reason}`,
      label: 'Undo',
      running: 'Undoing …'
    }
  },
  operator: {
    actions: {
      cancel: 'Cancel',
      confirm: { 'finish': 'Finish dialog', 'start': 'Start new dialog', 'take-over': 'Take over' },
      done: {
        'finish': 'The dialog is finished.',
        'join': 'You are in the chat now.',
        'start': 'A new dialog has begun. You can answer now.',
        'take': 'The dialog is yours. You can answer now.',
        'take-over': 'You have taken the dialog over.'
      },
      finish: 'Finish dialog',
      join: 'Join chat',
      notListed: 'The dialog has begun, but Bitrix24 does not offer it for this CRM item yet. Answer in the messenger.',
      openMessenger: 'Open in messenger',
      question: {
        'finish': (customer: string) => `The dialog with ${customer} ends. The customer may be asked to rate it.`,
        'start': (customer: string) => `A new dialog with ${customer} begins, and you become its operator. Depending on the line’s settings, the customer may get a greeting.`,
        'take-over': (owner: string) => `${owner} has this dialog now. It passes to you, and they can see that.`
      },
      start: 'Start new dialog',
      take: 'Take dialog',
      takeOver: 'Take over',
      title: { 'finish': 'Finish this dialog?', 'start': 'Start a new dialog?', 'take-over': 'Take this dialog over?' },
      wrongState: 'Bitrix24 refused: the state of this chat has changed. The list was read again.'
    },
    chats: {
      all: (count: string) => `All chats (${count})`,
      channel: (customer: string, channel: string) => `${customer}, ${channel}`,
      closed: 'closed',
      count: plural('en', { one: '# chat', other: '# chats' }),
      from: { deal: 'From the deal', lead: 'From the lead', contact: 'From the contact', company: 'From the company' },
      fromOthers: 'This deal has no chats of its own. These belong to its contact or company; your answer goes out through them.',
      fromOthersLead: 'This item has no chats of its own. These belong to its contact or company; your answer goes out through them.',
      joined: 'You are in this chat',
      label: 'Chats',
      mine: 'You have it',
      newMessage: 'New message',
      none: 'No open line chats yet',
      noneHint: 'A chat appears here when a customer writes through an open line and Bitrix24 ties the dialog to this card. Check the CRM settings of the open line if you expected one.',
      notJoined: 'You are not in this chat',
      open: 'open',
      owner: (name: string) => `${name} has it`,
      ownerUnknown: 'A colleague has it',
      refreshing: 'Refreshing',
      silent: 'silent mode',
      unknownCustomer: 'Customer',
      waiting: 'open, waiting for an operator',
      you: 'You'
    },
    composer: {
      acts: 'This text holds a command of the Bitrix24 chat, such as [send] or [put]. Check that you want the customer to get it.',
      blocked: (names: string) => `Fill in what is still open: ${names}.`,
      canned: 'Canned answers',
      copied: 'Copied',
      copy: 'Copy text',
      counter: (left: string) => `${left} characters left`,
      draft: 'Your unsent text',
      label: 'Message',
      myself: 'Send as myself',
      noText: 'Your text',
      offered: 'A different text for this chat was saved on another device.',
      offeredKeep: 'Keep mine',
      offeredUse: 'Use it',
      placeholder: 'Write an answer',
      recipient: (customer: string, channel: string) => `To ${customer} · ${channel}`,
      send: 'Send',
      sendAs: (name: string) => `Send as ${name}`,
      sendingAs: (name: string) => `You are sending as ${name}, not as yourself.`,
      sendKeyCtrl: 'Ctrl+Enter to send',
      sendKeyEnter: 'Enter to send, Shift+Enter for a new line',
      silent: 'Silent mode is on: what you write stays in Bitrix24, the customer does not get it.',
      tooLong: (over: string) => `Too long by ${over} characters. Bitrix24 takes 20,000 at most.`,
      zero: 'Bitrix24 takes the text “0” for an empty one. Write it with a word.'
    },
    conversation: {
      deleted: 'This message was deleted.',
      earlier: 'Load earlier messages',
      earlierFailed: 'Earlier messages could not be loaded.',
      earlierLoading: 'Loading earlier messages',
      empty: 'No messages yet.',
      label: 'Conversation',
      later: 'Messages',
      newMessages: plural('en', { one: '# new message', other: '# new messages' }),
      offline: 'No connection to Bitrix24. What you write is kept; Relay goes on by itself.',
      sessionOnly: 'You are not in this chat, so only its latest dialog is shown. Earlier ones show once you have joined.',
      unread: 'New messages',
      unknownAuthor: 'Unknown person',
      portal: 'Bitrix24',
      toNewest: 'Go to the newest message'
    },
    find: {
      close: 'Close search',
      label: 'Find in conversation',
      limited: 'Your Bitrix24 plan hides older messages from the search.',
      next: 'Next hit',
      none: 'Nothing found',
      onlyMembers: 'Only people in the chat can search it.',
      place: (at: string, of: string) => `${at} of ${of}`,
      previous: 'Previous hit',
      tooShort: 'Type at least 3 characters.'
    },
    keys: {
      close: 'Close',
      items: {
        canned: 'Canned answers, at the start of the text',
        chats: 'Previous or next chat',
        close: 'Close what is open',
        find: 'Find in conversation',
        help: 'This list, outside of text fields',
        newLine: 'New line',
        send: 'Send'
      },
      open: 'Keyboard shortcuts',
      title: 'Keyboard shortcuts'
    },
    notice: {
      closed: 'This dialog is finished, not taken yet, or no longer tied to this card. Nothing was sent; your text is kept. The list of chats was read again.',
      denied: 'You or the chosen sender may not write for this CRM item. Nothing was sent; your text is kept. Ask the item’s owner for access.',
      discardPrevious: 'Discard it',
      join: 'The sender is not in this chat. Nothing was sent; your text is kept.',
      joinAndSend: 'Join and send',
      joinFailed: 'The sender could not be added to the chat. Nothing was sent; your text is kept.',
      sendAnyway: 'Send anyway',
      stale: (name: string) => `${name} has written since you last saw this conversation. Nothing was sent; read it first.`
    },
    sender: {
      bot: (name: string) => `${name} (bot)`,
      choose: 'Choose a colleague',
      label: 'Send as',
      myself: (name: string) => `${name} (you)`
    },
    sending: {
      again: 'Send again',
      check: 'Check again',
      checking: 'Looking whether it was sent',
      confirmAgain: 'Maybe the customer has it already. Send it a second time?',
      details: 'Details',
      discard: 'Discard',
      id: (id: string) => `Message ${id} in Bitrix24. Whether the channel delivered it is not known.`,
      notConfirmed: 'Not confirmed',
      notConfirmedHint: 'No answer came, and the message is not in the conversation. It may still have gone out.',
      notSent: 'Not sent',
      retry: 'Retry',
      sending: 'Sending',
      sent: 'Sent',
      sentTo: 'in Bitrix24',
      stopped: 'It was waiting behind a message that was not sent.'
    },
    title: 'Open line chats'
  },
  install: {
    again: 'Try again',
    bound: (own: number, stale: number, foreign: number) => {
      const parts = [`${own} bound here`, ...(stale ? [`${stale} at an old address`] : []), ...(foreign ? [`${foreign} of other apps, left alone`] : [])]
      return parts.join(', ')
    },
    done: 'Relay is installed. Bitrix24 reloads this page now.',
    doneHint: 'If nothing happens, reload the page.',
    failed: (step: string) => `“${step}” did not work.`,
    failedAt: (step: string, place: string) => `“${step}” did not work for: ${place}.`,
    lead: 'Relay is being added to your chats and CRM cards. This takes a few seconds; nobody sees it before the last step.',
    missingNeeded: 'Relay lacks permissions without which it cannot work. Nothing was added yet. Edit the app in Bitrix24 (Developer resources, Integrations), grant them, then try again:',
    missingOptional: 'Relay works, but some permissions are missing. An administrator can grant them later in the app’s settings:',
    newlyBound: plural('en', { one: '# place added', other: '# places added' }),
    notAdministrator: 'Only an administrator can install Relay. Ask one to open this page.',
    notOffered: (places: string) => `This portal does not offer: ${places}. The rest is added.`,
    nothingOffered: 'This portal offers none of the places that Relay needs. Check the permissions “placement”, “im” and “crm”, then try again.',
    progress: 'Installation',
    scope: {
      calendar: 'the time and guests of a calendar event cannot be changed when a message is shared',
      crm: 'no tab on the cards of deals, leads, contacts and companies',
      im: 'messages can be neither read nor shared',
      imbot: 'no bot can be chosen as the author of an answer',
      imopenlines: 'chats with customers can be neither read nor answered',
      lists: 'the portal’s own canned answers are not shown',
      log: 'title and recipients of a Feed post cannot be changed when a message is shared',
      placement: 'Relay cannot be added to menus and cards',
      pull: 'colleagues’ open cards notice an answer some seconds later',
      task: 'title, people and deadline of a task cannot be changed when a message is shared',
      user_brief: 'names and photos of colleagues may be missing'
    },
    settings: {
      broken: 'the company settings cannot be read; defaults are used, the stored ones were left alone',
      kept: 'the company settings were kept',
      newer: 'the company settings come from a newer Relay; defaults are used, the stored ones were left alone',
      partly: 'a part of the company settings cannot be read; they were left alone',
      saved: 'saved with defaults'
    },
    state: { done: 'Done', failed: 'Failed', running: 'Running', waiting: 'Waiting', warned: 'Done, with a note' },
    step: {
      administrator: 'Check who you are',
      bind: 'Add Relay to menus and cards',
      bound: 'Look what is there already',
      check: 'Check the result',
      finish: 'Finish the installation',
      offered: 'Ask what this portal offers',
      scopes: 'Check permissions',
      settings: 'Save settings',
      stale: 'Remove old addresses'
    },
    steps: 'Steps',
    stillWrong: (places: string) => `After all steps this is still not right: ${places}. Try again; Relay then repairs these places.`,
    title: 'Install Relay',
    unbound: plural('en', { one: '# old address removed', other: '# old addresses removed' })
  },
  home: {
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Company card',
      CRM_CONTACT_DETAIL_TAB: 'Contact card',
      CRM_DEAL_DETAIL_TAB: 'Deal card',
      CRM_LEAD_DETAIL_TAB: 'Lead card',
      IM_CONTEXT_MENU: 'Message menu'
    },
    title: 'Relay'
  }
}

export type Messages = typeof en
export default en
