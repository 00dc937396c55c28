import { confirmed, schedules } from '../../../domain/confirmed'
import type { Outcome } from '../../../domain/outcome'
import type { Portal } from '../../../portal/portal'
import { userOptions } from '../../../rest/app/option-store'
import { inTurn } from '../../../rest/app/option-turns'
import { saveUserOption, userOption } from '../../../rest/app/options'

/** The option of this user that the check saves, reads and empties again. */
export const checkOption = 'relay.check'

/**
 * Saves it as it is, once. In turn with all other saves of this frame: the portal keeps all options of a user as one record
 * (docs/bitrix24/app.md#p7), and a text this long takes it a while, so a setting that is saved beside it would be lost. Where
 * the answer is lost, the turn lasts until the text is seen, or has not been for some seconds.
 */
export function saveCheckOption(portal: Pick<Portal, 'ask' | 'act'>, text: string): Promise<Outcome<true>> {
  return inTurn(portal, () => confirmed(portal.act(saveUserOption(checkOption, text)), {
    look: async () => {
      const now = await portal.ask(userOption(checkOption))
      return { found: (now.ok && now.value === text) || undefined, isRead: now.ok }
    },
    schedule: schedules.share
  }))
}

/** Empties it where something stands in it: a check that was closed midway left a hundred kilobytes there. */
export function emptyCheckOption(portal: Pick<Portal, 'ask' | 'act'>) {
  return userOptions(portal).save(checkOption, stored => stored ? '' : undefined)
}

/** The same at an opening, by what the handshake brought: nothing is asked where nothing was left. */
export async function cleanUpAfterCheck(portal: Pick<Portal, 'ask' | 'act' | 'userOption'>): Promise<void> {
  if (portal.userOption(checkOption)) await emptyCheckOption(portal)
}
