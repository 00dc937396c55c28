/** Whether the keys are those of a Mac, an iPad or an iPhone. */
export function isMac(): boolean {
  return /Mac|iP/.test(navigator.platform)
}
