import { expect, test } from 'vitest'
import { raciDeliverable } from './raci.ts'
import { stakeholdersDeliverable } from './stakeholders.ts'

test('the deliverables count who has signed off and where duties are complete, and say nothing of nothing', () => {
  const known = [{ state: 'open' }, { state: 'signed_off' }, { state: 'refused' }]
  expect(stakeholdersDeliverable.summarise(known, null)).toMatchObject({ count: 3, done: 1, line: { code: 'signed' } })
  const duties = ['A', 'R'].map(letter => ({ letter, inTeam: true }))
  expect(raciDeliverable.summarise([{ duties }, { duties: [] }], null)).toMatchObject({
    ...{ count: 2, done: 1 },
    line: { code: 'complete' },
  })
  for (const source of [stakeholdersDeliverable, raciDeliverable])
    expect(source.summarise([], null)).toEqual({ count: 0, done: 0, line: null })
})
