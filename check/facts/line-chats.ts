import * as lines from '../checks/lines/line-chats'
import * as sendings from '../checks/lines/line-sending'
import { fact, type Group } from '../fact'

const list = ['features/operator/chats/read-chats.ts', 'rest/open-lines/open-line-chats.ts']
const sending = ['rest/open-lines/open-line-chats.ts', 'features/operator/sending/useSend.ts']

export const lineChats: Group = { name: 'line-chats', title: 'Open Channel chats of a CRM item', facts: [
  fact('crm.item.get', 'documented', '`crm.item.get` gives id and title, or the name of a contact', ['rest/crm-items.ts'], { read: lines.crmItemFields }),
  fact('O21', 'source', 'Active chats are among all chats of the item; anything but `N` asks for the active ones', ['domain/open-lines/chat-list.ts', ...list], { read: lines.activeAmongAll }),
  fact('O23', 'source', 'A chat is listed once for each connector', list, { read: lines.chatRows }),
  fact('O24', 'source', '`getLastId` names one of the item\'s chats, finished ones too', list, { read: lines.lastChat }),
  fact('R1/zero', 'unknown', 'An id with a 0 in front is the same id, as a reference past the end of a list is written', ['rest/wire/batch-reference.ts'], { read: lines.zeroInFront }),
  fact('imopenlines.crm.chat.get/errors', 'documented', 'A missing type or id is `ERROR_ARGUMENT` (400)', list, { read: lines.chatRefusals }),
  fact('O2', 'source', 'An author who is not in the chat is refused with `CANCELED`', sending, { line: sendings.strangerIsRefused, action: 'send' }),
  fact('O10', 'source', 'Joining makes the employee a member and answers the chat\'s id, also to a member', ['features/operator/actions/join.ts'], { line: sendings.joining, action: 'join' }),
  fact('O20', 'source', 'Joining is announced to colleagues', ['features/operator/actions/join.ts'], { line: sendings.joiningIsTold, action: 'join' }),
  fact('O1', 'source', 'An empty text and "0" are refused with `ERROR_ARGUMENT` (400)', ['domain/sending/answer-text.ts'], { line: sendings.emptyIsRefused, action: 'send' }),
  fact('O3', 'source', 'Sending answers the id of the message, which is in the chat at once', sending, { line: sendings.answersId, action: 'send' }),
  fact('O6', 'source', 'The text is stored as typed; one line below it says that it was sent automatically', ['domain/open-lines/automatic-block.ts'], { line: sendings.sentAsTyped, action: 'send' }),
  fact('L1', 'source', 'Marks of delivery stand in the params of a sent message', ['rest/wire/history.ts'], { line: sendings.deliveryOfSent, action: 'send' }),
  fact('im.v2.File.upload/line', 'unknown', 'A member of a line chat may send a file', ['features/operator/files/send-tray-file.ts'], { line: sendings.fileSent, action: 'file' }),
  fact('O4', 'source', 'Refusals of the messenger and of the channel come with codes of their own, status 400', sending, { none: 'Each takes a fault of a channel. Relay shows what it does not know behind "Details".' }),
  fact('O5', 'source', '20,000 characters are taken', ['domain/sending/answer-text.ts'], { hand: 'Send 20,000 characters to yourself as the customer of a live chat.' }),
  fact('O11', 'source', 'Who adds somebody needs rights of their own on the item and the line', ['features/operator/actions/join.ts'], { none: 'Relay adds only the employee who asks for it.' }),
  fact('O25', 'unknown', 'BB codes in a text do no harm in the channel', sending, { hand: 'Send `[b]x[/b]` by each channel that you use and look at what the customer gets.' }),
  fact('L2', 'unknown', 'Which channels ever report a delivery', ['rest/wire/history.ts'], { hand: 'Send by each channel and look at the message a minute later.' }),
  fact('L3', 'source', 'Date and reason of a closed reply window stand at the end of `entity_data_1`', ['rest/open-lines/open-line-sessions.ts'], { read: lines.replyWindow })
] }
