import { installRecordOption, installRecordText, oursBy } from '../../../domain/install/install-record'
import type { BoundPlacement, Ours } from '../../../domain/install/placement-plan'
import type { PlacementPorts } from '../../../domain/install/placement-repair'
import type { Outcome } from '../../../domain/outcome'
import { readCompany } from '../../../domain/settings/read-settings'
import { settingsOption } from '../../../domain/settings/settings'
import { ownLabels, placementLabels } from '../../../locales/placement-titles'
import type { Portal } from '../../../portal/portal'
import { appInfo, type AppInfo } from '../../../rest/app/app-info'
import { appOptions } from '../../../rest/app/option-store'
import { placementPorts } from '../../../rest/app/placement-ports'
import { boundPlacements, placementCodes } from '../../../rest/app/placements'
import { grantedScopes } from '../../../rest/app/scopes'
import { currentUser, type CurrentUser } from '../../../rest/users'
import { checkHandler, type HandlerCheck } from './check-handler'

/** What the portal says about the app, each part with its own outcome. */
export interface HealthAnswers {
  user: Outcome<CurrentUser>
  scopes: Outcome<string[]>
  offered: Outcome<string[]>
  bound: Outcome<BoundPlacement[]>
  app: Outcome<AppInfo>
}

/** What the own page asks of the portal, over REST in `healthClient`. */
export interface HealthClient {
  ours: Ours
  /** What the handshake said: an administrator, as long as the portal does not say otherwise. */
  mayInstall: boolean
  /** The company's switch as it is stored: with it on, the scope `pull` is missed. */
  tellColleagues: boolean
  placements: PlacementPorts
  read(): Promise<Outcome<HealthAnswers>>
  checkHandler(): Promise<HandlerCheck>
  /** Puts the address on record, and what `ours` holds as accepted. */
  remember(): Promise<Outcome<unknown>>
}

/** Health over REST: one request for all that is read. `page` is the address that is open. */
export function healthClient(portal: Portal, page: string): HealthClient {
  const ours = oursBy(portal.appOption(installRecordOption), page, ownLabels())
  const { handler, remembered, accepted } = ours
  return {
    ours,
    mayInstall: portal.opening.mayInstall,
    tellColleagues: readCompany(portal.appOption(settingsOption)).value.tellColleagues,
    placements: placementPorts(portal, handler, placementLabels(portal.opening.language)),
    read: () => portal.askAll({
      user: currentUser(), scopes: grantedScopes(), offered: placementCodes(), bound: boundPlacements(), app: appInfo()
    }),
    checkHandler: () => checkHandler(handler),
    remember: () => appOptions(portal).save(installRecordOption, now => installRecordText(now, handler, remembered, accepted))
  }
}
