import { describe, expect, test } from 'vitest'
import { finishGaps, type StudyOutcome } from './finish-gaps.ts'

const survey: StudyOutcome = {
  kind: 'survey',
  resultSummary: '六成客户最看重响应速度',
  samplePlanned: 385,
  sampleReached: 400,
  shortfall: null,
  sources: null,
}
const source = { title: '年度统计公报', publisher: '统计局', url: null, publishedOn: null }
const desk: StudyOutcome = { ...survey, kind: 'desk', samplePlanned: null, sampleReached: null, sources: [source] }

describe('a study', () => {
  test('can finish with a result and the planned sample', () => {
    expect(finishGaps(survey)).toEqual([])
  })

  test('cannot finish without a result', () => {
    expect(finishGaps({ ...survey, resultSummary: '  ' })).toEqual(['resultSummary'])
  })

  test('cannot finish without anybody reached, whatever it cites', () => {
    expect(finishGaps({ ...survey, sampleReached: null, sources: [source] })).toEqual(['sampleReached'])
    expect(finishGaps({ ...survey, sampleReached: 0 })).toEqual(['sampleReached'])
  })

  test('cannot finish below its planned sample without a word about it', () => {
    expect(finishGaps({ ...survey, sampleReached: 384 })).toEqual(['shortfall'])
    expect(finishGaps({ ...survey, sampleReached: 384, shortfall: '差一份，误差不变' })).toEqual([])
  })

  test('at the desk stands on its sources instead of a sample', () => {
    expect(finishGaps(desk)).toEqual([])
    expect(finishGaps({ ...desk, sources: [] })).toEqual(['sources'])
  })
})
