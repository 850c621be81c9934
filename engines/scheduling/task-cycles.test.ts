import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTaskCycles } from './task-cycles.ts'
import { type Linked, orderTasks } from './task-order.ts'

const anyGraph = fc
  .array(fc.array(fc.nat(12), { maxLength: 3 }), { minLength: 1, maxLength: 13 })
  .map(lists => lists.map((after, index): Linked => ({ id: `t${index}`, after: after.map(other => `t${other}`) })))

test('each task of a named circle waits for the one before it, the first for the last', () => {
  fc.assert(
    fc.property(anyGraph, tasks => {
      const after = new Map(tasks.map(task => [task.id, task.after]))
      for (const cycle of findTaskCycles(tasks)) {
        for (const [index, id] of cycle.entries()) expect(after.get(id)).toContain(cycle.at(index - 1))
        expect(new Set(cycle).size).toBe(cycle.length)
      }
    }),
    { numRuns: 1000 },
  )
})

test('there is a circle exactly where tasks remain that cannot be ordered, and no knot is forgotten', () => {
  fc.assert(
    fc.property(anyGraph, tasks => {
      const cycles = findTaskCycles(tasks)
      const { stuck } = orderTasks(tasks)
      expect(cycles.length > 0).toBe(stuck.length > 0)
      const cut = new Set(cycles.flat())
      const knotted = tasks.filter(({ id }) => reaches(tasks, id, id)).map(({ id }) => id)
      for (const id of knotted)
        expect([...cut].some(other => reaches(tasks, id, other) && reaches(tasks, other, id))).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

function reaches(tasks: readonly Linked[], from: string, to: string): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (const id of open) {
    for (const other of tasks.find(task => task.id === id)?.after ?? []) {
      if (other === to) return true
      if (!seen.has(other)) open.push(other)
      seen.add(other)
    }
  }
  return false
}
