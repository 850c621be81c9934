import { expect, test } from 'vitest'
import { domains } from './domains.ts'

const all = domains.flatMap(domain => Object.values(domain.entities))

test.each(['type', 'prefix', 'path'] as const)('no two record types share their %s', name => {
  const values = all.map(entity => entity[name])
  expect(values.length).toBeGreaterThan(30)
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
})
