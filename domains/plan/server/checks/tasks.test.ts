import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { milestonesCheck } from './milestones.ts'
import type { TaskFacts } from './task-facts.ts'
import { tasksOwned } from './tasks-owned.ts'
import { tasksPlanned } from './tasks-planned.ts'

const task = (id: string, more: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ id, version: 1, title: `任务 ${id}`, days: 2, milestone: false, role: 'planner', waits: true },
  ...{ needsNothing: false, needs: 1, owner: '陈立', inTeam: true },
  ...more,
})

describe('every task', () => {
  test('has its duration, its role and a need, or the word that it needs nothing', () => {
    const milestone = task('m', { days: 0, milestone: true, needs: 0, needsNothing: true })
    expect(judge(tasksPlanned, [task('a'), milestone])).toMatchObject({ passed: true, have: 2, need: 2 })
    const bare = [task('a', { role: null }), task('b', { needs: 0 }), task('c', { role: null, needs: 0 })]
    const verdict = judge(tasksPlanned, [...bare, task('d', { days: 0 }), task('e')])
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 5, missingCount: 4 })
    expect(verdict.missing.map(({ recordId, field, why }) => [recordId, field, why.code])).toEqual([
      ['a', 'role', 'no_role'],
      ['b', 'needsNothing', 'no_needs'],
      ['c', 'role', 'no_role_no_needs'],
      ['d', 'days', 'no_days'],
    ])
  })

  test('has an owner, who takes part', () => {
    const tasks = [task('a'), task('b', { owner: null, inTeam: false }), task('c', { owner: '孙伟', inTeam: false })]
    const verdict = judge(tasksOwned, tasks)
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
    expect(verdict.missing.map(({ why }) => why)).toEqual([
      { code: 'nobody', params: {} },
      { code: 'outside', params: { person: '孙伟' } },
    ])
  })

  test('is asked only while somebody still has to do it, and there has to be one', () => {
    const over = task('a', { waits: false, role: null, needs: 0, owner: null, inTeam: false })
    for (const check of [tasksPlanned, tasksOwned]) {
      expect(judge(check, [over])).toMatchObject({ passed: true, have: 1 })
      expect(judge(check, [])).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_task' } })
    }
  })
})

test('there are as many milestones as are asked for', () => {
  const tasks = [task('a'), task('b', { milestone: true }), task('c', { milestone: true, waits: false })]
  expect(judge(milestonesCheck, tasks, { min: 2 })).toMatchObject({ passed: true, have: 2, need: 2 })
  expect(judge(milestonesCheck, tasks, { min: 3 })).toMatchObject({ passed: false, have: 2, need: 3, missingCount: 1 })
})
