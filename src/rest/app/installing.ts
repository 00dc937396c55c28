import { isInstallerPage } from '../../domain/entry'
import type { Portal } from '../../portal/portal'
import { appInfo } from './app-info'

/**
 * Whether the app is open to be installed. A newer portal may not say so in its handshake (docs/bitrix24/app.md#p24), so on
 * the installer's page it is asked. Where it does not answer, the installer opens, which asks again before it does anything: an
 * ordinary page would hide that nobody sees Relay yet.
 */
export async function isInstalling({ opening, ask }: Pick<Portal, 'opening' | 'ask'>, path: string): Promise<boolean> {
  if (opening.isInstalling || !isInstallerPage(path)) return opening.isInstalling
  const info = await ask(appInfo())
  return !info.ok || !info.value.installed
}
