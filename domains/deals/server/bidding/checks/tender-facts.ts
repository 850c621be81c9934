import type { Missing, Note, Verdict } from '@yingce/process/gate'
import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { Tender } from '../tenders/require-tender-state.ts'

interface Open {
  readonly id: string
  readonly version: number
  readonly title: string
}

/** One tender of the project, and what hangs on it. One that has a next round stands for nothing any more. */
export interface TenderFact extends Pick<Tender, 'id' | 'version' | 'name' | 'state' | 'bondEnd' | 'bondRefundDueOn'> {
  /** Entered in the iteration that is judged, not in an earlier one. */
  readonly current: boolean
  readonly priced: boolean
  readonly bondAsked: boolean
  readonly bondPaid: boolean
  readonly submitted: boolean
  readonly inTime: boolean
  readonly noQuestions: boolean
  readonly documents: number
  readonly openDocuments: readonly Open[]
  readonly questions: number
  readonly openQuestions: readonly Open[]
}

/** The tenders of a project up to this iteration. */
export function tenderFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'state', t.state,
      'current', t.iteration = ${place.iteration}, 'priced', t.bid_price is not null, 'bondAsked', coalesce(t.bond_amount, 0) > 0,
      'bondPaid', t.bond_paid_on is not null, 'bondEnd', t.bond_end, 'bondRefundDueOn', t.bond_refund_due_on,
      'submitted', t.submitted_at is not null, 'inTime', coalesce(t.submitted_at <= t.deadline, false),
      'noQuestions', coalesce(t.no_questions, '') <> '',
      'documents', ${partCount('tender_document')}, 'openDocuments', ${openParts('tender_document', 'item')},
      'questions', ${partCount('tender_clarification')},
      'openQuestions', ${openParts('tender_clarification', 'question')}) order by t.id), '[]')
    from tender t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration <= ${place.iteration} and t.deleted_at is null
      and not exists (select from tender n where n.workspace_id = t.workspace_id and n.previous_id = t.id
        and n.deleted_at is null))`
}

function partCount(table: string): SQL {
  return sql`(select count(*) from ${sql.identifier(table)} p
    where p.workspace_id = t.workspace_id and p.tender_id = t.id and p.deleted_at is null)`
}

function openParts(table: string, title: string): SQL {
  return sql`(select coalesce(json_agg(json_build_object('id', p.id, 'version', p.version,
      'title', p.${sql.identifier(title)}) order by p.id), '[]') from ${sql.identifier(table)} p
    where p.workspace_id = t.workspace_id and p.tender_id = t.id and p.state = 'open' and p.deleted_at is null)`
}

const OURS: readonly Tender['state'][] = ['preparing', 'submitted', 'opened', 'won', 'lost', 'disqualified']

/** Do we bid in it, or have we? Where we never did, gave up, or all was void, nothing of ours is asked for. */
export function isOurs({ state }: TenderFact): boolean {
  return OURS.includes(state)
}

export function lack(one: { id: string; name?: string; title?: string }, field: string, code: string): Missing {
  return { recordId: one.id, label: one.name ?? one.title ?? '', field, why: { code, params: {} } }
}

/** Every one of them has to lack nothing, and there has to be at least one. */
export function everyOf(
  all: readonly TenderFact[],
  asked: readonly TenderFact[],
  lacksOf: (one: TenderFact) => readonly Missing[],
  none: Note = { code: 'none', params: {} },
): Verdict {
  const lacks = asked.map(lacksOf)
  const have = lacks.filter(one => one.length === 0).length
  const missing = lacks.flat()
  return {
    passed: asked.length > 0 && have === asked.length,
    have,
    need: Math.max(asked.length, 1),
    ...(asked.length === 0 && { note: none }),
    missing: missing.slice(0, 20),
    missingCount: asked.length === 0 ? 1 : missing.length,
    where: { path: 'deals/tender' },
    seen: all.map(({ id, version }) => ({ id, version })),
  }
}

export const NO_BID = { zh: '还没有决定投的标。', en: 'There is no tender that we bid in.' }
