import type { RecordOf } from '#kernel/entity/entity.ts'
import type { insightEvidence } from '../entities/insight-evidence.ts'
import type { study } from '../entities/study.ts'

export interface EvidenceFacts {
  readonly kind: RecordOf<typeof insightEvidence>['kind']
  /** The record that it points to has been deleted. */
  readonly gone: boolean
  /** Of the study that it points to. */
  readonly studyState: RecordOf<typeof study>['state'] | null
}
export type EvidenceWeakness = 'gone' | 'not_finished'

/** Why a link does not count as evidence; null where it does. A study proves nothing before it is finished. */
export function evidenceWeakness(facts: EvidenceFacts): EvidenceWeakness | null {
  if (facts.gone) return 'gone'
  return facts.kind === 'study' && facts.studyState !== 'finished' ? 'not_finished' : null
}
