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
