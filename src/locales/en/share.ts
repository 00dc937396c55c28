import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 accepted the request',
    again: {
      cancel: 'Cancel',
      confirm: 'Create another',
      text: (earlier: string) => `This message was already shared: ${earlier}. A second one will be created; the first stays.`,
      title: { task: 'Create another task?', event: 'Create another calendar event?', post: 'Publish another Feed post?', chat: 'Create another chat?' }
    },
    audience: {
      count: (people: string) => `${people}: all members of this chat`,
      customer: (name: string) => `${name} (customer)`,
      everyone: 'everyone in the company; only you, where you may not write to everyone',
      members: 'all members of this chat',
      workgroup: (name: string) => name ? `everyone in the workgroup “${name}”` : 'everyone in this workgroup',
      you: (name: string) => `${name} (you)`
    },
    checkAgain: 'Check again',
    checking: 'Bitrix24 did not answer. Relay is looking in the chat to see whether it was created…',
    choices: 'Create from this message',
    close: 'Close',
    createAnyway: 'Create anyway',
    details: {
      applied: 'Your details were applied.',
      apply: 'Apply again',
      applying: 'Applying your details…',
      attendees: 'Attendees',
      choose: 'Choose…',
      create: { task: 'Create task', event: 'Create calendar event', post: 'Create Feed post', chat: 'Create chat' },
      deadline: 'Deadline',
      end: 'End',
      failed: (reason: string) => `It was created, but your details were not applied. ${reason} They are kept here.`,
      fault: {
        'no-such-time': 'The clocks skip this time when they go forward.',
        'not-after-start': 'The end has to be after the start.',
        'start-missing': 'Set the start too.'
      },
      filled: 'changed',
      highPriority: 'High priority',
      hint: { task: 'Applied right after the task is created.', event: 'Applied right after the event is created.', post: 'Applied right after publishing.', chat: 'Applied right after the chat is created.' },
      label: 'Details',
      labelFor: (kind: string) => `Details: ${kind}`,
      left: 'It was created, but Bitrix24 did not confirm that your details were applied. They are kept here.',
      lookAgain: 'Look again',
      lost: 'Your details are not applied, since Relay has not found the result in the chat yet. They are kept here.',
      members: 'People to add',
      missingScope: (scope: string) => `Relay lacks the permission “${scope}” for this. An administrator can grant it in the app’s settings in Bitrix24, under Developer resources.`,
      observers: 'Observers',
      onlyMembers: 'Nobody else is in this chat.',
      partly: (reason: string) => `It was created, but only some of your details were applied. ${reason} They are kept here.`,
      recipients: 'Only these recipients',
      recipientsAfter: 'Bitrix24 publishes the post for everybody in the chat first, and tells them. Right after that, only these can open it.',
      recipientsNeeded: 'Choose the recipients too: Bitrix24 needs them to change the title, and Relay does not know them all here.',
      remove: (name: string) => `Remove ${name}`,
      responsible: 'Responsible',
      start: 'Start',
      title: { task: 'Title', event: 'Name', post: 'Title', chat: 'Title' },
      zone: (here: string, profile: string) => `In the time zone of this browser (${here}). Your Bitrix24 profile has ${profile}.`,
      withoutQuote: (title: string) => `Without the quote: ${title}`
    },
    done: { task: 'Task created', event: 'Calendar event created', post: 'Feed post published', chat: 'Chat created' },
    earlier: {
      by: (what: string, name: string) => `${what}, by ${name}`,
      byYou: (what: string) => `${what}, by you`,
      open: 'Open',
      openEarlier: (what: string) => `Open: ${what}`,
      short: { task: 'Task', event: 'Event', post: 'Feed post', chat: 'Chat' },
      when: (kind: string, when: string) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: (names: string) => `attendees: ${names}`,
        members: (names: string) => `added: ${names}`,
        observers: (names: string) => `observers: ${names}`,
        recipients: (names: string) => `then only for ${names}`,
        responsible: (name: string) => `Responsible: ${name}`,
        times: (start: string, end: string) => `${start} to ${end}`
      },
      chat: 'A new chat for you and the author',
      chatAlone: 'A new chat for you; you can add people to it',
      chatWith: (name: string) => `A new chat for you and ${name}`,
      crm: { deal: 'linked to the deal', lead: 'linked to the lead', contact: 'linked to the contact', company: 'linked to the company' },
      dated: (date: string, words: string) => `${date}, from “${words}”`,
      deadline: (date: string) => `deadline: ${date}`,
      deadlineMaybe: 'Bitrix24 may take a date from the text as the deadline',
      endOfDay: (day: string) => `${day}, end of the working day`,
      event: 'In your calendar',
      eventDated: (date: string) => `${date}; 30 minutes`,
      eventOpen: 'tomorrow at this time by the server’s clock, or on a date that Bitrix24 takes from the text; 30 minutes',
      eventTomorrow: 'tomorrow at this time by the server’s clock, 30 minutes',
      files: plural('en', { one: '# file attached', other: '# files attached' }),
      note: 'Expected; portals may differ in detail.',
      observer: (name: string) => `observer: ${name}`,
      post: (audience: string) => `Published at once for ${audience}`,
      responsible: 'Responsible: you',
      stockTitle: 'With a title from Bitrix24',
      titled: (title: string) => `“${title}”`,
      titleFromText: 'Title from the text',
      workgroup: (name: string) => `in the workgroup “${name}”`
    },
    looking: 'Looking for the link…',
    message: {
      deleted: 'This message was deleted. What you create from it will only hold Bitrix24’s note that it was deleted.',
      denied: 'You do not have access to this chat, so the message cannot be shown. Ask a member of the chat to add you.',
      failed: 'The message could not be loaded. You can share it all the same.',
      filesOnly: 'A message without text',
      fromSystem: 'Bitrix24',
      label: 'Selected message',
      loading: 'Loading the message',
      missing: 'The message was not found. It may be deleted, or older than what you can see. You can still try to share it.',
      place: { private: 'Direct chat', workgroup: 'Workgroup chat', general: 'General chat', line: 'Open Channel', channel: 'Channel', comments: 'Comments on a channel post', task: 'Task chat', copilot: 'CoPilot chat', chat: 'Group chat' },
      retry: 'Load again',
      system: 'A system message',
      unknownAuthor: 'Unknown author'
    },
    noLink: { task: 'The link was not found. You will find the task in your tasks.', event: 'The link was not found. You will find the event in your calendar.', post: 'The link was not found. You will find the post in the Feed.', chat: 'The new chat was not found. If it is not in your messenger either, Bitrix24 could not create it.' },
    open: { task: 'Open task', event: 'Open event', post: 'Open post', chat: 'Open chat' },
    openElsewhere: 'Open in a new tab',
    openRefused: 'Bitrix24 did not open this page here.',
    publish: {
      cancel: 'Cancel',
      confirm: 'Publish',
      looking: 'Relay is looking up who that is…',
      text: (audience: string) => `The post is published at once and can be read by ${audience}.`,
      title: 'Publish in the Feed?',
      unknown: 'Relay could not find out who that is.'
    },
    refused: {
      access: 'You do not have access to this chat. Ask somebody in it to add you, then open this window again.',
      likely: { task: 'The task could not be created here. Possible reasons: you are not a member of the message’s chat, the message was deleted completely, or you are an extranet user.', event: 'The calendar event could not be created here. Possible reasons: you are not a member of the message’s chat, the message was deleted completely, or you are an extranet user.', post: 'The post could not be published here. Possible reasons: you may not post in this workgroup, you are not a member of the message’s chat, the message was deleted completely, or you are an extranet user.', chat: 'The chat could not be created here. Possible reasons: you are not a member of the message’s chat, the message was deleted completely, or you are an extranet user.' },
      next: 'Choose another kind, or ask an administrator.',
      ownFault: 'Bitrix24 did not recognise this message. Close this window and open it again from the menu of the message; if it happens again, open “Details” and show them to your administrator.'
    },
    shareAgain: 'Share again as…',
    tryAgain: 'Try again',
    twice: 'It was created twice: the browser repeated the request by itself.',
    unconfirmed: { task: 'Relay could not confirm that the task was created. If you create it anyway, there may be two.', event: 'Relay could not confirm that the calendar event was created. If you create it anyway, there may be two.', post: 'Relay could not confirm that the post was published. If you publish it anyway, there may be two.', chat: 'Relay could not confirm that the chat was created. If you create it anyway, there may be two.' },
    undo: {
      done: { task: 'The task was deleted.', event: 'The event was deleted.', post: 'The post was deleted.', chat: 'You left the new chat.' },
      failed: (reason: string) => `Could not be undone. ${reason}`,
      label: 'Undo',
      running: 'Undoing…',
      stays: { task: 'The note about it stays in the chat.', event: 'The note about it stays in the chat.', post: '', chat: 'It stays for the others, and so does the note in this chat.' }
    }
  }
}
