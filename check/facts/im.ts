import * as dialogs from '../checks/dialog-shapes'
import * as pages from '../checks/pages'
import * as own from '../checks/own-messages'
import { fact, type Group } from '../fact'

const reading = ['rest/im/messages.ts']

export const im: Group = { name: 'im', title: 'Reading dialogs', facts: [
  fact('im.dialog.get', 'documented', '`im.dialog.get` tells id, type, role, owner, `last_message_id` and counters', ['rest/im/dialogs.ts', ...reading], { read: dialogs.dialogFields }),
  fact('im.dialog.get/errors', 'documented', 'A dialog id of no known form is `DIALOG_ID_EMPTY` (400), no access `ACCESS_ERROR`', ['portal/requests/problem-of.ts'], { read: dialogs.dialogRefusals }),
  fact('im.dialog.messages.get', 'documented', 'A message has id, author, text and an ISO date with an offset', ['rest/wire/history.ts'], { read: dialogs.messageFields }),
  fact('im.dialog.messages.get/errors', 'documented', 'A cursor that is no number is `LAST_ID_STRING` or `FIRST_ID_STRING` (400)', reading, { read: dialogs.pageRefusals }),
  fact('M1', 'source', '`LAST_ID` above all ids gives the newest messages, however many are unread', ['features/operator/conversation/reading/read-conversation.ts', 'features/share/outcome/find-shared.ts'], { read: pages.newestByLargeCursor }),
  fact('M2', 'source', '`FIRST_ID` gives only newer messages, in no certain order', ['rest/im/newer-messages.ts', ...reading], { read: pages.firstIdFilters }),
  fact('M4', 'source', '`FIRST_ID` wins over `LAST_ID`', reading, { read: pages.firstIdWins }),
  fact('M5', 'source', 'A reply carries no `REPLY_ID`', ['rest/im/messages.ts'], { write: own.noReplyId }),
  fact('M6', 'source', '`LAST_ID` one above an id gives that message first, although no message needs to have that id', ['features/share/message/useSelectedMessage.ts', 'features/share/outcome/find-shared.ts'], { read: pages.oneById }),
  fact('M7', 'source', 'A deleted message keeps its id and carries `IS_DELETED: "Y"`, its text is gone', ['rest/wire/history.ts', 'features/share/message/SelectedMessage.vue'], { write: own.deletedStays }),
  fact('M8', 'source', 'A page has 20 messages where nothing is said, 50 at most, and neither `total` nor `next`', reading, { read: pages.pageSizes }),
  fact('M9', 'source', 'Reading messages marks nothing as read', ['features/operator/conversation/reading/read-conversation.ts'], { read: pages.readsSilently }),
  fact('M10', 'source', 'A message names its files in `FILE_ID`, and the page describes them with absolute addresses', ['rest/wire/history.ts'], { write: own.fileFields }),
  fact('M11', 'source', 'A search of two characters finds everything; a hit has id and author', ['rest/im/messages.ts'], { read: dialogs.searching }),
  fact('im.dialog.messages.search', 'documented', 'A search finds a message that was just written', ['features/operator/find/useFind.ts'], { write: own.findsOwnMessage }),
  fact('M12', 'source', '`LIMIT` counts in the lists of people and of recent chats, and `hasMore` says that there are more', ['rest/im/chats.ts', ...reading], { read: dialogs.peopleAndRecent }),
  fact('M13', 'source', 'In a private dialog a notice has who caused it as its author', ['domain/share/share-notice.ts'], { hand: 'Share a message from a private chat: the notice stands on your own side of the chat.' }),
  fact('im.v2.File.upload', 'documented', '`im.v2.File.upload` makes the message itself and names it', ['rest/im/files.ts'], { write: own.uploadAnswer }),
  fact('im.v2.File.download', 'documented', '`im.v2.File.download` gives an address for one file', ['rest/im/files.ts'], { write: own.downloadLink }),
  fact('M14', 'unknown', 'The address of a file answers with its bytes itself, and sends the browser to no other host', ['rest/im/file-bytes.ts'], { hand: 'Open a conversation with a picture: it comes, and the browser\'s list of requests shows 200 for `download.json`, not 302.' }),
  fact('S37', 'source', 'Signs, emoji and unknown tags come back as they were written', ['domain/messages/chat-text/parse.ts'], { write: own.textAsWritten })
] }
