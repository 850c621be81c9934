import { defineConfig } from 'vitest/config'

const database = ['**/*.db.test.ts']
const browser = ['**/*.browser.test.ts']
const never = ['**/node_modules/**', 'dist/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...never, ...database, ...browser, 'tests/launch/**'],
        },
      },
      {
        test: {
          name: 'db',
          include: database,
          exclude: never,
          globalSetup: ['tests/setup/postgres.ts'],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
