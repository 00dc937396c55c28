import { fact, pageFact, type Group } from '../fact'

const portal = ['portal/frame-portal.ts']
const menu = ['docs/use.md']

export const frame: Group = { name: 'frame', title: 'Frame and menus', facts: [
  pageFact('H6', 'source', ['portal/connect.ts']),
  pageFact('H21', 'unknown', ['portal/connect.ts']),
  pageFact('H14', 'source', portal),
  pageFact('F8', 'source', ['ui/page/useFrameHeight.ts']),
  pageFact('H13', 'source', ['features/operator/composer/useSender.ts']),
  pageFact('H20', 'source', ['features/share/outcome/useOpenObject.ts', 'ui/links/portal-address.ts']),
  pageFact('H22', 'unknown', ['rest/im/file-bytes.ts']),
  fact('H1', 'source', '`IS_ADMIN` of the handshake may also mean "may install this application"', ['features/install/install-client.ts'], { hand: 'Open Relay as somebody who may install applications and is no administrator.' }),
  fact('H2', 'source', 'In the slider of the message menu `resizeWindow` is not answered', ['ui/page/useFrameHeight.ts'], { hand: 'Open *Share as…* and look whether the view scrolls inside itself.' }),
  fact('H3', 'source', 'Paths of the SDK\'s slider open any page of the portal', portal, { hand: 'Share something as a task and press *Open*: the portal\'s slider opens.' }),
  fact('H5', 'source', 'The parent answers the application\'s own origin and session alone', portal, { none: 'The SDK sends no other.' }),
  fact('H8', 'source', '`installFinish` reloads the page', portal, { hand: 'The installer ends on the page with the settings.' }),
  fact('H9', 'source', 'A token that cannot be renewed is never answered', ['portal/requests/requests.ts'], { none: 'Relay has a deadline of its own.' }),
  fact('H10', 'source', '`imOpenMessenger` is never answered', portal, { none: 'Relay does not wait for it.' }),
  fact('H11', 'source', '`imOpenMessenger` opens a chat from a card and from a slider', portal, { hand: 'Press *Open in messenger* in a card\'s tab and after sharing a message as a chat.' }),
  fact('H12', 'source', '`closeApplication` closes the slider of the application and nothing else', portal, { hand: 'Open *Share as…*, share, and press *Close*.' }),
  fact('H18', 'source', 'The frame does not allow writing to the clipboard', ['lib/browser/copy-text.ts'], { hand: 'Press *Copy report* and paste it somewhere.' }),
  fact('H19', 'source', 'The menu item is in the desktop application; on a phone it is not', menu, { hand: 'Open a message\'s menu in the desktop application and on a phone.' }),
  fact('F1', 'source', 'In Open Channel chats of the ordinary messenger there is no menu item', menu, { hand: 'Open the menu of a message in an Open Channel chat.' }),
  fact('F2', 'source', 'The item stands under *More* in private, group and workgroup chats', menu, { hand: 'Open the menu of a message in each kind of chat.' }),
  fact('F3', 'source', 'The item is there for deleted messages and for those that are being sent', ['domain/entry.ts', 'features/share/message/SelectedMessage.vue'], { hand: 'Open *Share as…* on a deleted message.' }),
  fact('F4', 'source', 'The message menu opens a slider at the side', portal, { hand: 'Press *Share as…*.' }),
  fact('F5', 'source', '`PLACEMENT_OPTIONS` hold ids as text; an empty map comes as text or as `[]`', ['domain/entry.ts'], { hand: 'Both views open: *Share as…* with its message, the card\'s tab with its chats.' }),
  fact('F6', 'source', '`dialogId` of an Open Channel chat is `chat<ID>`', ['domain/dialog-id.ts'], { hand: 'With Open Channels v2, open *Share as…* on a customer\'s message.' }),
  fact('F7', 'source', 'A card\'s tab is loaded when it is opened', ['features/operator/useOperator.ts'], { hand: 'Open a deal; Relay\'s requests begin with the click on its tab.' })
] }
