import { inject, type InjectionKey } from 'vue'
import type { Outcome } from '../domain/outcome'
import type { Answers, Command, Question, Questions, RequestOptions } from './requests/question'

export * from './requests/question'

/** What came over the app's own live channel. Any user of the portal may have sent it: untrusted. */
export interface LiveSignal { command: string, params: unknown }

/** A person as the portal's user dialog gives it. `id` is a positive number, `photo` an address or empty. */
export interface PickedUser { id: number, name: string, photo: string }

/** What the portal's page answered to a second asking, for a check of the portal. */
export interface ParentTrial {
  /** Milliseconds that the handshake took, `undefined` where it was not answered in time. */
  took: number | undefined
  /** An option of this user as this handshake gave it; `undefined` where there is none. */
  userOption(name: string): unknown
  /** Commands and events of this placement, as they came. Untrusted. */
  ownInterface: unknown
}

/** What the portal said in the handshake. Everything here is known before the first REST request. */
export interface Opening {
  /** Placement code, such as `IM_CONTEXT_MENU`; `DEFAULT` on the app's own page. */
  placement: string
  /** Placement options as they came: object, JSON string, `''`, `[]`, null. Untrusted. */
  options: unknown
  /** The portal's language code (docs/bitrix24/app.md#languages), not BCP 47. */
  language: string
  /**
   * Administrator, or one who may install this app (docs/bitrix24/frame.md#h1): no proof of a right. `currentUser` tells who
   * is an administrator.
   */
  mayInstall: boolean
  /** May be false on the installer's page of a portal that is newer (docs/bitrix24/app.md#p24). */
  isInstalling: boolean
  /** The portal's origin, such as `https://example.bitrix24.com`. */
  origin: string
  /** The portal's `member_id`; empty where it gave none. */
  memberId: string
}

/**
 * The portal around the app, as everything outside `portal/` sees it.
 * Each request has its own deadline of 15 s.
 */
export interface Portal {
  readonly opening: Opening

  /** For reads: repeated a few times on loss and on "busy". */
  ask<T>(question: Question<T>, options?: RequestOptions): Promise<Outcome<T>>
  /**
   * Up to 50 reads in one request: any nesting of lists, maps and objects, answered by the same nesting of outcomes.
   * One that fails does not stop the others. More than 50 throw: a caller knows how many it asks, and a reference
   * could not reach from one batch into the next.
   */
  askAll<const Q extends Questions>(questions: Q, options?: RequestOptions): Promise<Outcome<Answers<Q>>>
  /** For writes: sent once; when no answer comes, nobody knows whether it happened: `unconfirmed`. */
  act<T>(command: Command<T>, options?: RequestOptions): Promise<Outcome<T>>

  /**
   * Hears what other frames of the app send with `pull.application.event.add`, until `end`. Needs the scope `pull`.
   * Silent where no connection comes about: nothing may wait for it. Call it only where it is wanted: its code is large.
   */
  listen(onSignal: (signal: LiveSignal) => void, end: AbortSignal): void

  /** An option of this user as the handshake gave it, `undefined` where there is none. Untrusted. */
  userOption(name: string): unknown
  /** The same for the app's options, which administrators set for all. */
  appOption(name: string): unknown

  /** Opens a page of the portal, `path` from `/`, in its slider. Settles when that closes, or at once when the portal refuses. */
  openPath(path: string): Promise<'closed' | 'refused'>
  /** Shows a dialog in the messenger. The portal never answers this. */
  openMessenger(dialogId: string): void
  /** Closes the slider in which this app was opened; does nothing where there is none. */
  close(): void
  /** The portal's own user dialog. Never settles when the person cancels it: never wait for it with the view blocked. */
  selectUser(): Promise<PickedUser | undefined>
  selectUsers(): Promise<PickedUser[]>
  /** Asks for this frame height, in CSS pixels, at full width. */
  resize(height: number): void
  /** Asks the portal's page once more, for a check of the portal. Its code is loaded when it is called. */
  tryParent(): Promise<ParentTrial>
  /** Tells the portal that the installation is done; it reloads the page. Only from the installer's page. */
  finishInstall(): void
}

/** `main.ts` provides the portal under it. */
export const portalKey: InjectionKey<Portal> = Symbol('portal')

/** The portal of this app, in `setup`. Throws where `main.ts` provided none. */
export function usePortal(): Portal {
  const portal = inject(portalKey)
  if (!portal) throw new Error('usePortal() needs a Portal provided under portalKey')
  return portal
}
