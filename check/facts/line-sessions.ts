import * as actions from '../checks/lines/line-taking'
import * as queues from '../checks/lines/line-queues'
import * as earlier from '../checks/lines/earlier-sessions'
import * as lines from '../checks/lines/line-sessions'
import { fact, type Group } from '../fact'

const session = ['rest/open-lines/open-line-sessions.ts']
const leading = ['domain/open-lines/open-line.ts']
const queueing = ['rest/open-lines/lines.ts']
const dialogs = ['features/operator/conversation/reading/earlier-dialogs.ts', 'rest/open-lines/earlier-sessions.ts']
const reading = ['features/operator/conversation/reading/read-conversation.ts']

export const lineSessions: Group = { name: 'line-sessions', title: 'Open Channel dialogs and sessions', facts: [
  fact('O28', 'source', '`imopenlines.dialog.get` tells owner, line, session, and silent mode in `entity_data_3`', session, { read: lines.lineDialog }),
  fact('imopenlines.dialog.get/errors', 'documented', 'A chat that is not there is `ACCESS_ERROR`', session, { read: lines.lineRefusals }),
  fact('O9', 'source', 'Who may read a line chat without being in it has the role `guest`', ['domain/open-lines/chat-list.ts', ...reading], { read: lines.readingAsGuest }),
  fact('O29', 'source', '`session.history.get` gives one session with people, files and members', ['rest/wire/history.ts', ...session], { read: lines.historyShape }),
  fact('O30', 'source', 'An unknown session is `ACCESS_DENIED` or `INVALID_SESSION_ID`', reading, { read: lines.historyRefusals }),
  fact('O33', 'source', 'Reading a session marks nothing as read and joins nobody', reading, { read: lines.historySilent }),
  fact('L1/read', 'source', 'Marks of delivery are `SENDING`, `SENDING_TS`, `CONNECTOR_MID`, `IS_DELIVERED`', ['rest/wire/history.ts'], { read: lines.deliveryMarks }),
  fact('O31', 'source', 'Begin and end of a session are marked by messages of the portal', ['domain/open-lines/open-line.ts'], { read: lines.endMarks }),
  fact('C5', 'source', '`config.get` names the line, its queue and its list of canned responses', ['rest/open-lines/canned-responses.ts'], { read: lines.lineSettings }),
  fact('C2', 'source', 'Canned responses stand in `DETAIL_TEXT`, the most used first by `SORT`', ['rest/open-lines/canned-responses.ts'], { read: lines.cannedFields }),
  fact('imopenlines.config.list.get', 'documented', '`config.list.get` gives the active lines with name and queue', queueing, { read: queues.queues }),
  fact('imopenlines.config.list.get/duty', 'documented', '`SHOW_OFFLINE: "N"` leaves in the queue who is on duty', queueing, { read: queues.onDuty }),
  fact('imopenlines.v2.Operator.list', 'documented', '`v2.Operator.list` tells status and load of a line\'s people, or refuses with `ACCESS_DENIED` or `TARIFF_RESTRICTION`', queueing, { read: queues.loads }),
  fact('imopenlines.v2.Session.list', 'documented', '`v2.Session.list` gives a line\'s sessions with their chats, the newest first, or refuses with `ACCESS_DENIED` or `TARIFF_RESTRICTION`', dialogs, { read: earlier.listedSessions }),
  fact('crm.activity.list', 'documented', 'A session leaves an activity of `IMOPENLINES_SESSION` at its CRM item, with the code of its dialog', dialogs, { read: earlier.sessionActivities }),
  fact('O13', 'source', 'Taking makes the employee the owner, also of a colleague\'s dialog', ['features/operator/actions/take.ts', ...leading], { line: actions.taking, action: 'take' }),
  fact('O12', 'source', 'Taking one\'s own dialog again changes nothing, and is refused with an empty code (400)', ['features/operator/actions/take.ts'], { line: actions.takingAgain, action: 'take' }),
  fact('O16', 'source', 'Starting on a running dialog begins no second session', leading, { line: actions.startingOpen, action: 'start' }),
  fact('O17', 'source', 'A finished dialog is no longer active; where it waits for a rating, finishing again ends it', ['features/operator/actions/finish.ts', ...leading], { line: actions.finishing, action: 'finish' }),
  fact('O26', 'source', 'Finishing a finished dialog changes nothing, and is `NOT_LOAD_SESSION_OR_CHAT` (400)', ['features/operator/actions/finish.ts'], { line: actions.finishingAgain, action: 'finish' }),
  fact('O14', 'source', 'Taking a finished dialog is refused with an empty code (400)', leading, { line: actions.takingFinished, action: 'finish' }),
  fact('O19', 'source', 'Joining a finished dialog answers `true` and changes nothing else', ['features/operator/actions/join.ts'], { line: actions.joiningFinished, action: 'finish' }),
  fact('O7', 'source', 'Sending into a finished dialog is refused with `CHAT_NOT_IN_CRM` (400)', ['rest/open-lines/open-line-chats.ts'], { line: actions.sendingToFinished, action: 'finish' }),
  fact('O27', 'source', 'Starting on a finished dialog begins a new session with the employee; it may leave the CRM item', ['features/operator/actions/start.ts'], { line: actions.starting, action: 'start' }),
  fact('imopenlines.operator.transfer', 'documented', 'A transfer gives the dialog away; one to oneself is `OPERATOR_WRONG`', ['rest/open-lines/operators.ts'], { line: actions.transferring, action: 'transfer' }),
  fact('imopenlines.operator.skip', 'documented', '`operator.skip` gives the dialog to the next in the queue, and takes the caller out of the chat', ['features/operator/actions/hand-over/skip.ts', 'rest/open-lines/operators.ts'], { hand: 'Take a dialog that you began yourself as a customer, and pass it to the next operator: somebody else has it, or nobody.' }),
  fact('imopenlines.operator.spam', 'documented', '`operator.spam` ends the dialog', ['features/operator/actions/hand-over/spam.ts', 'rest/open-lines/operators.ts'], { hand: 'Take a dialog that you began yourself as a customer, and mark it as spam: it is finished, and a new message begins another session.' }),
  fact('O8', 'source', 'In silent mode an operator\'s own messages carry the class of notices', ['domain/messages/message.ts'], { hand: 'Switch a dialog to Whisper mode, write, and look whether Relay shows you as the author.' }),
  fact('O35', 'unknown', 'A bot that answers first is the dialog\'s owner, and the dialog can be taken from it', ['domain/open-lines/crm-chat.ts', 'features/operator/actions/take.ts'], { hand: 'Give a line a bot that greets, write to it as a customer, and look at the card before and after *Take*.' }),
  fact('O15', 'source', 'Taking removes all other employees from the chat', ['features/operator/actions/take.ts'], { hand: 'Be in a dialog together with a colleague and let a third one take it.' }),
  fact('O18', 'source', 'Taking over a finished dialog answers `true` and changes nothing', ['features/operator/actions/take-over.ts'], { none: 'Relay reads the state after each take-over.' }),
  fact('O32', 'source', 'Actions without a chat are refused with status 400', ['portal/requests/problem-of.ts'], { none: 'Relay goes by the code alone.' }),
  fact('O34', 'source', 'In silent mode the text stays inside the portal', ['features/operator/composer/AnswerBox.vue'], { hand: 'Switch a live chat to Whisper mode, write, and look into the customer\'s window.' }),
  fact('C1', 'source', 'Saving the same message as a canned response again makes no second one', ['features/operator/canned/response-saver.ts'], { hand: 'Save one answer twice with Relay and look at the list.' }),
  fact('C3', 'source', 'Emoji in canned responses are encoded as `:f09f…:`', ['domain/canned/template-emoji.ts'], { hand: 'Save an answer with an emoji as a canned response and insert it again.' }),
  fact('C4', 'source', 'Who may not read canned responses gets `ACCESS_DENIED`', ['rest/open-lines/canned-responses.ts'], { hand: 'Open a card as somebody outside the line\'s queue.' })
] }
