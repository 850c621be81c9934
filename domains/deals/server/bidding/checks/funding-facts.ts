import type { Missing, Verdict } from '@yingce/process/gate'
import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { FundingApplication } from '../funding/require-funding-state.ts'

/** One application of the project, and what hangs on it. */
export interface FundingFact extends Pick<FundingApplication, 'id' | 'version' | 'programme' | 'state'> {
  readonly applicant: boolean
  readonly asked: boolean
  readonly submitted: boolean
  readonly inTime: boolean
  /** All that was granted has come in. */
  readonly inPlace: boolean
  readonly otherFunding: boolean
  readonly materials: number
  readonly openMaterials: readonly { readonly id: string; readonly title: string }[]
}

/** The applications of a project up to this iteration. */
export function fundingFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', f.id, 'version', f.version, 'programme', f.programme,
      'state', f.state, 'applicant', f.customer_id is not null, 'asked', coalesce(f.asked, 0) > 0,
      'submitted', f.submitted_on is not null, 'inTime', coalesce(f.submitted_on <= f.deadline, false),
      'inPlace', f.funds_on is not null and coalesce(f.paid_in, 0) >= coalesce(f.granted, 0),
      'otherFunding', coalesce(f.other_funding, '') <> '' and f.other_funding_on is not null,
      'materials', (select count(*) from funding_material m where m.workspace_id = f.workspace_id
        and m.application_id = f.id and m.deleted_at is null),
      'openMaterials', (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.item) order by m.id), '[]')
        from funding_material m where m.workspace_id = f.workspace_id and m.application_id = f.id
          and m.state = 'open' and m.deleted_at is null)) order by f.id), '[]')
    from funding_application f where f.workspace_id = ${place.workspaceId} and f.project_id = ${place.projectId}
      and f.iteration <= ${place.iteration} and f.deleted_at is null)`
}

export function fundingLack({ id, programme }: FundingFact, field: string, code: string): Missing {
  return { recordId: id, label: programme, field, why: { code, params: {} } }
}

/** Every one of them has to lack nothing, and there has to be at least one. */
export function everyApplication(
  all: readonly FundingFact[],
  asked: readonly FundingFact[],
  lacksOf: (one: FundingFact) => readonly Missing[],
): Verdict {
  const lacks = asked.map(lacksOf)
  const have = lacks.filter(one => one.length === 0).length
  const missing = lacks.flat()
  return {
    passed: asked.length > 0 && have === asked.length,
    have,
    need: Math.max(asked.length, 1),
    ...(asked.length === 0 && { note: { code: 'none', params: {} } }),
    missing: missing.slice(0, 20),
    missingCount: asked.length === 0 ? 1 : missing.length,
    where: { path: 'deals/funding' },
    seen: all.map(({ id, version }) => ({ id, version })),
  }
}

/** Given up counts for nothing that is to be handed in. */
export function isPursued({ state }: FundingFact): boolean {
  return state !== 'withdrawn'
}

export const NO_APPLICATION = { zh: '还没有登记资金申报。', en: 'No application for funds is entered.' }
