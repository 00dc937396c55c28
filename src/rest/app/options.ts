import { command, question, type Command, type Question } from '../../portal/portal'
import { acceptedOf } from '../wire/read'

/**
 * A setting of this user as it was saved (JSON text); `null` or `''` where there is none. Other devices write it too:
 * untrusted. docs/bitrix24/app.md#options-and-system-methods.
 */
export function userOption(name: string): Question<unknown> {
  return question('user.option.get', { option: name }, asIs)
}

/** Writes a setting of this user, once. Save through `option-store.ts`: one alone may get lost. Class I. */
export function saveUserOption(name: string, value: string): Command<true> {
  return command('user.option.set', { options: { [name]: value } }, acceptedOf)
}

/** The same as `userOption` for what administrators set for everybody. */
export function appOption(name: string): Question<unknown> {
  return question('app.option.get', { option: name }, asIs)
}

/** The same for everybody. For administrators only, others get `ACCESS_DENIED` (403). Class I. */
export function saveAppOption(name: string, value: string): Command<true> {
  return command('app.option.set', { options: { [name]: value } }, acceptedOf, { ACCESS_DENIED: 'administrators-only' })
}

function asIs(result: unknown): unknown {
  return result
}
