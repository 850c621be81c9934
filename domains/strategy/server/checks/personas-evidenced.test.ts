import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type PersonasFacts, personasEvidencedCheck } from './personas-evidenced.ts'

const zhou = {
  ...{ id: 'psa_1', version: 3, name: '周厂长', segmentId: 'seg_1' },
  traits: [{ text: '一人管三个水厂', tied: true }],
  needs: [{ text: '坏了当天有人来', tied: true }],
}
const facts: PersonasFacts = { targets: [{ id: 'seg_1', version: 1, name: '县级水厂' }], personas: [zhou] }

describe('personas', () => {
  test('do when every target segment has one, and insights stand behind its traits and needs', () => {
    expect(judge(personasEvidencedCheck, facts)).toMatchObject({ passed: true, have: 1, need: 1, missing: [] })
  })

  test('of segments that are no target need not be whole', () => {
    const other = { ...zhou, id: 'psa_2', segmentId: 'seg_9', traits: [], needs: [] }
    expect(judge(personasEvidencedCheck, { ...facts, personas: [zhou, other] }).passed).toBe(true)
  })

  test('are asked for by the name of the target that has none', () => {
    const verdict = judge(personasEvidencedCheck, { ...facts, personas: [] })
    expect(verdict).toMatchObject({ passed: false, have: 0, where: { path: 'strategy/personas' } })
    expect(verdict.missing).toEqual([{ label: '县级水厂', why: { code: 'no_persona', params: {} } }])
  })

  test('name the trait that nothing stands behind, and the list that is empty', () => {
    const guessed = { ...zhou, traits: [...zhou.traits, { text: '爱喝茶', tied: false }], needs: [] }
    const verdict = judge(personasEvidencedCheck, { ...facts, personas: [guessed] })
    expect(verdict).toMatchObject({ passed: false, missingCount: 2 })
    expect(verdict.missing).toEqual([
      { recordId: 'psa_1', label: '周厂长', field: 'traits', why: { code: 'untied', params: { text: '爱喝茶' } } },
      { recordId: 'psa_1', label: '周厂长', field: 'needs', why: { code: 'needs', params: {} } },
    ])
  })

  test('do not do without a target segment', () => {
    expect(judge(personasEvidencedCheck, { targets: [], personas: [zhou] })).toMatchObject({
      ...{ passed: false, have: 0, need: 1, note: { code: 'no_target' }, where: { path: 'strategy/segments' } },
    })
  })
})
