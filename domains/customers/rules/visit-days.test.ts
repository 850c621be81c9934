import { expect, test } from 'vitest'
import { visitDays } from './visit-days.ts'

const TODAY = '2026-11-30'
const planned = (name: string, visitOn: string, visitAt: string | null = null) => ({
  ...{ name, state: 'planned' as const, visitOn, visitAt },
  ...{ doneOn: null, nextOn: null, nextDoneOn: null },
})
const done = (name: string, doneOn: string, nextOn: string | null, nextDoneOn: string | null = null) => ({
  ...{ name, state: 'done' as const, visitOn: doneOn, visitAt: null, doneOn, nextOn, nextDoneOn },
})
const names = (visits: readonly { name: string }[]) => visits.map(one => one.name)

test('what is planned is overdue, today or to come, by its time', () => {
  const days = visitDays(
    [
      planned('later', '2026-12-01'),
      planned('no time', TODAY),
      planned('afternoon', TODAY, '14:00'),
      planned('early', TODAY, '9：30'),
      planned('missed', '2026-11-28'),
    ],
    TODAY,
  )
  expect(names(days.late)).toEqual(['missed'])
  expect(names(days.today)).toEqual(['early', 'afternoon', 'no time'])
  expect(names(days.coming)).toEqual(['later'])
})

test('what was made asks for its next step from its day on, until it is taken', () => {
  const days = visitDays(
    [
      done('due today', '2026-11-20', TODAY),
      done('overdue', '2026-11-10', '2026-11-25'),
      done('not yet', '2026-11-22', '2026-12-05'),
      done('taken', '2026-11-23', '2026-11-24', '2026-11-24'),
    ],
    TODAY,
  )
  expect(names(days.steps)).toEqual(['overdue', 'due today'])
  expect(names(days.lately)).toEqual(['taken', 'not yet'])
})
