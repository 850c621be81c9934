import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { finishedCheck } from './finished.ts'
import type { StudyFacts } from './study-facts.ts'

const studyOf = (id: string, kind: StudyFacts['kind'], state: StudyFacts['state']): StudyFacts => ({
  ...{ id, version: 2, title: `study ${id}` },
  ...{ kind, state },
})

describe('finished studies', () => {
  test('are counted; planned, running and stopped ones are not', () => {
    const open = [
      studyOf('std_1', 'survey', 'planned'),
      studyOf('std_2', 'interview', 'running'),
      studyOf('std_3', 'desk', 'stopped'),
    ]
    const verdict = judge(finishedCheck, open, { min: 1 })
    expect(verdict).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 3 })
    expect(verdict.missing.map(one => one.why.code)).toEqual(['planned', 'running', 'stopped'])
    const done = judge(finishedCheck, [...open, studyOf('std_4', 'desk', 'finished')], { min: 1 })
    expect(done).toMatchObject({ passed: true, have: 1, missing: [] })
  })

  test('of the asked nature count alone', () => {
    const studies = [studyOf('std_1', 'interview', 'finished'), studyOf('std_2', 'desk', 'finished')]
    expect(judge(finishedCheck, studies, { min: 1, nature: 'quantitative' })).toMatchObject({ passed: false, have: 0 })
    expect(judge(finishedCheck, studies, { min: 1, nature: 'qualitative' })).toMatchObject({ passed: true, have: 1 })
  })

  test('are at least one: a playbook cannot ask for none', () => {
    expect(() => judge(finishedCheck, [], { min: 0 })).toThrow()
    expect(judge(finishedCheck, [], { min: 1 })).toMatchObject({ passed: false, have: 0 })
  })
})
