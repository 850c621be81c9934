import type { Tone } from './state-tag.tsx'

export type StageState = 'planned' | 'active' | 'in_review' | 'passed' | 'returned' | 'waived' | 'skipped' | 'cancelled'

export const stageTone = {
  planned: 'neutral',
  active: 'active',
  in_review: 'active',
  passed: 'passed',
  returned: 'attention',
  waived: 'passed',
  skipped: 'neutral',
  cancelled: 'neutral',
} as const satisfies Record<StageState, Tone>

/** The sign before a stage's name; a stage without one shows its position. */
export const stageSign: Partial<Record<StageState, string>> = {
  passed: '✓',
  waived: '✓',
  in_review: '…',
  skipped: '–',
  returned: '↩',
  cancelled: '×',
}
