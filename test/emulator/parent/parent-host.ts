/** One user of the portal's user dialog, in the form that `selectUser` answers. `id` is digits. */
export interface SelectedUser { id: string, name: string, photo: string, position: string, url: string, sub: boolean, sup: boolean }

export interface SelectedAccess { id: string, name: string }

/** A CRM item in the form that `selectCRM` answers, `id` such as `D_311`. */
export interface SelectedCrmItem { id: string, type: string, place: string, title: string, desc: string, url: string }

export interface CrmQuestion { entityType: string[], multiple: boolean }

/** `bx24_` settings of `openApplication`; the rest becomes the new frame's placement options. */
export interface OpenedApplication { title: string, width: number, options: Record<string, unknown> }

/**
 * What the commands of an app frame do in the page around it. The bare page of the tests and the demo each have one.
 * A dialog that the person cancels gives `undefined`: the portal then says nothing to the app.
 */
export interface ParentHost {
  /** Applies the size, and gives what it came to in CSS pixels. */
  resize(width: number | string, height: number): { width: number, height: number }
  setTitle(title: string): void
  setScroll(top: number): void
  reloadPage(): void
  /** After the installation: opens the app again, as the portal's page does when it reloads. */
  reopen(finished: boolean): void
  alert(text: string): void
  /** Settles when the slider was closed. */
  openPath(path: string, query: URLSearchParams, width: number): Promise<void>
  openApplication(app: OpenedApplication): Promise<void>
  /** Whether the top slider was this app's, and is closed now. */
  closeApplication(): boolean
  selectUsers(multiple: boolean): Promise<SelectedUser[] | undefined>
  selectAccess(blocked: string[]): Promise<SelectedAccess[] | undefined>
  selectCrm(question: CrmQuestion): Promise<SelectedCrmItem[] | undefined>
  openMessenger(dialogId: string): void
  openHistory(dialogId: string): void
  call(who: { userId: number } | { phone: string }): void
  /** `reloadData` of a CRM card. */
  reloadCard(): void
}
