import { plural } from '../plural'

export default {
  app: {
    crashed: 'Something went wrong in Relay. Reload to continue.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Loading',
    malformed: (placement: string, field: string) =>
      `Bitrix24 opened Relay (${placement}) without a valid “${field}”. Close this window and open it again; if it happens again, tell your administrator.`,
    name: 'Relay',
    notInPortal: 'Open this page inside Bitrix24',
    notInPortalHint: 'Relay works in chats and on CRM cards. An administrator adds it in Bitrix24 under Applications.',
    portalSilent: 'The portal did not answer. Check your connection and reload.',
    reload: 'Reload',
    stillSending: (field: string) =>
      `This message is still being sent and has no number yet (“${field}”). Close this window, wait until the message is sent, and open it again from the menu.`,
    unsupported: (placement: string, supported: string) =>
      `Relay does not know the placement “${placement}”. Supported: ${supported}. Ask an administrator to repair the placements on Relay’s own page.`,
    viewFailed: 'This part of Relay could not be loaded. Check your connection and reload.'
  },
  problem: {
    accessDenied: 'You do not have access to this. Ask its owner or an administrator.',
    appAccess: 'You do not have access to Relay. Ask an administrator for access to the app.',
    blocked: 'Bitrix24 has blocked requests on this portal. Ask an administrator to contact Bitrix24 support, and reload this page afterwards.',
    busy: 'Bitrix24 is busy. Wait a moment and try again.',
    confirmDenied: 'An administrator has denied the app this action. Ask them if you need it.',
    confirmWaiting: 'An administrator has to allow this action first. Try again later.',
    details: 'Details',
    fileTooLarge: 'The portal does not take files of this size. Send a link to it instead.',
    noAnswer: 'Bitrix24 did not answer. Check your connection and try again.',
    noMethod: 'This portal does not have this feature. Ask an administrator.',
    noTextField: 'Nobody can write in this chat. Answer in the messenger, or ask an administrator.',
    openInPortal: 'Open Relay inside Bitrix24 and try again.',
    plan: 'The plan of this portal does not include applications. Ask an administrator.',
    portalClosed: 'This portal is closed. Ask an administrator.',
    refused: 'Bitrix24 refused this. Try again; if it happens again, open “Details” and show them to your administrator.',
    refusedFor: (reason: string) => `Bitrix24 did not take the message: ${reason}`,
    refusedSilently: 'Bitrix24 refused this and gave no reason. Try again; if it happens again, tell your administrator.',
    scopeMissing: (scope: string) => `Relay lacks a permission here${scope ? ` (${scope})` : ''}. An administrator can grant it in the app’s settings.`,
    serverFault: 'Bitrix24 had an internal error. Wait a moment and try again.',
    signedOut: 'Your session has ended. Reload the page.',
    tryAgain: 'Try again',
    unconfirmed: 'Bitrix24 did not confirm this. It may or may not have happened: look before you try again.',
    unreadable: 'Bitrix24 gave an answer that Relay cannot read. Try again; if it happens again, tell your administrator.'
  },
  message: {
    chat: 'Chat',
    deleted: 'This message was deleted.',
    everyone: 'Everyone',
    file: (id: number) => `File #${id}`,
    files: 'Files',
    image: 'Image',
    kinds: { task: 'Task', event: 'Calendar event', post: 'Feed post', chat: 'New chat' },
    people: plural('en', { one: '# person', other: '# people' }),
    person: (id: number) => `Person #${id}`,
    photo: 'Photo',
    photos: plural('en', { one: '# photo', other: '# photos' }),
    share: 'Share message',
    showLess: 'Show less',
    showMore: 'Show more',
    voice: 'Voice message',
    wordless: 'Message without text'
  }
}
