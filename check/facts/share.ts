import * as notices from '../checks/share-notices'
import { fact, type Group } from '../fact'

const notice = ['domain/share/share-notice.ts']
const words = ['features/share/choices/share-words.ts']

/** The order is that in which they are tried: what is made for one serves the next. */
export const share: Group = { name: 'share', title: 'Sharing', facts: [
  fact('S17', 'source', 'A share without a message is `MESSAGE_ID_ERROR`, without a dialog `DIALOG_ID_EMPTY` (400), without access `ACCESS_ERROR`', ['portal/requests/problem-of.ts', 'rest/im/messages.ts'], { write: notices.shareRefusals }),
  fact('S5', 'source', 'Any other refusal of a share has status 400; `PARAMS_ERROR` stands for most of them', words, { write: notices.noMessage }),
  fact('S18', 'source', 'A share answers `true` and no id', ['features/share/outcome/useShare.ts'], { write: notices.answersTrue }),
  fact('S25', 'source', 'Each kind leaves a notice in the dialog that quotes the message between lines of dashes', [...notice, 'features/share/outcome/find-shared.ts'], { write: notices.leavesNotices }),
  fact('S26', 'source', 'A notice has the class of the portal\'s own messages and one link of its kind', notice, { write: notices.noticesAreKnown }),
  fact('S28', 'source', 'In a group chat the author of a notice is 0', notice, { write: notices.noticeAuthor }),
  fact('S14', 'source', 'The quote of a notice begins with the author and a date in brackets: for today a word and the time', notice, { write: notices.noticeHeader }),
  fact('S31', 'source', 'Links of notices end in `tasks/task/view/<id>/`, `calendar/?EVENT_ID=<id>`, `blog/<id>/`, under the pages of who shared', ['domain/share/share-notice.ts', 'ui/links/portal-address.ts'], { write: notices.noticePaths }),
  fact('S15', 'source', 'Links of notices are paths, or addresses of one and the same host name, which need not be the one that the portal is opened at', ['domain/share/share-notice.ts'], { write: notices.noticeHosts }),
  fact('S27', 'source', 'The notice of a chat names it in `CHAT_ID` of its params, and in `CHAT_USER` who shared, with nobody but the author', [...notice, 'domain/share/sharer.ts'], { write: notices.chatNotice }),
  fact('S9', 'source', '`LINK_ACTIVE` names who shared, or is missing', notice, { write: notices.whoMayFollow }),
  fact('S34', 'unknown', '`server.time` and the date of a notice tell the same time, to 30 s', ['features/share/outcome/find-shared.ts', 'rest/app/server-time.ts'], { write: notices.clocks }),
  fact('S3', 'source', 'A message that was deleted, and kept as a placeholder, can be shared', ['features/share/message/SelectedMessage.vue'], { write: notices.goneMessage }),
  fact('S1', 'source', 'A share of an unknown kind answers `true` and makes nothing', [], { none: 'Relay sends the four known kinds only.' }),
  fact('S2', 'source', 'The message\'s own chat counts, not the dialog that is named', ['features/share/outcome/useShare.ts'], { none: 'Relay always names the chat of the message.' }),
  fact('S4', 'source', 'A tool that an administrator switched off does not stop a share', words, { hand: 'Switch tasks off in the portal\'s settings, share a message as a task, and switch them on again.' }),
  fact('S16', 'source', 'A share never answers `false`; `true` may come although nothing was made', ['features/share/outcome/useShare.ts'], { none: 'It takes a failure inside the portal. Relay looks for what was made in any case.' }),
  fact('S19', 'source', 'An extranet user is refused with `PARAMS_ERROR`', words, { hand: 'Open a chat as an extranet user and share a message.' }),
  fact('S20', 'source', 'In a workgroup where the user may not post, a post is refused with `PARAMS_ERROR`', words, { hand: 'Share a message as a post from the chat of a workgroup in which you may read only.' }),
  fact('S29', 'source', 'The notice does not reach the customer of an open line', ['features/share/ShareView.vue'], { hand: 'Share a message of a live chat and look into the customer\'s window.' }),
  fact('S30', 'source', 'The task of a workgroup\'s chat is linked under `/workgroups/group/<id>/`', notice, { hand: 'Share a message of a workgroup\'s chat as a task, then open it from Relay.' }),
  fact('S33', 'source', 'Two calls make two objects', ['features/share/outcome/useShare.ts'], { none: 'Relay never repeats a share unasked.' })
] }
