import type { PageFact } from '../../../domain/portal-check/page-facts'
import { shapeOf } from '../../../domain/portal-check/shape'
import { sure, Untried } from '../../../domain/portal-check/trying'
import { placementPlan } from '../../../domain/install/placement-plan'
import { settingsOption } from '../../../domain/settings/settings'
import { checkOption } from './check-option'
import type { PageProbe } from './page-probe'

type PageCheck = (page: PageProbe) => Promise<string | void>

/** What goes by itself, in this order. */
export const silentChecks: Partial<Record<PageFact, PageCheck>> = {
  P10: leavingNothing(optionsKeepAll), P8: leavingNothing(emojiStays), P11: handshakeKnowsOptions,
  H6: answersAgain, H21: answersInTime, H14: noOwnCommands,
  F8: followsHeight, P17: placesAreOffered, P13: handlersAreListed, U2: pushServer, H22: fileIsReadable
}

/** What a person has to answer. */
export const dialogChecks: Partial<Record<PageFact, PageCheck>> = { H13: choosesUser, H20: opensOwnPage }

/** However the check ends, the option that it saved is emptied. */
function leavingNothing(check: PageCheck): PageCheck {
  return async (page) => {
    try {
      return await check(page)
    } finally {
      await page.empty()
    }
  }
}

async function optionsKeepAll({ read, save }: PageProbe): Promise<void> {
  const missing = await read(`${checkOption}.never`)
  sure(missing === null || missing === '', `an option that was never saved is ${shapeOf(missing)}`)
  const long = 'x'.repeat(100_000)
  await save(long)
  const kept = await read(checkOption)
  if (kept === '') throw new Untried('another window emptied the option meanwhile')
  sure(kept === long, '100 kB do not come back whole')
  await save('')
  const emptied = await read(checkOption)
  sure(emptied === '' || emptied === null, `an emptied option is ${shapeOf(emptied)}`)
}

async function emojiStays({ read, save }: PageProbe): Promise<void> {
  const text = JSON.stringify('👍').replace(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16)}`)
  await save(text)
  sure(await read(checkOption) === text, 'an escaped emoji comes back otherwise')
}

/** The portal writes the handshake when it opens the page, so only what was saved before can stand in it. */
async function handshakeKnowsOptions({ read, opened, parent }: PageProbe): Promise<void> {
  const { took, userOption } = await parent()
  if (took === undefined) throw new Untried('the second handshake was not answered')
  const stored = await read(settingsOption)
  if (!stored) throw new Untried('you have saved no settings yet; save them, open this page again and check once more')
  const held = userOption(settingsOption)
  if (held !== stored && held === opened(settingsOption)) throw new Untried('settings were saved since this page was opened; open it again')
  sure(held === stored, `the handshake holds ${shapeOf(held)} where REST has ${shapeOf(stored)}`)
}

async function answersAgain({ parent }: PageProbe): Promise<void> {
  sure((await parent()).took !== undefined, 'a second handshake is not answered')
}

async function answersInTime({ parent }: PageProbe): Promise<string> {
  const { took } = await parent()
  if (took === undefined) throw new Untried('the second handshake was not answered')
  return `${(took / 1000).toFixed(1)} s`
}

async function noOwnCommands({ parent }: PageProbe): Promise<void> {
  const { ownInterface } = await parent()
  const { command, event } = (ownInterface ?? {}) as Record<string, unknown>
  sure(Array.isArray(command) && Array.isArray(event), 'the page names no commands and events')
  sure(command.length === 0 && event.length === 0, `the own page has ${command.length} commands and ${event.length} events`)
}

async function followsHeight({ resized }: PageProbe): Promise<void> {
  // The list on this page has just grown by a line.
  const before = await resized(window.innerHeight)
  const after = await resized(before + 80)
  const back = await resized(before)
  sure(after === before + 80, after === before ? 'the height does not follow' : 'the height is another one than was asked for')
  sure(back === before, 'the height does not go back')
}

async function placesAreOffered({ offered }: PageProbe): Promise<void> {
  const codes = await offered()
  const missing = placementPlan.map(({ code }) => code).filter(code => !codes.includes(code))
  sure(missing.length === 0, `not offered: ${missing.join(', ')}`)
}

async function handlersAreListed({ bound }: PageProbe): Promise<string> {
  const list = await bound()
  if (list.length === 0) throw new Untried('nothing is bound')
  sure(list.every(({ titles }) => titles.length > 0), 'a handler has no label')
  return `${list.length} handlers`
}

async function pushServer({ pushVersion }: PageProbe): Promise<string> {
  const version = await pushVersion()
  sure(version === 4 || version === 5, `version ${version}`)
  return `version ${version}`
}

async function fileIsReadable({ anyFile, fetch }: PageProbe): Promise<void> {
  const link = await anyFile()
  const end = new AbortController()
  // The link holds a token, so nothing of a failure is told but that it is one.
  const answer = await fetch(link, { credentials: 'omit', signal: end.signal }).catch(() => undefined)
  end.abort()
  sure(answer !== undefined, 'the browser does not let the page read it')
  sure(answer.ok, `the link answers ${answer.status}`)
}

/** Milliseconds that a person has. */
const patience = 60_000

function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([answer, new Promise<never>((_, reject) => setTimeout(() => reject(new Untried('nothing was done within a minute')), patience))])
}

async function choosesUser({ selectUser }: PageProbe): Promise<void> {
  const user = await inTime(selectUser())
  sure(user !== undefined, 'who was chosen has no id')
}

async function opensOwnPage({ ownPage }: PageProbe): Promise<void> {
  sure(await inTime(ownPage()) === 'closed', 'a person\'s own page is refused')
}
