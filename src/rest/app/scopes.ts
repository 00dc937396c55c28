import { question, type Question } from '../../portal/portal'
import { fieldsOf, flagOf, itemsOf, readEach, textOf } from '../wire/read'

/** The scopes that this app was granted, such as `im` or `task`. docs/bitrix24/app.md#options-and-system-methods. */
export function grantedScopes(): Question<string[]> {
  return question('scope', {}, result => readScopes(itemsOf(result)))
}

function readScopes(items: unknown[] | undefined): string[] | undefined {
  return items && readEach(items, item => textOf(item) || undefined)
}

/** State of the app on this portal, docs/bitrix24/app.md#options-and-system-methods. */
export interface AppInfo {
  /** `L` local, `F` free, `D` demo, `T` trial, `P` paid. */
  status: string
  version: string
  /** False until an administrator finished the installation: until then nobody sees a placement. */
  installed: boolean
  paymentExpired: boolean
}

/** The app's own state on this portal. docs/bitrix24/app.md#options-and-system-methods; `ACCESS_DENIED` (400) outside an app. */
export function appInfo(): Question<AppInfo> {
  return question('app.info', {}, (result) => {
    const info = fieldsOf(result)
    const installed = flagOf(info?.installed)
    return info && installed !== undefined ? {
      status: textOf(info.status), version: textOf(info.version), installed, paymentExpired: flagOf(info.paymentexpired) ?? false
    } : undefined
  })
}
