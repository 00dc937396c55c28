import { installRecordOption, readAccepted, readInstallRecord } from '../../domain/install/install-record'
import { done } from '../../domain/outcome'
import { handlerAddress } from '../../domain/install/placement-plan'
import { ownLabels, placementLabels } from '../../locales/placement-titles'
import type { Portal } from '../../portal/portal'
import { appInfo } from '../../rest/app/app-info'
import { appOptions } from '../../rest/app/option-store'
import { placementPorts } from '../../rest/app/placement-ports'
import { placementCodes } from '../../rest/app/placements'
import { grantedScopes } from '../../rest/app/scopes'
import { currentUser } from '../../rest/users'
import type { InstallClient } from './install-steps'

/** What an installation asks of the portal, over REST. `page` is the address that is open. */
export function installClient(portal: Portal, page: string): InstallClient {
  const handler = handlerAddress(page)
  const options = appOptions(portal)
  const stored = portal.appOption(installRecordOption)
  return {
    ours: { handler, remembered: readInstallRecord(stored), accepted: readAccepted(stored), ...ownLabels() },
    placements: placementPorts(portal, handler, placementLabels(portal.opening.language)),
    isAdministrator: async () => {
      const user = await portal.ask(currentUser())
      return user.ok ? done(user.value.isAdmin) : user
    },
    isInstalled: async () => {
      if (portal.opening.isInstalling) return done(false)
      const app = await portal.ask(appInfo())
      return app.ok ? done(app.value.installed) : app
    },
    grantedScopes: () => portal.ask(grantedScopes()),
    offeredCodes: () => portal.ask(placementCodes()),
    saveAppOption: options.save,
    finish: () => portal.finishInstall()
  }
}
