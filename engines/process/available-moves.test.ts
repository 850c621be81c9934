import { expect, test } from 'vitest'
import { availableMoves, type Known } from './available-moves.ts'
import { initialState } from './state.ts'
import { after, label, playbook, report, stage } from './tests/sample.ts'
import { walk } from './tests/walk.ts'

const first = stage('A', { optional: true })
const last = stage('B', {
  ...after('A'),
  loops: [{ to: 'A', label: label('Again') }],
  branches: [{ id: 'lost', label: label('Lost'), leads: { close: 'lost' }, criteria: [], roles: ['sales'] }],
})
const plan = playbook([first, last])
const started = walk(plan, [{ type: 'start' }])

function possible(known: Known = {}): string[] {
  return availableMoves(plan, started, known)
    .filter(({ allowed }) => allowed)
    .map(({ target }) => ('stageId' in target ? `${target.type} ${target.stageId}` : target.type))
}

test('every move of the playbook is listed, possible or not', () => {
  const all = availableMoves(plan, initialState(plan)).map(({ target }) => target)
  expect(all).toHaveLength(5 + 6 + 6 + 2)
  expect(all).toContainEqual({ type: 'loopBack', stageId: 'B', to: 'A' })
  expect(all).toContainEqual({ type: 'branch', stageId: 'B', branchId: 'lost' })
})

test('an active optional stage can be submitted, waived and skipped', () => {
  expect(possible()).toEqual(['pause', 'cancel', 'submit A', 'waive A', 'skip A'])
})

test('a gate that was judged and does not hold shuts the button and says which criterion', () => {
  const reports = new Map([['A', report(first, 'A_done')]])
  expect(possible({ reports })).not.toContain('submit A')
  const submit = availableMoves(plan, started, { reports }).find(({ target }) => target.type === 'submit')
  expect(submit?.refusal).toEqual({ code: 'criteria_unmet', params: { gate: 'A', criteria: ['A_done'] } })
})

test('a reader who is not the sponsor cannot waive', () => {
  expect(possible({ roles: ['member'] })).not.toContain('waive A')
  expect(possible({ roles: ['member', 'sponsor'] })).toContain('waive A')
})

test('a button says what it will ask for', () => {
  const asks = Object.fromEntries(availableMoves(plan, started).map(({ target, asks }) => [target.type, asks]))
  expect(asks).toMatchObject({
    submit: ['report'],
    return: ['reason'],
    branch: ['reason', 'report'],
    close: [],
    cancel: ['reason'],
  })
})

test('a stage that the state does not know has no buttons', () => {
  const other = playbook([...plan.stages, stage('C')])
  expect(availableMoves(other, started).some(({ target }) => 'stageId' in target && target.stageId === 'C')).toBe(false)
})
