import { question, type Question } from '../../portal/portal'
import { textsOf } from '../wire/read'

/** The scopes that this app was granted, such as `im` or `task`. docs/bitrix24/app.md#options-and-system-methods. */
export function grantedScopes(): Question<string[]> {
  return question('scope', {}, textsOf)
}
