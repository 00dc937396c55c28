import { computed, onScopeDispose, ref } from 'vue'
import { usePortal } from '../../portal/portal'
import { installClient } from './install-client'
import { stepNames, steps, type InstallClient, type InstallFacts, type StepFailure, type StepName, type StepNote } from './install-steps'

/** `warned`: done, with a note that an administrator should read. */
export type StepState = 'waiting' | 'running' | 'done' | 'warned' | 'failed'

/** A step as the list shows it. */
export interface ShownStep { name: StepName, state: StepState, note: StepNote | undefined, failure: StepFailure | undefined }

/** Runs the steps one after another; after a failure, `retry` goes on from the step that failed. */
export function useInstall(client: InstallClient = installClient(usePortal(), window.location.href)) {
  const shown = ref<ShownStep[]>(stepNames.map(name => ({ name, state: 'waiting', note: undefined, failure: undefined })))
  const state = ref<'idle' | 'running' | 'failed' | 'done'>('idle')
  /** How far the running step is, 0 to 1. */
  const part = ref(0)
  const facts: InstallFacts = { offered: [] }
  let isGone = false
  onScopeDispose(() => { isGone = true })

  async function run() {
    if (state.value === 'running' || state.value === 'done') return
    state.value = 'running'
    for (const step of shown.value) {
      if (step.state === 'done' || step.state === 'warned') continue
      // A closed view must not go on to "finished": nobody would see what failed.
      if (isGone) return
      if (!await runStep(step)) {
        state.value = 'failed'
        return
      }
    }
    state.value = 'done'
  }

  async function runStep(step: ShownStep): Promise<boolean> {
    Object.assign(step, { state: 'running', note: undefined, failure: undefined })
    part.value = 0
    const result = await steps[step.name](client, facts, (done, of) => part.value = done / of)
    if (result.ok) Object.assign(step, { state: result.warns ? 'warned' : 'done', note: result.note })
    else Object.assign(step, { state: 'failed', failure: result.failure })
    return result.ok
  }

  /** What is still wrong after the check is mended by the steps before it, not by looking again. */
  function retry() {
    const again = failed.value?.name === 'check' ? ['bind', 'stale'] : []
    for (const step of shown.value) if (again.includes(step.name)) step.state = 'waiting'
    return run()
  }

  const doneSteps = computed(() => shown.value.filter(({ state }) => state === 'done' || state === 'warned').length)
  const failed = computed(() => shown.value.find(({ state }) => state === 'failed'))
  const missingOptional = computed(() => {
    const note = shown.value.find(({ name }) => name === 'scopes')?.note
    return note?.about === 'optional-scopes' ? note.missing : undefined
  })

  return { steps: shown, state, part, doneSteps, failed, missingOptional, run, retry }
}
