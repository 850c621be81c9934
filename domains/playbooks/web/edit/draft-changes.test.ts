import type { Playbook, Stage } from '@yingce/process/playbook'
import { expect, test } from 'vitest'
import { addStage, criterionFrom, moveStage, removeActivity, removeStage } from './draft-changes.ts'
import { at, pathOf, pathText, put, stageAt } from './paths.ts'

const label = { zh: '名', en: 'Name' }

function stage(id: string, after: string[], more: Partial<Stage> = {}): Stage {
  return {
    ...{ id, name: label, purpose: label, optional: false, days: 5, repeats: null },
    ...{ starts: { after, alongside: [] }, passes: { after: [] } },
    ...{ activities: [], deliverables: [], criteria: [], branches: [], loops: [] },
    approval: { mode: 'any', roles: ['sponsor'] },
    ...more,
  }
}

function draft(...stages: Stage[]): Playbook {
  return {
    ...{ id: 'OWN1', version: 1, name: label, summary: label, roles: ['sponsor'], stages },
    close: { outcome: 'completed', label },
  }
}

const order = ({ stages }: Playbook) => stages.map(({ id, starts }) => `${id}<${starts.after.join()}`)
const line = draft(stage('a', []), stage('b', ['a']), stage('c', ['b'], { loops: [{ to: 'a', label }] }))

test('a new stage stands between its neighbours', () => {
  const added = addStage(line, 0)
  expect(order(added)).toEqual(['a<', 'OWN1.4<a', 'b<OWN1.4', 'c<b'])
  expect(added.roles).toContain('project_manager')
})

test('a removed stage leaves no hole and no way that leads to it', () => {
  expect(order(removeStage(line, 1))).toEqual(['a<', 'c<a'])
  expect(removeStage(line, 0).stages.map(({ loops, starts }) => [loops.length, starts.after])).toEqual([
    [0, []],
    [0, ['b']],
  ])
})

test('stages that follow each other change their places in the order too', () => {
  expect(order(moveStage(line, 0, 1))).toEqual(['b<', 'a<b', 'c<a'])
  expect(order(moveStage(line, 2, -1))).toEqual(['a<', 'c<a', 'b<c'])
  expect(moveStage(line, 0, -1)).toBe(line)
  expect(order(moveStage(moveStage(line, 0, 1), 1, -1))).toEqual(order(line))
})

test('side-by-side stages that do not wait for each other change only the order of reading', () => {
  const beside = draft(stage('a', []), stage('b', ['a']), stage('c', ['a']))
  expect(order(moveStage(beside, 1, 1))).toEqual(['a<', 'c<a', 'b<a'])
})

test('no activity waits for one that is gone', () => {
  const of = (id: string, after: string[]) => ({
    id,
    label,
    help: null,
    days: 1,
    role: 'sponsor',
    after,
    milestone: false,
  })
  expect(removeActivity([of('x', []), of('y', ['x'])], 0)).toEqual([of('y', [])])
})

test('a criterion begins with what its check needs', () => {
  const param = { label, whole: true, max: null, initial: null }
  const check = {
    ...{ name: 'goals.present', group: { key: 'goals', label }, label, reads: [] },
    params: [
      { ...param, name: 'min', kind: 'number' as const, required: true, min: 2, choices: null },
      { ...param, name: 'kind', kind: 'choice' as const, required: false, min: null, choices: [] },
    ],
  }
  expect(criterionFrom(line, check)).toEqual({
    id: 'goals_present',
    check: 'goals.present',
    params: { min: 2 },
    label: null,
  })
})

test('the path of a problem leads to a place in the draft and back', () => {
  const path = 'stages[1].starts.after[0]'
  expect(pathOf(path)).toEqual(['stages', 1, 'starts', 'after', 0])
  expect(pathText(pathOf(path))).toBe(path)
  expect(at(line, pathOf(path))).toBe('a')
  expect(stageAt(path)).toBe(1)
  expect(stageAt('roles[0]')).toBeNull()
})

test('a change touches nothing beside its way', () => {
  const changed = put(line, ['stages', 1, 'name', 'zh'], '新')
  expect(changed.stages[1]?.name).toEqual({ zh: '新', en: 'Name' })
  expect(changed.stages[0]).toBe(line.stages[0])
  expect(line.stages[1]?.name.zh).toBe('名')
})
