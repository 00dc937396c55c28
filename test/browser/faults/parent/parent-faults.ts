import type { Mishap } from '../../../emulator/parent/parent-manners'
import type { Placement } from '../../support/placement'

type Manners = Pick<Placement, 'silent' | 'late' | 'twice' | 'mishap'>

/** What the portal's page does wrong with one command, and how `frame.html` is told. */
export interface ParentFault {
  name: string
  manners: (command: string) => Manners
  /** The page stays so: only opening it anew helps. */
  lasts?: true
}

function mishap(name: string, mishap: Mishap, lasts?: true): ParentFault {
  return { name, manners: command => ({ mishap: [`${command}:${mishap}`] }), ...lasts && { lasts } }
}

export const parentFaults: readonly ParentFault[] = [
  { name: 'silent', manners: command => ({ silent: [command] }) },
  { name: 'late, 5 s', manners: command => ({ late: [`${command}:5000`] }) },
  { name: 'late, 20 s', manners: command => ({ late: [`${command}:20000`] }) },
  { name: 'answers twice', manners: command => ({ twice: [command] }) },
  mishap('another origin answers', 'other-origin'),
  mishap('knows another sid', 'other-sid', true),
  mishap('answers another key', 'other-key'),
  mishap('answers half a JSON', 'cut'),
  mishap('answers null', 'null'),
  mishap('answers another shape', 'other-shape'),
  mishap('gone in the middle', 'gone', true)
]
