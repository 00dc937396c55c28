import { question, type Question } from '../portal/portal'
import { fieldsOf, flagOf, idOf, nameOf, pictureOf, textOf } from './wire/read'

/** Who uses the app, docs/bitrix24/crm.md#users. */
export interface CurrentUser {
  id: number
  /** First and last name as one; empty where the portal tells neither. */
  name: string
  firstName: string
  lastName: string
  /** May change the app's settings and placements. */
  isAdmin: boolean
  /** Address of a picture on the portal, or empty. Untrusted. */
  photo: string
  /** `Europe/Riga`, as the profile on the portal has it; empty where it is not told. */
  timeZone: string
}

/** Who uses the app; needs no scope. Unreadable for a dismissed user (an empty object). docs/bitrix24/crm.md#users. */
export function currentUser(): Question<CurrentUser> {
  return question('profile', {}, (result) => {
    const user = fieldsOf(result)
    const id = idOf(user?.id)
    if (!user || !id) return undefined
    const [firstName, lastName] = [nameOf(user.name), nameOf(user.lastname)]
    const name = `${firstName} ${lastName}`.trim()
    return {
      id, name, firstName, lastName, isAdmin: flagOf(user.admin) ?? false, photo: pictureOf(user.personalphoto),
      timeZone: textOf(user.timezone)
    }
  })
}
