import path from 'node:path'
import { defineConfig, type Project } from '@playwright/test'
import { findChromium, launchArgs, rootArgs } from './browser/support/chromium.mjs'

// This file is read again by every worker; they inherit what the first reading found.
if (process.env['TEST_WORKER_INDEX'] === undefined) process.env['CHROMIUM_PATH'] = await findChromium()

/** An ordinary Firefox (FIREFOX_PATH), by WebDriver BiDi; the file starts it. */
const firefox: Project['use'] = {
  browserName: 'firefox', channel: 'moz-firefox',
  launchOptions: { executablePath: path.resolve(import.meta.dirname, 'engines/firefox/older-firefox.mjs') }
}

export default defineConfig({
  projects: [
    { name: 'browser', testDir: 'browser' },
    // The main flows in each engine; run by `npm run test:engines`.
    { name: 'chromium', testDir: 'engines', testMatch: 'in-pages.spec.ts' },
    { name: 'firefox', testDir: 'engines', testMatch: 'in-pages.spec.ts', use: firefox },
    { name: 'webkit', testDir: 'engines', testMatch: 'in-webkit.spec.ts' },
    // Prints figures and never fails on times; run by `npm run bench`.
    { name: 'bench', testDir: 'bench', use: { actionTimeout: 30_000 } },
    // Writes the pictures of the README; run by `npm run screenshots`.
    { name: 'screenshots', testDir: 'tools' }
  ],
  // Texts that are the same in each browser and on each system.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  outputDir: '../test-results',
  globalSetup: './browser/support/build-portal.ts',
  // One more than the two processors that the tests must do with: some wait for deadlines of real time.
  workers: 3,
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // A machine of others may stall for seconds. The run names what passed only at the second try as flaky, with what went wrong.
  retries: process.env['CI'] ? 1 : 0,
  // Some machines are half as fast as others, and a test that waits too long has failed anyway.
  timeout: 60_000,
  // On two cores with three browsers a frame takes a while.
  expect: { timeout: 15_000 },
  use: {
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 900, height: 700 },
    // Part of the report that is kept where tests run for everybody.
    screenshot: process.env['CI'] ? 'only-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [...launchArgs, ...rootArgs()]
    }
  }
})
