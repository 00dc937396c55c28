import * as requests from '../checks/requests'
import * as system from '../checks/system'
import { fact, pageFact, type Group } from '../fact'

const problems = ['portal/requests/problem-of.ts']
const batch = ['portal/requests/requests.ts', 'rest/wire/batch-reference.ts']

export const requestFacts: Group = { name: 'requests', title: 'Requests', facts: [
  fact('R4', 'source', 'Refusals carry CORS headers, the 401 too, so that a token can be renewed', problems, { read: requests.corsOnErrors }),
  fact('R10', 'source', 'An unknown method is told before a wrong token', problems, { read: requests.orderOfChecks }),
  fact('R7', 'source', 'An answer carries `time`, with `operating` while the limiter is on', problems, { read: requests.timeFields }),
  fact('R8', 'source', 'A batch answers 200 with a code for each failed command, goes on after one, and stops at it with `halt`', batch, { read: requests.batches }),
  fact('R8/length', 'documented', 'More than 50 commands are `ERROR_BATCH_LENGTH_EXCEEDED`', ['portal/requests/batch.ts'], { read: requests.batchLength }),
  fact('R8/empty', 'documented', 'An empty map comes as `[]`', ['rest/wire/read.ts'], { read: requests.emptyMaps }),
  fact('R1', 'source', 'A reference that leads nowhere stays as written inside a longer text', ['rest/wire/batch-reference.ts'], { read: requests.deadReference }),
  fact('R1/found', 'documented', 'A reference to an earlier answer is replaced by its value', ['rest/wire/batch-reference.ts'], { read: requests.liveReference }),
  fact('R9', 'source', 'A repeated `bx24_request_id` is answered like any other', ['portal/requests/request-guard.ts'], { read: requests.repeatedId }),
  fact('P19', 'source', '`profile`, `server.time` and `method.get` have the shapes that Relay reads', ['rest/users.ts', 'rest/app/server-time.ts', 'rest/app/methods.ts'], { read: system.systemShapes }),
  fact('scope', 'documented', '`scope` lists permissions by code', ['rest/app/scopes.ts', 'domain/install/needed-scopes.ts'], { read: system.scopesGranted }),
  fact('method.get', 'documented', 'The methods without which Relay does nothing exist here', ['rest/im/messages.ts', 'rest/open-lines/open-line-chats.ts'], { read: system.methodNames }),
  fact('im.user.list.get', 'documented', 'People are told by id, with their names', ['rest/wire/people.ts', 'rest/im/own-messages.ts'], { read: system.peopleShapes }),
  fact('P12', 'source', '`placement.*` is for applications alone: a webhook gets `WRONG_AUTH_TYPE` (403)', ['rest/app/placements.ts'], { read: system.forAppsOnly }),
  fact('U1', 'source', '`pull.application.config.get` is for applications alone: a webhook gets `WRONG_AUTH_TYPE` (403)', ['portal/sdk/pull-client.ts'], { read: system.pullForAppsOnly }),
  fact('R5', 'unknown', 'The 503 of a busy portal carries CORS headers', problems, { read: requests.corsOnBusy }),
  fact('R6', 'unknown', 'Some 50 requests fit at once, for all behind one internet address', ['domain/open-lines/polling.ts'], { read: requests.bucket }),
  fact('R2', 'source', '`PORTAL_DELETED` has status 403', problems, { none: 'It takes a closed portal. Relay goes by the code.' }),
  fact('R3', 'source', 'A refusal may have an empty code', problems, { none: 'It is seen where a dialog is taken twice (O12).' }),
  fact('R11', 'unknown', 'A browser that is not Chromium does not send a POST again by itself when a warm connection dies', ['docs/how-it-works.md'], { hand: 'Cut the network in the middle of a share in Firefox and Safari and look how often it was made.' }),
  pageFact('U2', 'unknown', ['portal/sdk/pull-client.ts']),
  fact('U7', 'unknown', 'The address of the push server is inside the content security policy of an own server', ['deploy/default.conf.template'], { hand: 'With *Tell colleagues at once* on, look for refused connections in the browser\'s console.' }),
  fact('U3', 'source', 'A signal without `USER_ID` reaches the open cards of colleagues', ['features/operator/live/useColleagues.ts', 'rest/app/signals.ts'], { hand: 'Switch *Tell colleagues at once* on and open one card as two people; answer as one of them.' }),
  fact('U4', 'source', 'Who is no administrator may name only themselves as receiver', ['rest/app/signals.ts'], { none: 'Relay names no receiver.' }),
  fact('U5', 'source', 'The portal takes `MODULE_ID=pull` from an application', ['portal/sdk/pull-client.ts'], { none: 'Relay ignores such signals.' }),
  fact('U6', 'source', 'The channel carries only what the application itself sends', ['domain/open-lines/polling.ts', 'rest/app/signals.ts'], { none: 'Relay asks at intervals in any case and reads its own signal alone.' })
] }
