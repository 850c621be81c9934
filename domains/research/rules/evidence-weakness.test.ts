import { describe, expect, test } from 'vitest'
import { evidenceWeakness } from './evidence-weakness.ts'

describe('evidence', () => {
  test('counts when it is a finished study, a living record or a citation', () => {
    expect(evidenceWeakness({ kind: 'study', gone: false, studyState: 'finished' })).toBeNull()
    for (const kind of ['competitor', 'trend', 'data_set', 'citation'] as const)
      expect(evidenceWeakness({ kind, gone: false, studyState: null })).toBeNull()
  })

  test.each(['planned', 'running', 'stopped'] as const)('does not count from a %s study', studyState => {
    expect(evidenceWeakness({ kind: 'study', gone: false, studyState })).toBe('not_finished')
  })

  test('does not count when what it points to is gone', () => {
    expect(evidenceWeakness({ kind: 'study', gone: true, studyState: 'finished' })).toBe('gone')
    expect(evidenceWeakness({ kind: 'trend', gone: true, studyState: null })).toBe('gone')
  })
})
