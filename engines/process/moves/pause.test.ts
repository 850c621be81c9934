import { expect, test } from 'vitest'
import type { Move } from '../move.ts'
import { playbook, report, stage } from '../tests/sample.ts'
import { refusalOf, walk } from '../tests/walk.ts'

const first = stage('A', { optional: true })
const plan = playbook([first])
const paused = walk(plan, [{ type: 'start' }, { type: 'pause' }])

test('a paused project takes no move but its resumption', () => {
  const moves: Move[] = [
    { type: 'start' },
    { type: 'submit', stageId: 'A', report: report(first) },
    { type: 'waive', stageId: 'A', reason: 'because', role: 'sponsor' },
    { type: 'skip', stageId: 'A', reason: 'because' },
    { type: 'pause' },
    { type: 'cancel', reason: 'because' },
    { type: 'close' },
  ]
  for (const move of moves) expect(refusalOf(plan, paused, move)?.code).toBe('project_paused')
  expect(refusalOf(plan, paused, { type: 'resume' })).toBeNull()
})
