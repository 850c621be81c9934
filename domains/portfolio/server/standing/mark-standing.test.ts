import { expect, test } from 'vitest'
import '#apps/server/domains.ts'
import { knownHealth } from '#domains/process/reads.ts'
import { STANDING_READS } from './mark-standing.ts'

test('whatever a project’s health reads marks its standing when it changes', () => {
  const read = knownHealth().flatMap(({ reads }) => reads)
  expect(read.length).toBeGreaterThan(5)
  expect(read.filter(type => !STANDING_READS.includes(type))).toEqual([])
})
