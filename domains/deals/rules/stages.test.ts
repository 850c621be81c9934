import { expect, test } from 'vitest'
import { isOpen, leadsBack, nextStage, OPEN_STAGES, probabilityOf } from './stages.ts'

test('the later the stage, the likelier it is won; what is settled is certain', () => {
  const chances = OPEN_STAGES.map(probabilityOf)
  expect(chances).toEqual(chances.toSorted((a, b) => a - b))
  expect(new Set(chances).size).toBe(OPEN_STAGES.length)
  expect([probabilityOf('won'), probabilityOf('lost')]).toEqual([100, 0])
})

test('stages follow each other, and a move may lead back', () => {
  expect(nextStage('contacted')).toBe('needs')
  expect(nextStage('negotiating')).toBeUndefined()
  expect(leadsBack('negotiating', 'needs')).toBe(true)
  expect(leadsBack('contacted', 'negotiating')).toBe(false)
  expect([isOpen('negotiating'), isOpen('won'), isOpen('lost')]).toEqual([true, false, false])
})
