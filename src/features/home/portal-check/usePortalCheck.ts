import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { Finding } from '../../../domain/portal-check/finding'
import { pageFacts, type PageFact } from '../../../domain/portal-check/page-facts'
import { markdownReport, type About } from '../../../domain/portal-check/report'
import { tried } from '../../../domain/portal-check/trying'
import { usePortal } from '../../../portal/portal'
import { dialogChecks, silentChecks } from './page-checks'
import { pageProbe, type PageProbe } from './page-probe'

/** Tries on this portal what no webhook reaches, one thing after the other. */
export function usePortalCheck(about: About, page: PageProbe = pageProbe(usePortal())) {
  const state = ref<'idle' | 'running' | 'done'>('idle')
  let isOver = false
  onScopeDispose(() => { isOver = true })
  const found = shallowRef<ReadonlyMap<PageFact, Finding>>(new Map())

  async function run(checks: typeof silentChecks) {
    if (state.value === 'running') return
    state.value = 'running'
    for (const [fact, check] of Object.entries(checks) as [PageFact, NonNullable<typeof checks[PageFact]>][]) {
      if (isOver) return
      const finding = { fact, statement: pageFacts[fact], ...await tried(async () => check(page)) }
      found.value = new Map([...found.value, [fact, finding]])
    }
    state.value = 'done'
  }

  const findings = computed(() => [...found.value.values()])
  const report = computed(() => markdownReport(about, findings.value))
  return { state, findings, report, start: () => run(silentChecks), startDialogs: () => run(dialogChecks) }
}
