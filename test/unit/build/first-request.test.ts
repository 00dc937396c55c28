import { expect, it } from 'vitest'
import { firstCommands } from '../../../build/first-request'
import { crmTabs } from '../../../src/domain/crm-item'
import { openView } from '../../../src/features/operator/opening'
import { failed } from '../../../src/domain/outcome'
import type { Portal } from '../../../src/portal/portal'
import { batchOf } from '../../../src/portal/requests/batch'

it.each(Object.entries(crmTabs))('the page of %s asks just what the card opens with', async (placement, type) => {
  const asked: string[] = []
  const askAll: Portal['askAll'] = (questions) => {
    asked.push(JSON.stringify(batchOf(questions).cmd))
    return Promise.resolve(failed({ kind: 'no-answer', method: 'batch', code: '', description: '' }))
  }
  for (const id of [7, 900_719_925_474_099]) {
    await openView({ askAll } as Portal, [{ type, id }])
    expect(firstCommands()[placement]!.replaceAll('{id}', String(id))).toBe(asked.at(-1))
  }
})
