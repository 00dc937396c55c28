/**
 * Why the portal turned a request down, by what it means. Named are only the refusals that the app treats or words
 * differently from others; `src/rest/` and `src/portal/requests/problem-of.ts` know the portal's codes for them.
 */
export type Refusal = GeneralRefusal | DialogRefusal | OpenLineRefusal | CannedRefusal | FileRefusal | PlacementRefusal

/**
 * What any method may refuse with (docs/bitrix24/requests.md#system-errors).
 *
 * - `no-method`: this portal does not have the method
 * - `confirm-waiting`, `confirm-denied`: an administrator has to allow the call, or did not
 * - `rest-blocked`: Bitrix24 has blocked the portal's requests by hand
 * - `portal-closed`: the portal is closed
 * - `outside-portal`: the wrong kind of token; it has to be opened inside Bitrix24
 * - `no-app-access`: the app is closed to this user
 * - `not-in-plan`: the portal's plan does not include applications
 */
type GeneralRefusal
  = | 'no-method' | 'confirm-waiting' | 'confirm-denied' | 'rest-blocked' | 'portal-closed' | 'outside-portal' | 'no-app-access' | 'not-in-plan'

/**
 * - `no-dialog-access`: the user may not read this dialog
 * - `unknown-message`: the request names no message or dialog that the portal knows
 */
type DialogRefusal = 'no-dialog-access' | 'unknown-message'

/**
 * - `not-a-member`: the author is not in the chat
 * - `already-a-member`: the person is in the chat
 * - `not-active`: the chat is finished, not taken yet, or not one of this CRM item
 * - `no-session`: the chat never had a session
 * - `channel-refused`: the channel or the open line does not take the message; the description says why, for the user
 * - `no-text-field`: nobody can write in this chat
 */
type OpenLineRefusal = 'not-a-member' | 'already-a-member' | 'not-active' | 'no-session' | 'channel-refused' | 'no-text-field'

/**
 * - `no-file`: there is no such file any more
 * - `file-too-large`: the portal takes none of this size
 * - `file-vanished`: the browser cannot read it any more, so the portal was not asked
 */
type FileRefusal = 'no-file' | 'file-too-large' | 'file-vanished'

/**
 * - `no-line`, `no-list`: there is no such open line, or it has no list of canned responses
 * - `no-chat`, `not-a-line-chat`: there is no such chat, or it is of no open line
 * - `not-an-operator`: only operators of the line and administrators may save
 * - `not-savable`: the line has no list to save in, or the message is gone
 */
type CannedRefusal = 'no-line' | 'no-list' | 'no-chat' | 'not-a-line-chat' | 'not-an-operator' | 'not-savable'

/**
 * - `address-refused`: no placement may call this address: it is not public, or neither http nor https
 * - `administrators-only`: this method is for administrators (docs/bitrix24/placements.md#p12)
 */
type PlacementRefusal = 'address-refused' | 'administrators-only'
