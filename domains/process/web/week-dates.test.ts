import { expect, test } from 'vitest'
import { weekDates } from './week-dates.ts'

const words = (text: unknown) => (text as { zh: string }).zh
const stage = (key: string, state: 'passed' | 'active' | 'planned') => ({
  ...{ key, name: { zh: `阶段 ${key}`, en: `Stage ${key}` }, state },
  plannedFinish: '2026-11-27',
})

test('only the gate of a stage under way is due', () => {
  const stages = [stage('P1.1', 'passed'), stage('P1.2', 'active'), stage('P1.3', 'planned')]
  const dates = weekDates({ sections: [], approvals: [] }, [{ id: 'prj_1', name: '新品上市', stages }], words)
  expect(dates).toEqual([
    {
      ...{ id: 'prj_1.P1.2', title: '阶段 P1.2 · 新品上市', dueOn: '2026-11-27' },
      path: '/projects/prj_1?stage=P1.2',
    },
  ])
})
