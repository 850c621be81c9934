import { expect, test } from 'vitest'
import { changesDeliverable } from './changes.ts'
import { issuesDeliverable } from './issues.ts'
import { risksDeliverable } from './risks.ts'

test('the deliverables count what is answered and resolved, and say nothing of nothing', () => {
  const risks = [{ state: 'open' }, { state: 'answered' }, { state: 'closed' }]
  expect(risksDeliverable.summarise(risks, null)).toMatchObject({ count: 3, done: 2, line: { code: 'answered' } })
  const issues = [{ state: 'open' }, { state: 'resolved' }]
  expect(issuesDeliverable.summarise(issues, null)).toMatchObject({ count: 2, done: 1, line: { code: 'resolved' } })
  const foreseen = [
    { state: 'foreseen', prevention: null },
    { state: 'foreseen', prevention: '备货' },
    { state: 'open' },
  ]
  expect(issuesDeliverable.summarise(foreseen, 'foreseen')).toMatchObject({
    ...{ count: 3, done: 2, line: { code: 'foreseen' } },
  })
  expect(changesDeliverable.summarise({ count: 3, done: 2, applied: 1 }, null)).toMatchObject({
    ...{ count: 3, done: 2, line: { code: 'changes', params: { applied: 1 } } },
  })
  expect(changesDeliverable.summarise({ count: 0, done: 0, applied: 0 }, null).line).toBeNull()
  for (const source of [risksDeliverable, issuesDeliverable])
    expect(source.summarise([], null)).toEqual({ count: 0, done: 0, line: null })
})
