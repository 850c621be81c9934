import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePlaybooks, PLAYBOOK_CHANGE_CODES } from './compare-playbooks.ts'
import { placesOf } from './label.ts'
import { parsePlaybook } from './parse-playbook.ts'
import type { Playbook } from './playbook.ts'
import { changeSentence } from './playbook-change-text.ts'
import { PLAYBOOK_TEXT } from './tests/playbook-text.ts'
import { anyPlan, playbookOf } from './tests/random-project.ts'
import { registry } from './tests/registry.ts'

const answer = parsePlaybook(PLAYBOOK_TEXT, registry)
if (!answer.ok) throw new Error('the sample is no playbook')
const { playbook: sample } = answer

type Path = (string | number)[]

/** Every value in a playbook that is no list or map, but for the ids by which things are known. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value)
}

/** The same playbook with one value changed. */
function changed(playbook: Playbook, path: Path): Playbook {
  const copy = structuredClone(playbook)
  const last = path.at(-1) ?? ''
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, unknown>
  const was = holder[last]
  if (typeof was === 'number') holder[last] = was + 1
  else if (typeof was === 'boolean') holder[last] = !was
  else if (last === 'help') holder[last] = { zh: '怎么做', en: 'How' }
  else if (last === 'repeats') holder[last] = { label: { zh: '周', en: 'Week' }, times: 2 }
  else if (last === 'label') holder[last] = { zh: '说法', en: 'Words' }
  else holder[last] = `${String(was)}x`
  return copy
}

const isNumbering = (path: Path) => path.length === 1 && (path[0] === 'id' || path[0] === 'version')

test('a playbook compared with itself shows nothing, whatever it is', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      expect(comparePlaybooks(playbookOf(plan), structuredClone(playbookOf(plan)))).toEqual([])
    }),
  )
})

test('its own id and number are no difference', () => {
  expect(comparePlaybooks(sample, { ...sample, id: 'OWN1', version: 9 })).toEqual([])
})

test('no value can be changed without its being shown, in whole sentences of both languages', () => {
  const paths = leavesOf(sample).filter(path => !isNumbering(path))
  expect(paths.length).toBeGreaterThan(100)
  for (const path of paths) {
    const changes = comparePlaybooks(sample, changed(sample, path))
    expect(changes, path.join('.')).not.toEqual([])
    for (const change of changes) {
      const { zh, en } = changeSentence(change)
      expect([...placesOf(zh), ...placesOf(en)], `${change.code}: ${en}`).toEqual([])
    }
  }
})

test('no list can be put in another order, made longer or shorter without its being shown', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      const [before, after] = [playbookOf(one), playbookOf(other)]
      const same = JSON.stringify(before) === JSON.stringify(after)
      expect(comparePlaybooks(before, after).length === 0).toBe(same)
      expect(comparePlaybooks(after, before).length === 0).toBe(same)
    }),
    { numRuns: 200 },
  )
})

test('stages that stay in their order are not called moved when others come and go', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (plan, kept) => {
      const before = playbookOf(plan)
      const after = { ...before, stages: before.stages.filter((_, index) => kept[index]) }
      const changes = comparePlaybooks(before, after)
      expect(changes.filter(({ code }) => code === 'stage_removed')).toHaveLength(
        before.stages.length - after.stages.length,
      )
      expect(changes.filter(({ code }) => code === 'stage_moved')).toEqual([])
    }),
  )
})

test('every kind of change comes up in some comparison of the sample', () => {
  const found = new Set<string>()
  const pairs: [Playbook, Playbook][] = leavesOf(sample).map(path => [sample, changed(sample, path)])
  const less = structuredClone(sample)
  for (const stage of less.stages) {
    stage.branches = stage.branches.map(branch => ({ ...branch, criteria: [], roles: ['sponsor'] }))
    stage.loops = []
  }
  less.stages[1]?.branches.pop()
  less.stages.pop()
  pairs.push([sample, less], [less, sample])
  const turned = { ...sample, stages: sample.stages.toReversed(), roles: sample.roles.toReversed() }
  pairs.push([sample, turned])
  for (const [before, after] of pairs)
    for (const { code } of [...comparePlaybooks(before, after), ...comparePlaybooks(after, before)]) found.add(code)
  expect(PLAYBOOK_CHANGE_CODES.filter(code => !found.has(code))).toEqual([])
})
