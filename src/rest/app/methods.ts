import { question, type Question } from '../../portal/portal'
import { fieldsOf, flagOf } from '../wire/read'

/** Whether this portal has a method, which older ones may lack. docs/bitrix24/app.md#options-and-system-methods. */
export function hasMethod(name: string): Question<boolean> {
  return question('method.get', { name: name.toLowerCase() }, result => flagOf(fieldsOf(result)?.isexisting))
}
