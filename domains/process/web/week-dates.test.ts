import { expect, test } from 'vitest'
import { weekDates } from './week-dates.ts'

const words = (text: unknown) => (text as { zh: string }).zh
const stage = (key: string, state: 'passed' | 'active' | 'planned') => ({
  ...{ key, name: { zh: `阶段 ${key}`, en: `Stage ${key}` }, state },
  plannedFinish: '2026-11-27',
})

test('a review is told as what is to be done, not as what may happen', () => {
  const ask = { zh: '复核风险', en: 'Review the risk' }
  const item = { id: 'rsk_1', version: 1, title: '展会延期', projectId: null, projectName: null, ask }
  const items = [{ ...item, dueOn: '2026-11-27', overdue: 0, path: '/risks/rsk_1' }]
  const label = { zh: '我的风险', en: 'My risks' }
  const [date] = weekDates({ sections: [{ name: 'risks', label, items }], approvals: [] }, [], words)
  expect(date?.title).toBe('复核风险 · 展会延期')
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
