import { question, type Question } from '../../portal/portal'
import { dateOf } from '../wire/read'

/** The portal's own clock, to the second. docs/bitrix24/app.md#options-and-system-methods, any scope. */
export function serverTime(): Question<Date> {
  return question('server.time', {}, dateOf)
}
