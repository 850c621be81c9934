import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { scopeItem } from '../../contract.ts'
import { scopeKinds } from '../../entities/kinds.ts'
import { isReasonedOut } from '../../rules/charter-gaps.ts'

export type ScopeFacts = Pick<RecordOf<typeof scopeItem>, 'id' | 'version' | 'kind' | 'statement' | 'reason'>

/** What is said about the scope of a project up to this iteration. */
export function scopeFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'kind', s.kind,
      'statement', s.statement, 'reason', s.reason) order by s.position, s.id), '[]')
    from scope_item s
    where s.workspace_id = ${place.workspaceId} and s.project_id = ${place.projectId}
      and s.iteration <= ${place.iteration} and s.deleted_at is null)`
}

/** Is it said what the project does, and what it does not do and why? */
export const scopedCheck = defineCheck<Record<string, never>, readonly ScopeFacts[]>({
  name: 'charter.scoped',
  label: { zh: '写明范围内和范围外的事', en: 'It is said what is in scope and what is out of it' },
  notes: {
    in_scope: scopeKinds.in_scope,
    out_of_scope: scopeKinds.out_of_scope,
    none: { zh: '至少写一条', en: 'Write at least one' },
    none_out: { zh: '至少写一条，并写明为什么不做', en: 'Write at least one, with the reason why it is left out' },
    no_reason: { zh: '没有写明为什么不做', en: 'It does not say why it is left out' },
  },
  params: z.strictObject({}),
  reads: ['scope_item'],
  facts: scopeFacts,
  judge: items => {
    const hasIn = items.some(one => one.kind === 'in_scope')
    const hasOut = items.some(isReasonedOut)
    const missing = [...(hasIn ? [] : [NONE_IN]), ...(hasOut ? [] : lacksOut(items))]
    return {
      ...{ passed: hasIn && hasOut, have: Number(hasIn) + Number(hasOut), need: 2 },
      ...{ missing: missing.slice(0, 20), missingCount: missing.length },
      where: { path: 'charter' },
      seen: items.map(({ id, version }) => ({ id, version })),
    }
  },
})

const NONE_IN = { label: 'in_scope', why: { code: 'none', params: {} } }
const NONE_OUT = { label: 'out_of_scope', why: { code: 'none_out', params: {} } }

/** Those that lack their reason are led to; where there are none, the place is. */
function lacksOut(items: readonly ScopeFacts[]) {
  const out = items.filter(one => one.kind === 'out_of_scope')
  if (out.length === 0) return [NONE_OUT]
  return out.map(({ id, statement }) => ({
    ...{ recordId: id, label: statement, field: 'reason' },
    why: { code: 'no_reason', params: {} },
  }))
}
