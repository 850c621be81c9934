import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { historyVerbs } from './history-verbs.ts'

const events = readFileSync(new URL('../../../../tests/golden/events.txt', import.meta.url), 'utf8')
const states = allEntities.flatMap((entity: Declaration) =>
  Object.values(entity.fields).flatMap(field => (field.kind === 'choice' ? Object.keys(field.options) : [])),
)
/** Said by the history itself. */
const GENERIC = ['created', 'updated', 'removed', 'restored']

test('whatever happens to a record has a word in its history', () => {
  const verbs = [...events.matchAll(/^domains\/\S+ emits (?!workspace\.)\S+\.([a-z_]+)$/gm)].map(
    ([, verb = '']) => verb,
  )
  expect(verbs.length).toBeGreaterThan(50)
  const known = new Set([...Object.keys(historyVerbs), ...states, ...GENERIC])
  expect([...new Set(verbs)].filter(verb => !known.has(verb))).toEqual([])
})
