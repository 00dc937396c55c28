type Line = [who: 'c' | 'o' | 'n' | 's', text: string]

/** What was said in the session before: 66 lines, so that a member has to page back. */
export const longConversation: Line[] = [
  ['s', 'Conversation started'], ['c', 'Good morning, our roof on Lindenstraße 8 is leaking.'], ['s', 'Tom Keller accepted the conversation'],
  ['o', 'Good morning! Since when?'], ['c', 'Since the storm on Sunday.'], ['o', 'Can you send a photo?'], ['c', '[img size=small]https://pictures.example.com/leak.jpg [/img]'],
  ...Array.from({ length: 28 }, (_, index): Line[] => [
    ['c', `Question ${index + 1}: what about position ${index + 1} of the offer?`], ['o', `Position ${index + 1} is included.`]
  ]).flat(),
  ['c', 'Thank you, that is all for now.'], ['o', 'You are welcome. Have a good day!'], ['s', 'Conversation finished']
]

const openings: Record<string, Line[]> = {
  mine: [['c', 'Hello, when can you come to look at the roof?'], ['o', 'We have Friday or Monday.'], ['c', 'Friday would be best. In the morning?']],
  colleague: [['c', 'Is the offer still valid?'], ['o', 'Yes, until the end of the month.'], ['c', 'Then please send me the contract.']],
  waiting: [['c', 'Hi! Is anybody there?'], ['c', 'I would like to change my order.']],
  finished: [['c', 'Спасибо, всё получили.'], ['o', 'Пожалуйста! Хорошего дня.']],
  silent: [['c', 'Please do not write here for now, I call you.'], ['n', 'Internal: she calls back on Thursday.']]
}

export function shortConversation(state: string): Line[] {
  const lines = openings[state] ?? []
  const begun: Line[] = [['s', 'Conversation started'], ...lines]
  if (state === 'waiting') return begun
  begun.splice(2, 0, ['s', 'The operator joined the conversation'])
  return state === 'finished' ? [...begun, ['s', 'Conversation finished']] : begun
}
