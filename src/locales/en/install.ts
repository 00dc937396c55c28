import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 allows this to administrators only; the right to install apps is not enough. Ask an administrator to open this page.',
    again: 'Try again',
    already: 'Relay is installed already. Reload this page.',
    bound: (own: number, stale: number, astray: number, foreign: number) => {
      const parts = [
        `${own} bound here`, ...(stale ? [`${stale} at an old address`] : []),
        ...(astray ? [`${astray} in places that Relay no longer uses`] : []),
        ...(foreign ? [`${foreign} that Relay did not add, left alone`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay is installed. Bitrix24 reloads this page now.',
    doneHint: 'If nothing happens, reload the page.',
    failed: (step: string) => `“${step}” failed.`,
    failedAt: (step: string, place: string) => `“${step}” failed for: ${place}.`,
    lead: 'Relay is being added to your chats and CRM cards. This takes a few seconds; nobody sees it before the last step.',
    longAddress: (length: number) => `The address of this page is ${length} characters long, and Bitrix24 keeps only 255. Move Relay to a shorter address.`,
    missingNeeded: 'Relay lacks permissions without which it cannot work. An administrator can grant them by editing the app in Bitrix24 (Developer resources, Integrations):',
    missingOptional: 'Relay works, but some permissions are missing. An administrator can grant them later in the app’s settings:',
    missingToo: 'These are missing too; Relay works without them:',
    newlyBound: plural('en', { one: '# place added', other: '# places added' }),
    notAdded: 'It is not known whether Bitrix24 added it: so far it is not there. Try again in a while; Relay looks first.',
    notAdministrator: 'Only an administrator can install Relay, since nobody else may add it to menus and cards. Ask one to open this page.',
    notConfirmed: 'Bitrix24 did not confirm this. Try again in a while; Relay looks first.',
    nothingAdded: 'Nothing was changed this time. Grant the permissions, then try again.',
    nothingOffered: 'This portal offers none of the places that Relay needs. Check the permissions “placement”, “im” and “crm”, then try again.',
    notOffered: (places: string) => `This portal does not offer: ${places}. The rest is added.`,
    outdated: (places: string) => `Bitrix24 still shows words or options of an earlier version: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Company card',
      CRM_CONTACT_DETAIL_TAB: 'Contact card',
      CRM_DEAL_DETAIL_TAB: 'Deal card',
      CRM_LEAD_DETAIL_TAB: 'Lead card',
      IM_CONTEXT_MENU: 'Message menu'
    },
    progress: 'Installation',
    refused: 'Bitrix24 refused this. Try again; if it happens again, open “Details” and show them to whoever looks after Relay.',
    refusedAddress: 'Bitrix24 does not accept the address of this page. It has to be public, with a domain name, and start with https://.',
    renewed: (places: string) => `Renewed: ${places}`,
    scope: {
      calendar: 'the time and guests of a calendar event cannot be changed when a message is shared',
      crm: 'no tab on the cards of deals, leads, contacts and companies',
      im: 'messages can be neither read nor shared',
      imbot: 'no bot can be chosen as the author of an answer',
      imopenlines: 'chats with customers can be neither read nor answered',
      lists: 'the portal’s own canned responses are not shown',
      log: 'title and recipients of a Feed post cannot be changed when a message is shared',
      placement: 'Relay cannot be added to menus and cards',
      pull: 'open cards are not told at once what a colleague does, although this is switched on in the settings',
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
      bound: 'See what is already there',
      check: 'Check the result',
      finish: 'Finish the installation',
      offered: 'See what this portal offers',
      scopes: 'Check permissions',
      settings: 'Save settings',
      stale: 'Remove old addresses'
    },
    steps: 'Steps',
    stillWrong: (places: string) => `After all steps this is still not right: ${places}. Try again; Relay then repairs these places.`,
    title: 'Install Relay',
    unbound: plural('en', { one: '# old address removed', other: '# old addresses removed' }),
    unboundAstray: (count: number) => `${count} removed from places that Relay no longer uses`,
    unreadable: 'Bitrix24 gave an answer that Relay cannot read. Try again; if it happens again, tell whoever looks after Relay.'
  }
}
