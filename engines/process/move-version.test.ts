import { expect, test } from 'vitest'
import { choicesFor, moveVersion, stagesToMap } from './move-version.ts'
import type { ProjectState, StageStatus } from './state.ts'
import { after, playbook, stage } from './tests/sample.ts'

const OLD = playbook([stage('a'), stage('b', after('a')), stage('c', after('b')), stage('d', after('c'))])

function at(states: Record<string, StageStatus>, iteration = 1): ProjectState {
  const stages = Object.entries(states).map(([id, state]) => [id, { state, iteration, returns: id === 'b' ? 2 : 0 }])
  return { status: 'active', outcome: null, iteration, stages: Object.fromEntries(stages) }
}

const IN_B = at({ a: 'passed', b: 'returned', c: 'planned', d: 'planned' })

const statuses = (state: ProjectState) =>
  Object.fromEntries(Object.entries(state.stages).map(([id, s]) => [id, s.state]))

function moved(
  ...[to, state, mapping = []]: [ReturnType<typeof playbook>, ProjectState, { from: string; to: string }[]?]
) {
  const answer = moveVersion(OLD, to, state, mapping)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer
}

function refused(to: ReturnType<typeof playbook>, state: ProjectState, mapping: { from: string; to: string }[] = []) {
  const answer = moveVersion(OLD, to, state, mapping)
  return answer.ok ? null : answer.refusal
}

test('what is done stays done and what is open stays open, with its returns', () => {
  const { state, effects } = moved(OLD, IN_B)
  expect(state).toEqual(IN_B)
  expect(effects.map(one => one.kind)).toEqual(['stays', 'stays', 'stays', 'stays'])
})

test('a stage added before where the project is counts as skipped, one added after waits its turn', () => {
  const to = playbook([
    stage('first'),
    stage('a', after('first')),
    stage('b', after('a')),
    stage('late', after('b')),
    stage('c', after('late')),
  ])
  const { state, effects } = moved(to, IN_B)
  expect(statuses(state)).toEqual({ a: 'passed', b: 'returned', c: 'planned', first: 'skipped', late: 'planned' })
  expect(effects.find(one => one.stageId === 'late')).toMatchObject({
    kind: 'added',
    becomes: 'planned',
    waitsFor: ['b'],
  })
  expect(effects.find(one => one.stageId === 'd')).toMatchObject({ kind: 'dropped', was: 'planned', becomes: null })
})

test('a stage added beside opens, and what it must wait for to pass is not taken as passed', () => {
  const to = playbook([
    stage('a'),
    stage('b', { ...after('a'), passes: { after: ['beside'] } }),
    stage('beside', { starts: { after: [], alongside: ['b'] } }),
    stage('c', after('b')),
  ])
  expect(statuses(moved(to, IN_B).state)).toMatchObject({ beside: 'active', b: 'returned' })
})

test('a stage in which the project stands is gone: the refusal names it, and the choices are those that may begin', () => {
  const to = playbook([stage('a'), stage('c', after('a')), stage('d', after('c')), stage('new', after('a'))])
  expect(refused(to, IN_B)).toEqual({ code: 'mapping_needed', params: { stages: ['b'] } })
  expect(stagesToMap(to, IN_B)).toEqual(['b'])
  expect(choicesFor(to, IN_B, 'b')).toEqual(['c', 'new'])
})

test('renamed: the new id takes over how the stage stood', () => {
  const to = playbook([stage('a'), stage('b2', after('a')), stage('c', after('b2')), stage('d', after('c'))])
  const { state, effects } = moved(to, IN_B, [{ from: 'b', to: 'b2' }])
  expect(state.stages.b2).toEqual(IN_B.stages.b)
  expect(state.stages.b).toBeUndefined()
  expect(effects[1]).toMatchObject({ kind: 'renamed', stageId: 'b', to: 'b2', was: 'returned', becomes: 'returned' })
})

test('joined: its work goes on in a stage that the project had before; the old one is left', () => {
  const to = playbook([stage('a'), stage('c', after('a')), stage('d', after('c'))])
  const { state, effects } = moved(to, IN_B, [{ from: 'b', to: 'c' }])
  expect(statuses(state)).toEqual({ a: 'passed', b: 'skipped', c: 'active', d: 'planned' })
  expect(effects.at(-1)).toMatchObject({ kind: 'joined', stageId: 'b', to: 'c', was: 'returned' })
})

test('a done stage that is gone is kept, and one that is renamed is not skipped', () => {
  const to = playbook([stage('a2'), stage('b', after('a2')), stage('c', after('b'))])
  expect(statuses(moved(to, IN_B).state)).toMatchObject({ a: 'passed', a2: 'skipped' })
  expect(statuses(moved(to, IN_B, [{ from: 'a', to: 'a2' }]).state)).toMatchObject({ a2: 'passed', b: 'returned' })
})

test('a stage that is open stays so where the new version would have it start later, and says what it ran ahead of', () => {
  const to = playbook([stage('a'), stage('c', after('a')), stage('b', after('c')), stage('d', after('b'))])
  const { state, effects } = moved(to, IN_B)
  expect(statuses(state)).toMatchObject({ b: 'returned', c: 'active' })
  expect(effects.find(one => one.stageId === 'b')?.waitsFor).toEqual(['c'])
})

test('a mapping is refused that is unknown, needless, double, onto what is done, taken, or cannot begin yet', () => {
  const to = playbook([stage('a'), stage('c', after('a')), stage('d', after('c')), stage('x', after('a')), stage('y')])
  const both = at({ a: 'passed', b: 'active', e: 'active', f: 'planned', c: 'planned', d: 'planned' })
  const code = (...mapping: [string, string][]) =>
    refused(
      to,
      both,
      mapping.map(([from, target]) => ({ from, to: target })),
    )?.code
  expect(code(['z', 'x'])).toBe('mapping_unknown_stage')
  expect(code(['b', 'z'])).toBe('mapping_unknown_target')
  expect(code(['c', 'x'])).toBe('mapping_stays')
  expect(code(['b', 'x'], ['b', 'y'])).toBe('mapping_one_onto_two')
  expect(code(['b', 'x'], ['e', 'x'])).toBe('mapping_two_onto_one')
  expect(code(['b', 'a'])).toBe('mapping_onto_done')
  expect(code(['f', 'c'])).toBe('mapping_target_taken')
  expect(code(['b', 'd'], ['e', 'x'])).toBe('mapping_cannot_start')
  expect(code(['b', 'x'])).toBe('mapping_needed')
  expect(code(['b', 'x'], ['e', 'y'])).toBeUndefined()
})

test('not while a stage is in review, not paused or over, not onto another playbook, not where nothing would be left', () => {
  const code = (state: ProjectState, to = OLD) => refused(to, state)?.code
  expect(code(at({ a: 'in_review', b: 'planned', c: 'planned', d: 'planned' }))).toBe('stage_in_review')
  expect(code({ ...IN_B, status: 'paused' })).toBe('project_paused')
  expect(code({ ...IN_B, status: 'closed' })).toBe('project_closed')
  expect(code({ ...IN_B, status: 'cancelled' })).toBe('project_cancelled')
  expect(code(IN_B, { ...OLD, id: 'other' })).toBe('other_playbook')
  expect(code(IN_B, playbook([stage('a')]))).toBe('nothing_left')
})
