import { expect, test } from 'vitest'
import { communicationDeliverables } from './communication-parts.ts'

test('the deliverables of meetings, communication and sharing count, and say nothing of nothing', () => {
  const [items, meetings, actions, sharings] = communicationDeliverables
  expect(items?.summarise({ count: 3, late: 1 }, null)).toMatchObject({ count: 3, done: 2, line: { code: 'late' } })
  expect(items?.summarise({ count: 3, late: 0 }, null)).toMatchObject({ done: 3, line: { code: 'kept' } })
  expect(meetings?.summarise({ count: 2, done: 1 }, 'kick_off')).toMatchObject({ done: 1, line: { code: 'held' } })
  expect(actions?.summarise({ count: 2, done: 1 }, null)).toMatchObject({ done: 1, line: { code: 'settled' } })
  expect(sharings?.summarise({ count: 3, teams: 2 }, null)).toMatchObject({
    line: { code: 'shared', params: { count: 3, teams: 2 } },
  })
  for (const source of communicationDeliverables)
    expect(source.summarise({ count: 0, done: 0, late: 0, teams: 0 }, null)).toEqual({ count: 0, done: 0, line: null })
})
