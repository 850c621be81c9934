import { expect, test } from 'vitest'
import { readPlaybookFiles } from '#apps/server/playbook-files.ts'
import { outcomeNames } from './outcome-names.ts'

test('every outcome of the playbooks that come with the product has a name', () => {
  const outcomes = readPlaybookFiles().flatMap(({ text }) => [
    ...[...text.matchAll(/outcome: (\w+)/g)].map(([, outcome]) => outcome ?? ''),
  ])
  expect(outcomes).toContain('completed')
  for (const outcome of outcomes) expect(Object.keys(outcomeNames)).toContain(outcome)
})
