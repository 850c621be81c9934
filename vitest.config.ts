import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/setup/longest-first.ts'

const database = ['**/*.db.test.ts']
const browser = ['**/*.browser.test.ts']
const launch = ['tests/launch/**/*.test.ts', 'tests/crash/**/*.test.ts']
const never = ['**/node_modules/**', '**/dist/**', '**/data/**']

/** Tests keep nothing between files: a worker loads the product once, not once a file, which is most of a file's time. */
const together = { isolate: false, maxWorkers: 2 }

const withDatabase = {
  ...together,
  exclude: never,
  globalSetup: ['tests/setup/postgres.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

const inBrowser = {
  ...withDatabase,
  globalSetup: [...withDatabase.globalSetup, 'tests/setup/pages.ts'],
  testTimeout: 180_000,
  hookTimeout: 120_000,
  // A page is waited for as long as the browser itself waits, however busy the machine.
  expect: { poll: { timeout: 30_000 } },
}

/** What a test needs is told by its name: nothing, a database, a browser, or (tests/launch) whole processes. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          ...together,
          include: ['**/*.test.ts'],
          exclude: [...never, ...database, ...browser, ...launch],
        },
      },
      { test: { name: 'db', include: database, ...withDatabase } },
      { test: { ...inBrowser, name: 'browser', include: browser } },
      // No tests: what docs/ shows, taken anew by `npm run pictures`.
      { test: { ...inBrowser, name: 'pictures', include: ['tests/pictures/*.picture.ts'] } },
      {
        test: {
          name: 'launch',
          include: launch,
          exclude: never,
          // Each start has a port and a folder of its own; the pages, which they share, are built before all of them.
          globalSetup: ['tests/setup/pages.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
