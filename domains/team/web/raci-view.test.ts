import { expect, test } from 'vitest'
import type { Duty, Letter, Raci } from '../contract.ts'
import { countOf, lettersOf, raciView } from './raci-view.ts'

const duty = (letter: Letter, personId: string): Duty => ({
  ...{ id: `rac_${letter}${personId}`, version: 1, personId, person: personId.toUpperCase() },
  ...{ letter, inTeam: personId !== 'c' },
})
const task = (id: string, stageKey: string | null, duties: Duty[] = []) => ({
  ...{ id, version: 1, title: `task ${id}`, stageKey, activityKey: null },
  duties,
})
const raci: Raci = {
  iteration: 1,
  tasks: [task('1', 'S2', [duty('A', 'a'), duty('R', 'a')]), task('2', null, [duty('I', 'c')]), task('3', 'S1')],
  team: [
    { personId: 'a', name: 'A', active: true },
    { personId: 'b', name: 'B', active: false },
  ],
}
const stages = ['S1', 'S2', 'S3'].map(key => ({ key, name: `stage ${key}` }))
const view = raciView(raci, stages, one => one.title)

test('tasks stand under their stages in the order of the playbook, those of no stage last', () => {
  expect(view.groups.map(({ name, rows }) => [name, rows.map(row => row.id)])).toEqual([
    ['stage S1', ['3']],
    ['stage S2', ['1']],
    [null, ['2']],
  ])
  expect(view).toMatchObject({ count: 3, done: 1 })
})

test('the team stands across, then whoever has duties without belonging to it', () => {
  expect(view.columns.map(({ personId, place }) => [personId, place])).toEqual([
    ['a', 'team'],
    ['b', 'left'],
    ['c', 'outside'],
  ])
})

test('letters are read in one order and counted by person', () => {
  const [row] = view.groups[1]?.rows ?? []
  expect(row && lettersOf(row, 'a')).toEqual(['R', 'A'])
  expect([countOf(view, 'a', 'A'), countOf(view, 'b', 'A'), countOf(view, 'c', 'I')]).toEqual([1, 0, 1])
})
