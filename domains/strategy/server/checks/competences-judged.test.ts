import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type CompetenceFacts, competencesJudgedCheck } from './competences-judged.ts'

const judged: CompetenceFacts = {
  ...{ id: 'cpc_1', version: 2, name: '低功耗传感芯片' },
  ...{ valuable: 'yes', rare: 'yes', hardToImitate: 'yes', organised: 'no' },
}
const ordinary: CompetenceFacts = { ...judged, id: 'cpc_2', name: '经销网络', rare: 'no', hardToImitate: null }

test('competences count when nothing is left to be asked about them', () => {
  const verdict = judge(competencesJudgedCheck, [judged, ordinary], { min: 2 })
  expect(verdict).toMatchObject({ passed: true, have: 2, need: 2, missing: [], missingCount: 0 })
  expect(verdict.seen).toEqual([
    { id: 'cpc_1', version: 2 },
    { id: 'cpc_2', version: 2 },
  ])
})

test('a question that is open is named with its field', () => {
  const verdict = judge(competencesJudgedCheck, [judged, { ...ordinary, rare: null }], { min: 1 })
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
  expect(verdict.missing).toEqual([
    { recordId: 'cpc_2', label: '经销网络', field: 'rare', why: { code: 'open', params: {} } },
  ])
})

test('nothing does not pass, and says how much is missing', () => {
  expect(judge(competencesJudgedCheck, [], { min: 2 })).toMatchObject({
    ...{ passed: false, have: 0, need: 2, missingCount: 2 },
    note: { code: 'too_few', params: { left: 2 } },
  })
})
