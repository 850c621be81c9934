import { expect, test } from 'vitest'
import { type Content, changedSince, printedContent } from './changed-since.ts'

const within = { id: 's1', kind: 'in_scope', statement: '三省县级水厂', reason: null } as const
const without = { id: 's2', kind: 'out_of_scope', statement: '农村供水站', reason: '省里统一招标' } as const
const asked: Content['requirements'][number] = {
  ...{ id: 'r1', number: 1, statement: '签约 20 家代理', expectedResult: '每省三家', acceptance: '合同盖章' },
  ...{ priority: 'must', source: null },
}
const said: Content = { scope: [within, without], requirements: [asked], goals: [] }

test('what says the same has not changed, in whatever order its rows and cells are', () => {
  const { id, ...cells } = asked
  const again = { ...said, scope: [without, within], requirements: [{ ...cells, id }] }
  expect(changedSince(said, again)).toEqual([])
})

test('tells what was added, changed and taken away, each by its name', () => {
  const goal = {
    ...{ id: 'g1', statement: '县级收入占三成', direction: 'up', baseline: '8', target: '30' },
    ...{ bandLow: null, bandHigh: null, unit: '%', deadline: '2027-06-30' },
  }
  const now = { goals: [goal], scope: [within], requirements: [{ ...asked, acceptance: '完成首单' }] }
  expect(changedSince(said, now)).toEqual([
    { type: 'goal', id: 'g1', label: '县级收入占三成', how: 'added' },
    { type: 'scope_item', id: 's2', label: '农村供水站', how: 'removed' },
    { type: 'requirement', id: 'r1', label: '签约 20 家代理', how: 'changed' },
  ])
})

test('a version that was never submitted has said nothing', () => {
  const empty = { printedScope: null, printedRequirements: null, printedGoals: null }
  expect(printedContent(empty)).toEqual({ scope: [], requirements: [], goals: [] })
})
