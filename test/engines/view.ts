import type { FrameLocator } from '@playwright/test'

type Role = Parameters<FrameLocator['getByRole']>[0]

/** A file that somebody chooses. */
export interface ChosenFile { name: string, mimeType: string, buffer: Buffer }

/**
 * Where one looks for something in the app. The part of Playwright's own interface that flows need which run in every
 * engine: its frames and locators are such views, and `webkit/controls.ts` makes one of WebKit's driver.
 */
export interface View {
  getByRole(role: Role, options?: { name?: string | RegExp, exact?: boolean }): Control
  getByText(text: string | RegExp): Control
  getByLabel(text: string): Control
  locator(selector: string): Control
}

/** Something in the app; what is done with it waits until it is there. */
export interface Control extends View {
  filter(options: { hasText: string | RegExp }): Control
  first(): Control
  last(): Control
  click(): Promise<void>
  hover(): Promise<void>
  fill(text: string): Promise<void>
  press(key: string): Promise<void>
  setInputFiles(file: ChosenFile): Promise<void>
  isVisible(): Promise<boolean>
  count(): Promise<number>
  innerText(): Promise<string>
  inputValue(): Promise<string>
  evaluate<R>(read: (element: HTMLElement) => R): Promise<R>
}
