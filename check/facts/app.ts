import { fact, pageFact, type Group } from '../fact'

const plan = ['domain/install/placement-plan.ts']
const repair = ['domain/install/placement-repair.ts']
const steps = ['features/install/install-steps.ts']
const options = ['rest/app/option-store.ts', 'rest/app/options.ts']

export const app: Group = { name: 'app', title: 'Placements, installation, options', facts: [
  pageFact('P10', 'source', options),
  pageFact('P8', 'source', options),
  pageFact('P13', 'source', ['rest/app/placements.ts', ...plan]),
  pageFact('P17', 'source', ['rest/app/placements.ts']),
  pageFact('P11', 'source', ['main.ts', 'features/home/settings/useSettings.ts']),
  fact('P22', 'unknown', 'A static archive may bind placements and knows `install.html`; its address changes with a new archive', [...steps, ...plan, 'domain/entry.ts'], { hand: 'Upload the archive, let the installer run: five placements are *Bound*, menu item and tabs appear. Upload another one: *Repair placements* moves all five.' }),
  fact('P23', 'source', 'The archive\'s pages are opened by GET', ['features/home/health/check-handler.ts', ...plan], { hand: 'Upload the archive and open its page; the request for `index.html` is a GET.' }),
  fact('P24', 'source', 'The installer page reports `INSTALL: true`', ['domain/entry.ts', 'build/pages.ts'], { hand: 'Add the application: its installer opens, not the page with the settings.' }),
  fact('P25', 'unknown', 'Bindings survive when a permission is added later', ['docs/install.md'], { hand: 'Take a permission away from the application, give it back, and look at *State of the installation*.' }),
  fact('P1', 'source', 'Another title with the same handler is refused', ['domain/install/placement-changes.ts', ...repair], { none: 'Trying it could leave a second item. Repairing removes one that is there.' }),
  fact('P5', 'source', 'Binding the same handler twice is `ERROR_CORE`, "Handler already binded"', repair, { none: 'Trying it could leave a second item. Relay binds only what is missing.' }),
  fact('P6', 'source', 'A handler of more than 255 characters is not kept', plan, { none: 'An address that is cut would be left behind.' }),
  fact('P7', 'source', 'All options of an application are one record, written without a lock', options, { none: 'Two people would have to save in the same moment, and one would lose.' }),
  fact('P9', 'source', 'Only administrators save options of the application', options, { none: 'An administrator runs the check. Relay offers it to administrators alone.' }),
  fact('P14', 'source', 'Unbinding counts 2 for one that was removed', repair, { none: 'A placement would have to go. Repairing shows what is left.' }),
  fact('P15', 'source', '`LANG_ALL` takes `in`, `hi` and `kz`', ['locales/placement-titles.ts'], { hand: 'The installer ends without a refusal.' }),
  fact('P16', 'source', '`OPTIONS` of the message menu: `context`, `role`, `extranet`', ['domain/install/placement-plan.ts'], { hand: 'The installer ends without a refusal; the item is in private and group chats.' }),
  fact('P18', 'source', 'Before the installation is finished nobody sees a placement', steps, { hand: 'Stop the installer before its last step and look into a deal as somebody else.' }),
  fact('P20', 'source', 'The host of a handler needs a dot, no more', plan, { none: 'Where the host were refused, nothing could be installed.' }),
  fact('P21', 'source', 'Refusals of placements have codes', ['features/install/InstallFailure.vue'], { none: 'Relay shows what it does not know behind "Details".' })
] }
