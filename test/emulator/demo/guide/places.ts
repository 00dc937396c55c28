import type { Section } from '../route'

/** A place of the demo, and what is to be seen there. */
export interface Place { section: Section, rest: string, title: string, text: string }

export const places: Place[] = [
  {
    section: 'messenger', rest: 'chat901', title: 'Share a message',
    text: 'A group chat with every kind of message. Relay is in each message’s menu.'
  },
  {
    section: 'crm', rest: 'deal/311/chats', title: 'Answer a customer from deal 311',
    text: 'Five chats: yours, a colleague’s, one that waits, a finished one, and one in Whisper mode.'
  },
  {
    section: 'crm', rest: 'deal/318/chats', title: 'Photos, voice and video in deal 318',
    text: 'What customers send beside texts. One chat takes answers for 45 minutes more, one takes none, and one answer was not delivered.'
  },
  {
    section: 'crm', rest: 'deal/319/chats', title: 'Odd files in deal 319',
    text: 'A broken picture, a huge one, wrong types, and names that try to mislead. None of them may do harm.'
  },
  {
    section: 'customers', rest: '981', title: 'A customer’s telephone',
    text: 'Write and send files as the customer, and see which answers arrived. The demo controls set how the channel delivers.'
  },
  {
    section: 'crm', rest: 'deal/313/chats', title: 'Thirty chats in deal 313',
    text: 'A long list, and what a busy customer looks like.'
  },
  {
    section: 'crm', rest: 'deal/320/chats', title: 'Customers of eight scripts in deal 320',
    text: 'Arabic, Hindi, Thai, Japanese, Chinese, Kazakh and Vietnamese. The demo controls switch the language of Relay.'
  },
  {
    section: 'install', rest: '', title: 'Install Relay',
    text: 'The same portal on its first day, with nothing bound.'
  }
]
