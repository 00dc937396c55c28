/** What is tried on the application's own page, since no webhook reaches it: by the code of docs/bitrix24/README.md. */
export const pageFacts = {
  H6: 'The handshake is answered again to a second asking',
  H21: 'The handshake is answered within 10 s',
  H14: 'The own page has no commands and no events of a placement',
  F8: 'The height of the frame follows `resizeWindow`',
  P17: 'The four card tabs and the message menu are offered',
  P13: '`placement.get` lists this application\'s handlers with their labels',
  P10: 'A missing option is `null`, an emptied one empty; 100 kB are kept whole',
  P8: 'An escaped emoji in an option comes back as it was',
  P11: 'The handshake holds the options that REST saved',
  U2: 'The push server speaks version 5, or 4 as the documentation shows',
  H22: 'A link of `im.v2.File.download` can be read inside the frame',
  H13: '`selectUser` gives the id and the name of who was chosen, and nothing when it is closed',
  H20: '`openPath` opens a page of the portal and answers when it is closed'
} as const

export type PageFact = keyof typeof pageFacts
