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
    people: plural('en', { one: '# person', other: '# people' })
  },
  share: {
    title: 'Share message'
  },
  operator: {
    title: 'Open line chats'
  },
  install: {
    title: 'Install Relay'
  },
  home: {
    title: 'Relay'
  }
}

export type Messages = typeof en
export default en
