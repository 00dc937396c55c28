import { newId } from '../model'
import type { World } from '../world'

/** List 78 holds the canned responses of lines 12 and 14; line 16 has none. */
export function seedCanned(world: World): void {
  const sections: [number, string, string][] = [[21, 'Greeting', 'GREETING'], [22, 'Payment', 'PAYMENT'], [23, 'Delivery', 'DELIVERY'], [24, 'Common', 'COMMON']]
  world.cannedSections = sections.map(([id, name, code]) => ({ id, iblockId: 78, name, code }))
  const answers: [string, string, number, number][] = [
    ['Hello', 'Hello {{contact.firstName}}, this is {{operator.firstName}}. How can I help?', 40, 21],
    ['We call you', 'Thank you. We will call you back today before 17:00.', 35, 24],
    ['Bank details', 'Our bank details are on the invoice. Please name the invoice number.', 22, 22],
    ['Payment received', 'Your payment has arrived, thank you.', 18, 22],
    ['Delivery time', 'Delivery takes 3 to 5 working days.', 30, 23],
    ['Lieferung', 'Die Lieferung erfolgt innerhalb von 3 bis 5 Werktagen.', 9, 23],
    ['Здравствуйте', 'Здравствуйте! Чем могу помочь?', 12, 21],
    ['Good bye', 'Have a nice day!', 28, 24]
  ]
  world.cannedResponses = [...answers, ...manyAnswers()].map(([name, text, sort, sectionId]) =>
    ({ id: newId(world, 'answer'), iblockId: 78, name, text, sort, sectionId, code: '' }))
}

/** More than one page of 50. */
function manyAnswers(): [string, string, number, number][] {
  return Array.from({ length: 52 }, (_, index) => [`Product ${index + 1}`, `Product ${index + 1} is in stock.`, 1, 24])
}
