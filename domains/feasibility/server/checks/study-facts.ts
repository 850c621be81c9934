import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { FlowKind } from '../../contract.ts'
import type { DimensionSaid } from '../../rules/study-gaps.ts'
import type { Study } from '../require-study-state.ts'

export interface StudyFacts extends Pick<Study, 'id' | 'version' | 'name' | 'number' | 'state' | 'decision'> {
  readonly discountRate: string | null
  readonly dimensions: readonly DimensionFacts[]
  /** The kinds of cash flow that there is money of. */
  readonly kinds: readonly FlowKind[]
}

export interface DimensionFacts extends DimensionSaid {
  readonly id: string
  readonly version: number
  readonly kind: string
}

/** The newest study of the iteration with its parts; null where there is none. */
export function studyFacts({ workspaceId, projectId, iteration }: GatePlace): SQL {
  return sql`(
    select json_build_object('id', s.id, 'version', s.version, 'name', s.name, 'number', s.number, 'state', s.state,
      'decision', s.decision, 'discountRate', s.discount_rate::text,
      'dimensions', (
        select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'kind', d.kind,
          'assessment', d.assessment, 'score', d.score, 'evidence', d.evidence, 'insights', d.insights,
          'blocking', d.blocking, 'blockingAnswer', d.blocking_answer) order by d.id), '[]')
        from feasibility_dimension d
        where d.workspace_id = ${workspaceId} and d.study_id = s.id and d.deleted_at is null),
      'kinds', (
        select coalesce(json_agg(distinct f.kind), '[]') from cash_flow f
        where f.workspace_id = ${workspaceId} and f.study_id = s.id and f.deleted_at is null))
    from feasibility_study s
    where s.workspace_id = ${workspaceId} and s.project_id = ${projectId} and s.iteration = ${iteration}
      and s.deleted_at is null
    order by s.number desc limit 1)`
}

export const NO_STUDY = { zh: '还没有可行性研究', en: 'There is no feasibility study yet' }
export const WHERE = { path: 'feasibility' }

/** The verdict where there is no study at all. */
export function noStudy(need: number) {
  return {
    ...{ passed: false, have: 0, need, missing: [], missingCount: need, where: WHERE, seen: [] },
    note: { code: 'none', params: {} },
  }
}

export function seenOf({ id, version, dimensions }: StudyFacts) {
  return [{ id, version }, ...dimensions.map(one => ({ id: one.id, version: one.version }))]
}
