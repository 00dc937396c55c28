import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ChosenFile, Control, View } from '../view'
import { DriverError, type Session } from './driver'
import { findIn, holding, selectorOf, type Sought } from './find'
import { typed } from './keys'

/** An element as the protocol hands it over. */
type Ref = Record<string, string>

const refKey = 'element-6066-11e4-a52e-4f735466cecf'
const patience = 30_000

/** One step further from what was found before; `undefined` is the page. */
type Step = (session: Session, found: Ref[] | undefined) => Promise<Ref[]>

/** The app's frame in WebKit. */
export function webKitView(session: Session): View {
  return viewOf(session, [])
}

function viewOf(session: Session, steps: Step[]): View {
  const then = (step: Step) => controlOf(session, [...steps, step])
  return {
    getByRole: (role, options = {}) => then(byRole(role, options)),
    getByText: text => then(bySought(soughtText('text', text))),
    getByLabel: text => then(bySought({ kind: 'label', value: text })),
    locator: value => then(bySought({ kind: 'css', value }))
  }
}

function controlOf(session: Session, steps: Step[]): Control {
  const then = (step: Step) => controlOf(session, [...steps, step])
  const all = () => resolve(session, steps)
  const one = <R>(act: (element: string, ref: Ref) => Promise<R>) => untilOne(all, ref => act(`element/${ref[refKey]}`, ref))
  const type = (element: string, text: string) => session.ask(`${element}/value`, { text })
  return {
    ...viewOf(session, steps),
    filter: ({ hasText }) => then(byContent(hasText)),
    first: () => then(async (_, found = []) => found.slice(0, 1)),
    last: () => then(async (_, found = []) => found.slice(-1)),
    click: () => one(async (element, ref) => {
      if (!await isEnabled(session, ref)) throw new DriverError('element not interactable', 'it is disabled')
      // As a hand does: what is pointed at may be held for it, such as the order of the chats.
      await session.ask('actions', pointAt(ref))
      if (!await isAtRest(session, ref)) throw new DriverError('element not interactable', 'it moves')
      await session.ask(`${element}/click`, {})
    }),
    hover: () => one((_, ref) => session.ask('actions', pointAt(ref))),
    fill: text => one(async (element) => {
      await session.ask(`${element}/click`, {})
      await session.ask(`${element}/clear`, {})
      await type(element, text)
    }),
    press: keys => one(async (element) => { await type(element, typed(keys)) }),
    setInputFiles: file => one(async (element) => { await type(element, await onDisk(file)) }),
    isVisible: async () => (await all()).length > 0,
    count: async () => (await all()).length,
    innerText: () => one((_, ref) => run(session, (element: HTMLElement) => element.innerText, ref)),
    inputValue: () => one((_, ref) => run(session, (element: HTMLInputElement) => element.value, ref)),
    evaluate: read => one((_, ref) => run(session, read, ref))
  }
}

function soughtText(kind: Sought['kind'], text: string | RegExp): Sought {
  return text instanceof RegExp ? { kind, value: '', pattern: text.source, flags: text.flags } : { kind, value: text }
}

function bySought(sought: Sought): Step {
  return (session, found) => refs(session, findIn, sought, ...found ?? [])
}

function byContent(text: string | RegExp): Step {
  return (session, found = []) => refs(session, holding, soughtText('text', text), ...found)
}

/** Role and name are what WebKit itself tells a screen reader. */
function byRole(role: string, { name, exact = false }: { name?: string | RegExp, exact?: boolean }): Step {
  return async (session, found) => {
    const candidates = await bySought({ kind: 'role', value: selectorOf(role) })(session, found)
    const fitting = await Promise.all(candidates.map(async (ref) => {
      if (await roleOf(session, ref) !== role) return false
      return name === undefined || isNamed(await session.ask<string>(`element/${ref[refKey]}/computedlabel`), name, exact)
    }))
    return candidates.filter((_, at) => fitting[at])
  }
}

/** Asked once for each element: a conversation has many, and is looked at often. */
const roles = new WeakMap<Session, Map<string, string>>()

