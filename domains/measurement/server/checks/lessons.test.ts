import { describe, expect, test } from 'vitest'
import { judgeLessons } from './lessons.ts'

const lesson = (id: string, state: 'draft' | 'published') => ({ id, version: 1, name: `经验 ${id}`, state })

describe('measurement.lessons', () => {
  test('counts what is published', () => {
    expect(judgeLessons([lesson('a', 'published'), lesson('b', 'draft')], 1)).toMatchObject({
      ...{ passed: true, have: 1, need: 1, missing: [], seen: [{ id: 'a', version: 1 }] },
    })
  })

  test('names the drafts that could be published', () => {
    expect(judgeLessons([lesson('b', 'draft')], 2)).toMatchObject({
      ...{ passed: false, have: 0, need: 2, missingCount: 2, note: { code: 'too_few_lessons', params: { left: 2 } } },
      missing: [{ recordId: 'b', field: 'state', why: { code: 'lesson_draft' } }],
    })
  })

  test('never holds without any', () => {
    expect(judgeLessons([], 1).passed).toBe(false)
  })
})
