import { expect, test } from 'vitest'
import { study } from '../entities/study.ts'
import { natureOf, type StudyKind } from './nature.ts'

test('every kind of study has its nature', () => {
  const natures = Object.keys(study.fields.kind.options).map(kind => [kind, natureOf(kind as StudyKind)])
  expect(Object.fromEntries(natures)).toEqual({
    survey: 'quantitative',
    interview: 'qualitative',
    observation: 'qualitative',
    focus_group: 'qualitative',
    desk: 'secondary',
  })
})
