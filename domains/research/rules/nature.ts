import type { RecordOf } from '#kernel/entity/entity.ts'
import type { study } from '../entities/study.ts'

export type StudyKind = RecordOf<typeof study>['kind']
export type StudyNature = 'quantitative' | 'qualitative' | 'secondary'

/**
 * What kind of answer a study gives: numbers that speak for a population, reasons and behaviour of a few, or what
 * others have found before. Desk research counts as neither of the first two, since nobody was asked or watched.
 */
export function natureOf(kind: StudyKind): StudyNature {
  return NATURES[kind]
}

const NATURES = {
  survey: 'quantitative',
  interview: 'qualitative',
  observation: 'qualitative',
  focus_group: 'qualitative',
  desk: 'secondary',
} as const satisfies Record<StudyKind, StudyNature>

export const natureLabels = {
  quantitative: { zh: '定量', en: 'Quantitative' },
  qualitative: { zh: '定性', en: 'Qualitative' },
  secondary: { zh: '二手资料', en: 'Secondary' },
} as const satisfies Record<StudyNature, { zh: string; en: string }>
