// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { closingLine, playwrightCount, sum, vitestCount } from '../../tools/counts.mjs'

const file = { status: 'passed', assertionResults: [{ status: 'passed' }] }

describe('what a run of unit tests counts', () => {
  it('takes the numbers of the report', () => {
    expect(vitestCount({ numPassedTests: 5, numFailedTests: 2, testResults: [file] }, false)).toEqual({ passed: 5, failed: 2 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(vitestCount({ numPassedTests: 5, numFailedTests: 0, testResults: [file, broken, broken] }, false))
      .toEqual({ passed: 5, failed: 2 })
  })

  it('fails when the tool ended badly though each test passed, as after an error outside of any test', () => {
    expect(vitestCount({ numPassedTests: 5, numFailedTests: 0, testResults: [file] }, false)).toEqual({ passed: 5, failed: 1 })
  })

  it.each([undefined, null, 'text', {}, { numPassedTests: 0, numFailedTests: 0, testResults: [] }])(
    'fails when nothing was run: %j', report => expect(vitestCount(report, true)).toEqual({ passed: 0, failed: 1 }))
})

describe('what a run of browser tests counts', () => {
  it('takes the numbers of the report', () => {
    expect(playwrightCount({ stats: { expected: 7, unexpected: 1, flaky: 1 } }, false)).toEqual({ passed: 8, failed: 1 })
  })

  it.each([undefined, { stats: { expected: 0, unexpected: 0, skipped: 3 } }])(
    'fails when nothing was run: %j', report => expect(playwrightCount(report, true)).toEqual({ passed: 0, failed: 1 }))
})

it('closes with one line that adds everything up', () => {
  expect(closingLine(sum([{ passed: 1, failed: 0 }, { passed: 20, failed: 2 }, { passed: 0, failed: 1 }])))
    .toBe('21 passed, 3 failed')
})