async function roleOf(session: Session, ref: Ref): Promise<string> {
  const known = roles.get(session) ?? new Map<string, string>()
  roles.set(session, known)
  const id = String(ref[refKey])
  // A field that only the keyboard sees has none, and the driver says no more than "unknown error".
  const told = known.get(id) ?? await session.ask<string>(`element/${id}/computedrole`).catch(() => '')
  // Its newer name in the standard.
  const role = told === 'image' ? 'img' : told
  if (role) known.set(id, role)
  return role
}

function isNamed(label: string, name: string | RegExp, exact: boolean): boolean {
  const words = label.replace(/\s+/g, ' ').trim()
  if (name instanceof RegExp) return name.test(words)
  return exact ? words === name : words.toLowerCase().includes(name.toLowerCase())
}

/**
 * All that these steps lead to now; nothing, where the driver keeps silent: it never answers what it was asked of a frame
 * that the portal opens anew in the same moment, as after an installation.
 */
async function resolve(session: Session, steps: Step[]): Promise<Ref[]> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<Ref[]>((done) => { timer = setTimeout(() => done([]), 10_000) })
  try {
    return await Promise.race([look(session, steps), silence])
  } finally {
    clearTimeout(timer)
  }
}

/** The frame is entered anew each time: another one may stand in its place. */
async function look(session: Session, steps: Step[]): Promise<Ref[]> {
  try {
    await session.ask('frame', { id: null })
    await session.ask('frame', { id: await session.ask('element', { using: 'css selector', value: 'iframe[title="Relay"]' }) })
    let found: Ref[] | undefined
    for (const step of steps) {
      found = await step(session, found)
      if (found.length === 0) return []
    }
    return found ?? []
  } catch (error) {
    if (isPassing(error)) return []
    throw error
  }
}

/** Waits for exactly one element that can be used so. */
async function untilOne<R>(all: () => Promise<Ref[]>, act: (ref: Ref) => Promise<R>): Promise<R> {
  const end = Date.now() + patience
  let last = 'nothing like it is there'
  while (Date.now() < end) {
    const [ref, ...others] = await all()
    if (ref && others.length === 0) {
      try {
        return await act(ref)
      } catch (error) {
        if (!isPassing(error)) throw error
        last = error.message
      }
    } else if (ref) last = `${others.length + 1} are there`
    await new Promise(done => setTimeout(done, 100))
  }
  throw new Error(`WebKit: ${last}`)
}

/** What the next look may find otherwise: the page draws itself anew, or something still moves. */
function isPassing(error: unknown): error is DriverError {
  return error instanceof DriverError && [
    'stale element reference', 'no such element', 'no such frame', 'no such window', 'element not interactable', 'element click intercepted'
  ].includes(error.code)
}

function isEnabled(session: Session, ref: Ref): Promise<boolean> {
  return run(session, (element: HTMLElement) => !element.matches(':disabled') && element.ariaDisabled !== 'true', ref)
}

/** A row that slides to another place would be missed: the driver presses where it was. */
function isAtRest(session: Session, ref: Ref): Promise<boolean> {
  return run(session, async (element: HTMLElement) => {
    const place = () => Object.values(element.getBoundingClientRect().toJSON() as object).join()
    const before = place()
    await new Promise(resolve => setTimeout(resolve, 50))
    return place() === before
  }, ref)
}

/** Runs a function in the app's frame. The driver knows an element again only where it is an argument of its own. */
function run<A extends unknown[], R>(session: Session, what: (...args: A) => R, ...args: unknown[]): Promise<Awaited<R>> {
  return session.ask<Awaited<R>>('execute/sync', { script: `return (${what.toString()})(...arguments)`, args })
}

/** The same for elements, which arrive here as references. */
function refs(session: Session, what: (sought: Sought, ...elements: never[]) => Element[], ...args: unknown[]): Promise<Ref[]> {
  return run(session, what as (...args: unknown[]) => unknown as (...args: unknown[]) => Ref[], ...args)
}

function pointAt(ref: Ref): object {
  return { actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', origin: ref, x: 0, y: 0 }] }] }
}

async function onDisk({ name, buffer }: ChosenFile): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'relay-')), name)
  await writeFile(file, buffer)
  return file
}
