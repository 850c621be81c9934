import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { historyVerbs } from './history-verbs.ts'

/** Told by the page itself. */
const GENERIC = ['created', 'updated', 'removed', 'restored']

test('everything that a command writes into a history has words in both languages', () => {
  const verbs = globSync('domains/*/server/**/*.ts')
    .filter(file => !file.endsWith('.test.ts'))
    .flatMap(file => verbsIn(readFileSync(file, 'utf8')))
  expect(verbs).toContain('approved')
  const wordless = verbs.filter(verb => !GENERIC.includes(verb) && !(historyVerbs[verb]?.zh && historyVerbs[verb]?.en))
  expect([...new Set(wordless)]).toEqual([])
})

/** Also both sides of a choice: `action: found ? 'found' : 'vanished'`. */
function verbsIn(source: string): string[] {
  return [...source.matchAll(/\baction: ([^,}\n]+)/g)].flatMap(([, words = '']) =>
    [...words.matchAll(/'([a-z_]+)'/g)].map(([, verb = '']) => verb),
  )
}
