import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance } from './advance.ts'
import { choicesFor, moveVersion, stagesToMap } from './move-version.ts'
import { waitsFor } from './open-ready.ts'
import type { Playbook } from './playbook.ts'
import { initialState, isDone, isOpen, type ProjectState } from './state.ts'
import { anyMove, anyPlan, moveOf, playbookOf } from './tests/random-project.ts'

/** A project on its way, a second version with some of its stages under the same ids, and how stages are mapped. */
const anyCase = anyPlan.chain(plan =>
  fc.record({
    plan: fc.constant(plan),
    moves: fc.array(anyMove(plan), { maxLength: 40 }),
    next: anyPlan,
    names: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 6, maxLength: 6 }),
    picks: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  }),
)
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never

function scene({ plan, moves, next, names, picks }: Case) {
  const from = playbookOf(plan)
  const to = renamed(playbookOf(next), names)
  let state = advanced(from, initialState(from), { type: 'start' })
  for (const move of moves) state = advanced(from, state, moveOf(from, move))
  const mapping = stagesToMap(to, state).flatMap((id, index) => {
    const choices = choicesFor(to, state, id)
    const target = choices[(picks[index] ?? 0) % Math.max(1, choices.length)]
    return target === undefined ? [] : [{ from: id, to: target }]
  })
  return { from, to, state, mapping, answer: moveVersion(from, to, state, mapping) }
}

function advanced(playbook: Playbook, state: ProjectState, move: Parameters<typeof advance>[2]): ProjectState {
  const step = advance(playbook, state, move)
  return step.ok ? step.state : state
}

function renamed(playbook: Playbook, names: readonly number[]): Playbook {
  const text = JSON.stringify(playbook).replaceAll(/"S(\d)"/g, (_, digit) => `"S${names[Number(digit)]}"`)
  return JSON.parse(text) as Playbook
}

const check = (property: (given: ReturnType<typeof scene>) => void, seed: number) =>
  fc.assert(
    fc.property(anyCase, given => property(scene(given))),
    { numRuns: 3000, seed },
  )

test('no decision is lost: what is done stays done under its id or the one it is mapped to, in its iteration', () => {
  let seen = 0
  check(({ state, mapping, answer }) => {
    if (!answer.ok) return
    seen++
    expect(answer.state).toMatchObject({ status: state.status, iteration: state.iteration, outcome: state.outcome })
    for (const [id, before] of Object.entries(state.stages)) {
      if (!isDone(before.state)) continue
      expect(answer.state.stages[mapping.find(one => one.from === id)?.to ?? id]).toEqual(before)
    }
  }, 20261130)
  expect(seen).toBeGreaterThan(800)
})

test('a running project keeps an open stage, and every open stage of the new version is one that it has', () => {
  check(({ to, state, answer }) => {
    if (!answer.ok) return
    const open = (one: ProjectState) => Object.entries(one.stages).filter(([, { state: at }]) => isOpen(at))
    if (open(state).length > 0) expect(open(answer.state).length).toBeGreaterThan(0)
    for (const [id] of open(answer.state)) expect(to.stages.map(one => one.id)).toContain(id)
  }, 20261201)
})

test('a stage opens only when its start holds; one that was open before says what it ran ahead of', () => {
  check(({ to, answer }) => {
    if (!answer.ok) return
    for (const effect of answer.effects) {
      const id = effect.kind === 'renamed' ? (effect.to ?? '') : effect.stageId
      if (!effect.becomes || !isOpen(effect.becomes)) continue
      expect(effect.waitsFor).toEqual(waitsFor(to, answer.state, id))
      if (effect.kind === 'added' || effect.was === 'planned') expect(effect.waitsFor).toEqual([])
    }
  }, 20261202)
})

test('every stage is told of once, and what comes in is not changed', () => {
  check(({ from, to, state, mapping, answer }) => {
    const before = structuredClone(state)
    moveVersion(from, to, state, mapping)
    expect(state).toEqual(before)
    if (!answer.ok) return
    const told = answer.effects.map(one => one.stageId)
    expect(new Set(told).size).toBe(told.length)
    expect(new Set([...told, ...mapping.map(one => one.to)])).toEqual(
      new Set([...Object.keys(state.stages), ...to.stages.map(one => one.id)]),
    )
  }, 20261203)
})

test('whatever has gone, there is a choice for it as long as the new version has something to do', () => {
  check(({ to, state }) => {
    if (state.status !== 'active') return
    const left = to.stages.some(({ id }) => !isDone(state.stages[id]?.state ?? 'planned'))
    for (const id of stagesToMap(to, state)) expect(choicesFor(to, state, id).length > 0).toBe(left)
  }, 20261204)
})

test('moving again to the same version changes nothing', () => {
  check(({ to, answer }) => {
    if (!answer.ok) return
    const again = moveVersion(to, to, answer.state, [])
    expect(again).toMatchObject({ ok: true, state: answer.state })
  }, 20261205)
})
