import type { PlacementLabel } from '../../domain/install/placement-plan'
import type { PlacementPorts } from '../../domain/install/placement-repair'
import type { Portal } from '../../portal/portal'
import { bindPlacement, boundPlacements, unbindPlacement } from './placements'

/** Labels come from `locales/`, which this layer does not know. */
export interface PlacementLabels {
  /** For a portal that ignores `LANG_ALL`. */
  title(label: PlacementLabel): string
  titles(label: PlacementLabel): Readonly<Record<string, string>>
}

/** Looking, binding and unbinding over REST, always for the one `handler`. For administrators. */
export function placementPorts(portal: Pick<Portal, 'ask' | 'act'>, handler: string, labels: PlacementLabels): PlacementPorts {
  return {
    bound: () => portal.ask(boundPlacements()),
    unbind: (code, address) => portal.act(unbindPlacement({ code, handler: address })),
    bind: ({ code, label, options }) => portal.act(bindPlacement({
      code, handler, options, title: labels.title(label), titles: labels.titles(label)
    }))
  }
}
