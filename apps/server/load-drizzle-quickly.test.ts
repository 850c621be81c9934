import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drizzleUrl } from './load-drizzle-quickly.ts'

test('every part of drizzle that the product imports has its twin', () => {
  const sources = globSync(['{apps,domains,kernel,migrations}/**/*.ts']).filter(file => !file.includes('node_modules'))
  const parts = new Set(
    sources.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/from '(drizzle-orm[^']*)'/g)].map(([, one]) => one),
    ),
  )
  expect(parts.size).toBeGreaterThan(2)
  expect([...parts].filter(one => !drizzleUrl(one ?? '')?.endsWith('.cjs'))).toEqual([])
})

test('what is not drizzle is left alone', () => {
  expect(['drizzle-kit/api', 'pg', './drizzle-orm.ts', 'drizzle-orm-x'].map(drizzleUrl)).toEqual(
    Array(4).fill(undefined),
  )
})
