import { expect, test } from 'vitest'
import { comparePlaybooks } from './compare-playbooks.ts'
import { placesOf } from './label.ts'
import type { Playbook } from './playbook.ts'
import { changeSentence, PLAYBOOK_CHANGE_TEXTS } from './playbook-change-text.ts'
import { after, label, playbook, stage } from './tests/sample.ts'

const before = playbook([stage('A'), stage('B', after('A')), stage('C', after('B'))])

function said(now: Playbook, was = before): string[] {
  return comparePlaybooks(was, now).map(change => `${change.stageId ?? ''}: ${changeSentence(change).en}`)
}

test('both languages of a change name the same things, each in its own script', () => {
  for (const [code, { zh, en }] of Object.entries(PLAYBOOK_CHANGE_TEXTS)) {
    expect(placesOf(zh).sort(), code).toEqual(placesOf(en).sort())
    expect(zh, code).toMatch(/\p{Script=Han}/u)
    expect(en, code).not.toMatch(/\p{Script=Han}/u)
  }
})

test('stages added, removed, renamed and moved are told one by one', () => {
  const [a, b, c] = before.stages as [Playbook['stages'][0], Playbook['stages'][0], Playbook['stages'][0]]
  expect(said(playbook([a, b, c, stage('D')]))).toEqual(['D: Stage added: “D”'])
  expect(said(playbook([a, c]))).toEqual(['B: Stage removed: “B”'])
  expect(said(playbook([a, { ...b, name: label('Bid') }, c]))).toContain('B: The stage “B” is now called “Bid”')
  expect(said(playbook([c, a, b]))).toEqual(['C: The stage “C” is moved to the front'])
  expect(said(playbook([b, a, c]))).toHaveLength(1)
})

test('a criterion tells which parameter went from what to what', () => {
  const asking = (params: Record<string, unknown>) =>
    playbook([stage('A', { criteria: [{ id: 'present', check: 'goals.present', params, label: null }] })])
  expect(said(asking({ min: 3, area: 'sales' }), asking({ min: 1 }))).toEqual([
    'A: The criterion “goals.present”: min goes from “1” to “3”',
    'A: The criterion “goals.present”: area goes from “not set” to “sales”',
  ])
})

test('approvers, loops and branches are told by their names', () => {
  const now = playbook([
    stage('A', { approval: { mode: 'sequence', roles: ['project_manager', 'sponsor'] } }),
    stage('B', { ...after('A'), loops: [{ to: 'A', label: label('Again') }] }),
    stage('C', {
      ...after('B'),
      branches: [{ id: 'lost', label: label('Lost'), leads: { close: 'lost' }, criteria: [], roles: ['sponsor'] }],
    }),
  ])
  expect(said(now)).toEqual([
    'A: It was approved by any of them, and now by one after the other',
    'A: Approver added: Project manager',
    'B: Loop added, back to “A”',
    'C: Branch added: “Lost”',
  ])
})
