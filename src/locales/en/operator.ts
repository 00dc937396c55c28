import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Cancel',
      elsewhere: 'The new conversation has started. Bitrix24 linked it to another item:',
      end: {
        confirm: 'End now',
        done: 'The conversation has ended.',
        label: 'End now',
        question: (customer: string) => `The conversation ends at once, even if ${customer} has not rated it yet.`,
        title: 'End without waiting for the customer?'
      },
      faster: (name: string) => `Somebody was faster: ${name} has this conversation now.`,
      finish: {
        closing: 'The customer got the closing text or is asked for a rating. The conversation ends after that.',
        confirm: 'End conversation',
        done: 'The conversation has ended.',
        label: 'End conversation',
        question: (customer: string) => `The conversation with ${customer} ends. The customer may be asked to rate it.`,
        title: 'End this conversation?'
      },
      handedOver: {
        now: (name: string) => `${name || 'A colleague'} has this conversation now.`,
        queue: (line: string) => `The conversation is now in the queue “${line}”.`,
        unseen: 'Bitrix24 accepted it. Who has the conversation now cannot be seen from here.'
      },
      join: {
        done: 'You are in the chat now.',
        label: 'Join chat'
      },
      late: 'This is no longer possible, since the conversation has changed. Nothing was done.',
      more: 'More actions',
      nameless: { colleague: 'A colleague', customer: 'the customer' },
      notConfirmed: 'No answer came, and the chat could not be refreshed. Check your connection, and look at the list before you press again.',
      notSeen: 'No answer came, and the chat does not show that it was done. Wait a moment and look at the list before you press again.',
      note: {
        afterwards: {
          refused: 'The conversation was transferred, but your note was not sent:',
          unconfirmed: 'The conversation was transferred. Whether your note arrived is not known; look in the messenger before you send it again:'
        },
        before: {
          refused: 'Your note could not be added, so the conversation was not transferred:',
          unconfirmed: 'Whether your note was added is not known, so the conversation was not transferred. Look in the chat first:'
        },
        internal: 'Your note is in the chat, where only colleagues can read it.',
        kept: (text: string) => `Your note was not sent: ${text}`,
        sent: (name: string) => `Your note was sent to ${name} in the messenger.`
      },
      openMessenger: 'Open in messenger',
      otherItem: {
        deal: (id: string) => `Deal ${id}`, lead: (id: string) => `Lead ${id}`, contact: (id: string) => `Contact ${id}`,
        company: (id: string) => `Company ${id}`
      },
      read: {
        done: 'All messages count as read in your messenger.',
        label: 'Mark as read'
      },
      skip: {
        confirm: 'Pass on',
        done: 'The conversation waits for the next agent in its queue. You are no longer in the chat.',
        label: 'Pass to the next operator',
        question: 'The conversation goes back to its queue, and the next agent there gets it. You leave the chat.',
        title: 'Pass to the next agent?'
      },
      spam: {
        confirm: 'Mark as spam',
        done: 'The conversation was marked as spam and has ended.',
        label: 'Mark as spam',
        question: (customer: string) => `The conversation with ${customer} ends and counts as spam. You and all colleagues leave the chat.`,
        title: 'Mark this conversation as spam?'
      },
      start: {
        confirm: 'Start new conversation',
        done: 'A new conversation has started. You can answer now.',
        label: 'Start new conversation',
        notListed: 'The conversation has started, but Bitrix24 linked it to no CRM item of this card. Answer in the messenger.',
        question: (customer: string) => `A new conversation with ${customer} starts, and you become its agent.`,
        title: 'Start a new conversation?'
      },
      take: {
        confirm: 'Take conversation',
        done: 'The conversation is yours. You can answer now.',
        label: 'Take conversation',
        notListed: 'Bitrix24 accepted this, but does not offer the conversation for this CRM item. If it has ended, start a new one; you can also answer in the messenger.',
        question: (people: readonly string[]) => `In this chat now: ${list('en', people)}. If you take the conversation, they leave the chat, and all messages count as read.`,
        title: 'Take this conversation?'
      },
      takeOver: {
        confirm: 'Transfer to me',
        done: 'The conversation was transferred to you.',
        label: 'Transfer to me',
        leave: (people: readonly string[]) => `These people leave the chat too: ${list('en', people)}.`,
        question: (owner: string) => `${owner} has this conversation now. It passes to you, and they can see that.`,
        title: 'Transfer this conversation to you?'
      },
      transfer: {
        again: 'Try again',
        another: 'Choose another colleague',
        ask: {
          person: {
            text: (name: string) => `${name} gets the conversation, and you leave the chat.`,
            title: (name: string) => `Transfer to ${name}?`
          },
          queue: {
            empty: (line: string) => `The conversation goes to the queue “${line}”. Bitrix24 names no agents in it, so perhaps nobody answers. You leave the chat.`,
            text: (line: string) => `The conversation goes to the queue “${line}”, and the next agent there gets it. You leave the chat.`,
            title: (line: string) => `Transfer to the queue “${line}”?`
          }
        },
        busy: 'no room for more',
        colleagues: 'Colleagues',
        confirm: 'Transfer',
        done: 'The conversation now waits for an agent.',
        duty: { off: 'not on duty', on: 'on duty', pause: 'on a break' },
        free: (count: number) => `room for ${count} more`,
        label: 'Transfer',
        loading: 'Loading colleagues and queues',
        none: 'Nobody found',
        note: {
          chat: (name: string) => `Note to ${name}, sent as a message in your own chat (optional)`,
          internal: 'Note in this chat, which only colleagues can read (optional)'
        },
        queues: 'Queues',
        refused: 'Bitrix24 did not transfer it and does not say why. Perhaps this colleague cannot have it, or the conversation has changed. The list was refreshed.',
        search: 'Find colleague or queue',
        title: 'Transfer conversation'
      },
      unread: 'Bitrix24 accepted this. Relay could not read the chat again, so it may still show how it was before.',
      wrongState: 'Bitrix24 refused this for the chat as it is now. The list was refreshed and shows what can be done.'
    },
    chats: {
      all: (count: string) => `All chats (${count})`,
      author: (name: string) => `${name}:`,
      back: 'Back to the list of chats',
      closed: 'closed',
      closing: 'being closed',
      elsewhere: 'goes on elsewhere',
      from: { deal: 'From the deal', lead: 'From the lead', contact: 'From the contact', company: 'From the company' },
      fromOthers: 'This deal has no chats of its own. These belong to its contact or company; your answer goes out through them.',
      fromOthersLead: 'This item has no chats of its own. These belong to its contact or company; your answer goes out through them.',
      groups: { waiting: 'Waiting', yours: 'Yours', colleagues: 'Colleagues’', closed: 'Closed' },
      joined: 'You are in this chat',
      label: 'Chats',
      mine: 'You have it',
      noAnswer: 'No answer needed',
      noAnswerHint: 'The chat stops waiting until the customer writes again. Only you see that. Press again to take it back.',
      none: 'No Open Channel chats yet',
      noneHint: 'A chat appears here when a customer writes through an Open Channel and Bitrix24 links the conversation to this item. Check the CRM settings of the Open Channel if you expected one.',
      notDelivered: 'Not delivered',
      notJoined: 'You are not in this chat',
      open: 'open',
      owner: (name: string) => `${name} has it`,
      ownerUnknown: 'A colleague has it',
      responsible: {
        deal: (name: string) => `Responsible for the deal: ${name}`,
        lead: (name: string) => `Responsible for the lead: ${name}`,
        contact: (name: string) => `Responsible for the contact: ${name}`,
        company: (name: string) => `Responsible for the company: ${name}`
      },
      silent: 'Whisper mode',
      unknownCustomer: 'Customer',
      unread: plural('en', { one: '# unread message', other: '# unread messages' }),
      waiting: 'open, waiting for an agent',
      waitingFor: (span: string) => `waiting for ${span}`,
      waits: 'waiting',
      you: 'You'
    },
    composer: {
      acts: 'This text holds a command of the Bitrix24 chat, such as [send] or [put]. Check that you want the customer to get it.',
      andNext: (label: string) => `${label} and next`,
      andNextHint: (ctrl: string, shift: string) => `${ctrl}+${shift}+Enter. Once it is sent, the next chat that waits opens.`,
      attach: 'Attach files',
      attachOff: 'This portal takes no files from apps (“im.v2.File.upload” is missing). Send them in the messenger.',
      blocked: (names: string) => `Fill these in first: ${names}.`,
      canned: 'Canned responses',
      colleaguesOnly: (customer: string) => `Only colleagues, not ${customer}`,
      copied: 'Copied',
      copy: 'Copy text',
      counter: (left: string) => `Characters left: ${left}`,
      draft: 'Your unsent text',
      handOver: {
        ended: 'This conversation ended while you were writing. Your text is kept.',
        freed: 'This conversation was released while you were writing and is waiting for an agent. Your text is kept.',
        loud: 'Whisper mode was switched off while you were writing: the customer would get this text.',
        passed: (name: string) => `${name} has this conversation now. Your text is kept.`,
        removed: 'You are no longer in this chat. Your text is kept.'
      },
      label: 'Message',
      meant: 'It is meant so',
      myself: 'Use my own name',
      note: { send: 'Add note', join: 'Join and add note', take: 'Take and add note', start: 'Start and add note', anyway: 'Add note anyway' },
      offered: 'Another version of this text was saved.',
      offeredKeep: 'Keep this one',
      offeredUse: 'Use it',
      placeholder: 'Write an answer',
      placeholderNote: 'Write a note for colleagues',
      recipient: (customer: string, channel: string) => `To ${customer} · ${channel}`,
      sendAs: (name: string) => `Send as ${name}`,
      sendingAs: (name: string) => `You are sending as ${name}, not as yourself.`,
      sendKeyCtrl: 'Ctrl+Enter to send',
      sendKeyEnter: 'Enter to send, Shift+Enter for a new line',
      tooLong: (over: string, most: string) => `${over} over the limit of ${most} characters.`,
      way: { send: 'Send', join: 'Join and send', take: 'Take and send', start: 'Start and send', anyway: 'Send anyway' },
      zero: 'Bitrix24 treats “0” alone as no text. Add a word.'
    },
    conversation: {
      actions: 'Actions',
      earlier: 'Load earlier messages',
      earlierDialogs: {
        failed: (why: string) => `Earlier conversations could not be loaded. ${why}`,
        loading: 'Loading earlier conversations',
        more: 'There are more earlier conversations.',
        none: 'There are no more earlier conversations that you may read.',
        show: 'Show earlier conversations'
      },
      earlierFailed: 'Earlier messages could not be loaded.',
      earlierLoading: 'Loading earlier messages',
      edited: 'edited',
      empty: 'No messages yet.',
      hint: 'Arrow keys move between messages, Enter goes into one. Typing goes to the text field.',
      internal: 'Only for colleagues',
      label: 'Conversation',
      newMessages: plural('en', { one: '# new message', other: '# new messages' }),
      offline: 'No connection to Bitrix24. What you write is kept; Relay carries on by itself.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'An earlier message that is not loaded here',
      sessionOnly: 'You are not in this chat, so only its latest conversation is shown. Join the chat to see earlier ones.',
      sessionOnlyMember: 'Only the latest conversation of this chat can be read here.',
      toNewest: 'Go to the newest message',
      tryNow: 'Try now',
      unknownAuthor: 'Unknown person',
      unread: 'New messages'
    },
    delivery: {
      delivered: 'Delivered',
      notDelivered: 'Not delivered',
      reason: (words: string) => `Bitrix24 notes: ${words}`,
      refused: (channel: string) => `${channel} did not take this message, so the customer has not got it.`,
      sendingTo: (channel: string) => `Sending to ${channel}`,
      shut: (channel: string, since: string) => `${channel} takes no answers until the customer writes again. Closed since: ${since}.`,
      shutAsk: (channel: string) => `${channel} takes no answers. Send anyway?`,
      shutAskText: (customer: string) => `${customer} will most likely not get it. Use another channel, or wait until the customer writes again.`,
      slow: (channel: string, since: string) => `Sending to ${channel} since ${since}`,
      through: (channel: string) => `Answer through ${channel}`,
      until: (channel: string, time: string) => `${channel} takes answers until ${time}`
    },
    find: {
      close: 'Close search',
      far: 'further back than the messages loaded so far',
      goOn: 'Load further back',
      label: 'Find in conversation',
      limited: 'Your Bitrix24 plan hides older messages from the search.',
      loadedOnly: '(among the messages loaded so far; 3 characters find older ones too)',
      next: 'Next match',
      none: 'Nothing found',
      place: (at: string, of: string) => `${at} of ${of}`,
      previous: 'Previous match',
      tooShort: 'Type at least 2 characters.'
    },
    keys: {
      close: 'Close',
      items: {
        answer: 'Join, take, or start the conversation',
        canned: 'Canned responses, at the start of the text',
        chats: 'Previous or next chat',
        close: 'Close what is open',
        finish: 'End the conversation',
        help: 'This list, outside of text fields',
        newLine: 'New line',
        next: 'Next chat that waits for you',
        send: 'Send',
        sendAndNext: 'Send, then open the next chat that waits',
        share: 'Create from the customer’s last message',
        transfer: 'Transfer the conversation'
      },
      open: 'Keyboard shortcuts',
      title: 'Keyboard shortcuts'
    },
    notice: {
      closed: 'This conversation has ended, has not been taken yet, or is no longer linked to this item.',
      closing: 'This conversation is being closed: the customer got the closing text or is asked for a rating. If the customer writes, it goes on.',
      denied: 'You or the chosen sender may not write for this CRM item. Ask the item’s owner for access.',
      elsewhere: 'This conversation goes on, but Bitrix24 does not offer it for this CRM item.',
      gone: 'This chat no longer belongs to this card.',
      join: 'The sender is not in this chat.',
      joinAndSend: 'Join and send',
      joinFailed: 'The sender could not be added to the chat. Choose another sender, or transfer the conversation to yourself.',
      kept: 'Nothing was sent; your text is kept.',
      keptFile: 'Nothing was sent; your file is kept.',
      loud: 'Whisper mode was switched off, so the customer would get this text.',
      list: { reading: 'The list of chats is being refreshed.', read: 'The list of chats was refreshed.', failed: 'The list of chats could not be refreshed.' },
      quiet: 'Whisper mode was switched on, so only colleagues would read this text.',
      sendAnyway: 'Send anyway',
      stale: (name: string) => `${name} has written since you last saw this conversation. Nothing was sent; read it first.`,
      unseen: 'This conversation could not be read until now. Nothing was sent; read it first.'
    },
    sender: {
      bot: (name: string) => `${name} (bot)`,
      choose: 'Choose a colleague',
      label: 'Send as',
      myself: (name: string) => `${name} (you)`
    },
    sending: {
      again: 'Send again',
      cancelled: 'You cancelled after the whole file had gone out, so it may have been sent.',
      check: 'Check again',
      checking: 'Checking whether it was sent',
      discard: 'Discard',
      held: 'Somebody wrote before it was sent.',
      id: (id: string) => `Message ${id} in Bitrix24. Whether the channel delivered it is not known.`,
      left: 'It had not been sent when this card was closed.',
      leftFile: 'The card was closed before the file was sent. Attach it again.',
      leftUnknown: 'No answer had come when this card was closed. It may have gone out.',
      loud: 'Whisper mode was switched off before it was sent: the customer would have got it.',
      notConfirmed: 'Not confirmed',
      notConfirmedHint: 'No answer came, and the message is not in the conversation. It may still have gone out.',
      notSent: 'Not sent',
      quiet: 'Whisper mode was switched on before it was sent: only colleagues would have read it.',
      retry: 'Retry',
      sending: 'Sending',
      sent: 'Sent',
      sentTo: 'in Bitrix24',
      stopped: 'It was waiting behind a message that was not sent.',
      twice: 'Sent twice: the browser repeated the request by itself.',
      unchecked: 'Relay could not check whether somebody has written in the meantime, so nothing was sent.',
      uncheckedAgain: 'Relay could not check whether it has already gone out, so it was not sent again.',
      unread: 'No answer came, and the conversation could not be read back. It may have gone out.',
      vanished: 'The file can no longer be read: it was moved, changed or deleted. Attach it again.'
    },
    title: 'Open Channel chats',
    triesAgain: 'Relay keeps trying by itself.'
  },
  cannedResponses: {
    asTyped: (text: string) => `You can send “${text}” as it is.`,
    close: 'Close',
    cut: (count: string) => `Only the ${count} most used responses of the Open Channel are here.`,
    failed: (why: string) => `The canned responses of the Open Channel could not be loaded. ${why}`,
    found: plural('en', { one: '# response', other: '# responses' }),
    group: { used: 'Last used', own: 'Your templates', company: 'Templates for everybody', portal: 'Without a category' },
    insert: 'Insert',
    inserting: 'Filling in variables',
    keysInBox: '↑ ↓ to choose · Enter to insert · Esc to go on writing',
    loading: 'Loading canned responses…',
    more: plural('en', { one: '# more. Type to find it.', other: '# more. Type to find them.' }),
    none: 'No canned responses available to you',
    noneHint: 'Add templates of your own in the settings on Relay’s page. The canned responses of an Open Channel are for its agents.',
    nothingFound: (query: string) => `Nothing found for “${query}”.`,
    preview: 'Preview',
    save: {
      label: 'Save as canned response',
      refused: {
        'no-chat': 'Bitrix24 can no longer find this chat. Nothing was saved.',
        'not-a-line-chat': 'Only messages of Open Channel chats can be saved as canned responses. Nothing was saved.',
        'not-an-operator': 'Only agents of this Open Channel and administrators may save its canned responses. Nothing was saved.',
        'not-savable': 'Bitrix24 cannot save this message as a canned response: the Open Channel has no list for them, or the message is gone. Nothing was saved.'
      },
      saved: 'Saved with the canned responses of the Open Channel.',
      saving: 'Saving as canned response…',
      unconfirmed: 'Bitrix24 did not confirm that the response was saved. You can save it again: it is kept only once.'
    },
    search: 'Search canned responses',
    source: { own: 'Yours', company: 'Company', portal: 'Open Channel' },
    title: 'Canned responses',
    unfilled: (names: string) => `Still to fill in before sending: ${names}`
  }
}
