// @ts-check
/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What a report of vitest says. A run that ended badly counts as a failure also where the report knows of none, and
 * so does one that ran nothing: an empty suite must never pass.
 *
 * @param {unknown} report the JSON reporter's; `undefined` where it wrote none
 * @param {boolean} ok whether the tool ended well
 * @returns {Count}
 */
export function vitestCount(report, ok) {
  const { numPassedTests, numFailedTests, testResults } = fields(report)
  const files = Array.isArray(testResults) ? testResults.map(fields) : []
  // A file that could not even be loaded has no tests that could fail.
  const broken = files.filter(file => file['status'] === 'failed' && emptyList(file['assertionResults'])).length
  return checked({ passed: whole(numPassedTests), failed: whole(numFailedTests) + broken }, ok)
}

/**
 * The same for Playwright. A test that passed only on a second try counts as passed.
 *
 * @param {unknown} report @param {boolean} ok @returns {Count}
 */
export function playwrightCount(report, ok) {
  const { expected, flaky, unexpected } = fields(fields(report)['stats'])
  return checked({ passed: whole(expected) + whole(flaky), failed: whole(unexpected) }, ok)
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 })
}

/** @param {Count} count */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/** @param {Count} count @param {boolean} ok @returns {Count} */
function checked({ passed, failed }, ok) {
  const isHidden = failed === 0 && (!ok || passed === 0)
  return { passed, failed: isHidden ? 1 : failed }
}

/** @param {unknown} value @returns {Record<string, unknown>} */
function fields(value) {
  return typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : {}
}

/** @param {unknown} value */
function whole(value) {
  return typeof value === 'number' && Number.isInteger(value) ? value : 0
}

/** @param {unknown} value */
function emptyList(value) {
  return !Array.isArray(value) || value.length === 0
}
