import { vi } from 'vitest'
import { createApp, effectScope } from 'vue'
import { useSharing, type Sharing } from '../../../../src/features/share/useSharing'
import { portalKey } from '../../../../src/portal/portal'
import { atEnd } from '../../../at-end'
import type { Emulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'
import { tapeMessage } from './panel'

/** A message of the same chat, in another tab of the same browser. */
export async function otherTab(emulator: Emulator, messageId = tapeMessage): Promise<Sharing> {
  const scope = effectScope()
  atEnd(() => scope.stop())
  const app = createApp({}).provide(portalKey, emulatedPortal(emulator))
  const target = { messageId, dialog: { id: 'chat901', kind: 'chat', number: 901 } } as const
  const sharing = app.runWithContext(() => scope.run(() => useSharing(target)))!
  await vi.advanceTimersByTimeAsync(100)
  return sharing
}
