import { question, type Question } from '../../portal/portal'
import { fieldsOf, flagOf, textOf } from '../wire/read'

/** The app's own state on this portal, docs/bitrix24/app.md#options-and-system-methods. */
export interface AppInfo {
  /** `L` local, `F` free, `D` demo, `T` trial, `P` paid. */
  status: string
  version: string
  /** False until an administrator finished the installation: until then nobody sees a placement. */
  installed: boolean
}

/** Any scope; `ACCESS_DENIED` (400) outside an app. docs/bitrix24/app.md#options-and-system-methods. */
export function appInfo(): Question<AppInfo> {
  return question('app.info', {}, (result) => {
    const info = fieldsOf(result)
    const installed = flagOf(info?.installed)
    return info && installed !== undefined ? { status: textOf(info.status), version: textOf(info.version), installed } : undefined
  })
}
