import { expect, test } from 'vitest'
import { lackingCell, type Operation, ownCells } from './operation-rows.ts'

const EMPTY: Omit<Operation, 'kind'> = {
  ...{ taskId: null, start: null, finish: null, shiftDays: null, days: null, title: null, stageKey: null },
  ...{ ownerId: null, lineId: null, item: null, month: null, amount: null },
}
const row = (kind: Operation['kind'], more: Partial<Operation> = {}): Operation => ({ ...EMPTY, kind, ...more })

test('a row says what its kind needs, and the first that it lacks is named', () => {
  expect(lackingCell(row('move'))).toBe('taskId')
  expect(lackingCell(row('move', { taskId: 't' }))).toBe('start')
  expect(lackingCell(row('move', { taskId: 't', start: '2026-03-02' }))).toBeNull()
  expect(lackingCell(row('add', { title: ' ', start: '2026-03-02', days: 2 }))).toBe('title')
  expect(lackingCell(row('cancel', { taskId: 't' }))).toBeNull()
})

test('a shift by no day and no money change nothing', () => {
  expect(lackingCell(row('shift', { taskId: 't', shiftDays: 0 }))).toBe('shiftDays')
  expect(lackingCell(row('money', { lineId: 'l', amount: '0.00' }))).toBe('amount')
})

test('money goes to a line, or to a new purpose in a month', () => {
  expect(lackingCell(row('money', { amount: '500' }))).toBe('item')
  expect(lackingCell(row('money', { amount: '500', item: '展板' }))).toBe('month')
  expect(lackingCell(row('money', { amount: '-500', lineId: 'l' }))).toBeNull()
})

test('what belongs to another kind is dropped', () => {
  const given = row('cancel', { taskId: 't', start: '2026-03-02', amount: '5', title: '新任务' })
  expect(ownCells(given)).toEqual(row('cancel', { taskId: 't' }))
  const money = row('money', { lineId: 'l', item: '展板', month: '2026-03', amount: '5' })
  expect(ownCells(money)).toEqual(row('money', { lineId: 'l', amount: '5' }))
})
