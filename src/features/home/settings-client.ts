import type { Outcome } from '../../domain/outcome'
import { settingsOption } from '../../domain/settings'
import type { Portal } from '../../portal/portal'
import { appOption, saveAppOption, saveUserOption, userOption } from '../../rest/options'

export type SettingsPart = 'company' | 'own'

export interface SettingsClient {
  /** Only administrators may save the company's part. */
  isAdmin: boolean
  /** Raw value as the handshake gave it. */
  loaded(part: SettingsPart): unknown
  read(part: SettingsPart): Promise<Outcome<unknown>>
  save(part: SettingsPart, text: string): Promise<Outcome<unknown>>
}

export function settingsClient(portal: Portal): SettingsClient {
  return {
    isAdmin: portal.opening.isAdmin,
    loaded: part => part === 'company' ? portal.appOption(settingsOption) : portal.userOption(settingsOption),
    read: part => portal.ask(part === 'company' ? appOption(settingsOption) : userOption(settingsOption)),
    save: (part, text) => portal.act(part === 'company' ? saveAppOption(settingsOption, text) : saveUserOption(settingsOption, text))
  }
}
