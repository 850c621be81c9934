import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Renewed by `npx vitest run tests/golden -u`; whoever waits for an event finds it under this name. */
test('events are emitted and awaited under the names that others know', async () => {
  const sources = globSync(['domains/**/*.ts', 'kernel/**/*.ts', 'apps/server/**/*.ts'])
    .filter(file => !file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map(file => ({ room: file.split(/[\\/]/).slice(0, 2).join('/'), text: readFileSync(file, 'utf8') }))
  const found = sources.flatMap(({ room, text }) => [
    ...named(text, /emit\(\s*ctx,\s*'([a-z_]+\.[a-z_]+)'/g).map(name => `${room} emits ${name}`),
    ...named(text, /\bon: '([a-z_]+\.[a-z_]+)'/g).map(name => `${room} awaits ${name}`),
    ...verbs(text).map(verb => `${room} emits *.${verb}`),
    ...(text.includes('Subscriber[]') ? named(text, /^ {2}'([a-z_]+\.[a-z_]+)',$/gm) : []).map(
      on => `${room} awaits ${on}`,
    ),
    ...(text.includes('whenApprovalEnds(') ? ENDINGS : []).flatMap(how => [
      `${room} awaits approval.${how}`,
      `${room} emits *.${how}`,
    ]),
  ])
  const lines = [...new Set(found)].sort()
  expect(lines.length).toBeGreaterThan(50)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('events.txt')
})

/** What a record whose approval ends hears and tells. */
const ENDINGS = ['approved', 'returned', 'withdrawn']

function named(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

/** A change of a record is told under its type and the verb of the command. */
function verbs(text: string): string[] {
  return named(text, /\b(?:action|verb): ([^,}\n]+)/g).flatMap(words => named(words, /'([a-z_]+)'/g))
}
