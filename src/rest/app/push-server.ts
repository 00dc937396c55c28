import { question, type Question } from '../../portal/portal'
import { fieldsOf, numberOf } from '../wire/read'

/** Version of the portal's push server, 0 where it does not say. docs/bitrix24/pull.md#u2, scope `pull`. */
export function pushServerVersion(): Question<number> {
  return question('pull.application.config.get', { CACHE: 'N' }, (result) => {
    const server = fieldsOf(fieldsOf(result)?.server)
    return server && (numberOf(server.version) ?? 0)
  })
}
