import { describe, expect, it } from 'vitest'
import { done, failed, type Outcome } from '../../../../src/domain/outcome'
import type { Portal } from '../../../../src/portal/portal'
import { appOptions, userOptions } from '../../../../src/rest/app/option-store'

const words = { method: 'user.option.set', code: '', description: '' }
const lost = failed({ ...words, kind: 'unconfirmed' })

/** A portal that answers the write with `says` and holds `stored`. */
function portal(says: Outcome<true>, stored: Outcome<unknown> = done('text')) {
  const asked: string[] = []
  const answer = (outcome: Outcome<unknown>) => async ({ method }: { method: string }) => {
    asked.push(method)
    return outcome
  }
  return { asked, ask: answer(stored), act: answer(says) } as unknown as Pick<Portal, 'ask' | 'act'> & { asked: string[] }
}

describe('saving an option', () => {
  it('looks at nothing where the portal answered', async () => {
    const world = portal(done(true))
    expect(await appOptions(world).save('a', 'text')).toEqual(done(true))
    expect(world.asked).toEqual(['app.option.set'])
  })

  it('is done where the answer was lost and the text is there', async () => {
    const world = portal(lost)
    expect(await userOptions(world).save('a', 'text')).toEqual(done(true))
    expect(world.asked).toEqual(['user.option.set', 'user.option.get'])
  })

  it('has failed where the text is not there', async () => {
    expect(await userOptions(portal(lost, done('other'))).save('a', 'text')).toEqual(failed({ ...words, kind: 'no-answer' }))
  })

  it('stays unconfirmed where nobody can say', async () => {
    expect(await userOptions(portal(lost, failed({ ...words, kind: 'no-answer' }))).save('a', 'text')).toEqual(lost)
  })

  it('hands on a refusal', async () => {
    const refused = failed({ ...words, kind: 'access-denied' })
    const world = portal(refused)
    expect(await appOptions(world).save('a', 'text')).toEqual(refused)
    expect(world.asked).toEqual(['app.option.set'])
  })
})
