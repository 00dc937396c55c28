import type { Outcome } from '../../../domain/outcome'
import { settingsOption } from '../../../domain/settings/settings'
import type { Portal } from '../../../portal/portal'
import { appOptions, userOptions, type OptionChange } from '../../../rest/app/option-store'

/** What an administrator sets for everybody, and what a person sets for themselves. */
export type SettingsPart = 'company' | 'own'

/** What editing the settings needs of the portal. */
export interface SettingsClient {
  /** Raw value as the handshake gave it. */
  loaded(part: SettingsPart): unknown
  /** Gives what is stored in the end: not ours, where `change` let it be. `onLook` hears what is stored after a while. */
  save(part: SettingsPart, change: OptionChange, onLook: (stored: unknown) => void): Promise<Outcome<unknown>>
}

/** Settings over REST. */
export function settingsClient(portal: Portal): SettingsClient {
  const stores = { company: appOptions(portal), own: userOptions(portal) }
  return {
    loaded: part => part === 'company' ? portal.appOption(settingsOption) : portal.userOption(settingsOption),
    save: (part, change, onLook) => stores[part].save(settingsOption, change, onLook)
  }
}
