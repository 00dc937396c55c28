import { installRecordOption, oursBy } from '../../domain/install/install-record'
import { done } from '../../domain/outcome'
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
  const ours = oursBy(portal.appOption(installRecordOption), page, ownLabels())
  return {
    ours,
    placements: placementPorts(portal, ours.handler, placementLabels(portal.opening.language)),
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
    saveAppOption: appOptions(portal).save,
    finish: () => portal.finishInstall()
  }
}
