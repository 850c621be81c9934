import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { issue } from '../../contract.ts'
import type { Issue } from '../require-state.ts'
import { noteOf } from './changes-decided.ts'
import { type NoneFacts, noneFacts } from './none-facts.ts'

export type ForeseenFact = Pick<Issue, 'id' | 'version' | 'title' | 'state' | 'prevention'> & {
  /** Somebody who works here sees to it. */
  readonly owned: boolean
}

export interface ForeseenFacts {
  readonly issues: readonly ForeseenFact[]
  readonly none: NoneFacts | null
}

/** The foreseen issues of a project up to this iteration, also those that were prevented or have come since. */
export function foreseenFacts(place: GatePlace) {
  return sql`(
    select coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'title', i.title, 'state', i.state,
      'prevention', i.prevention, 'owned', p.id is not null) order by i.likely_on, i.id), '[]')
    from issue i left join person p on p.workspace_id = i.workspace_id and p.id = i.owner_id and p.active
    where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.iteration <= ${place.iteration} and i.foreseen and i.deleted_at is null)`
}

/** Has anybody looked ahead for problems, and does each one that can still come have an owner and a prevention? */
export const issuesForeseen = defineCheck<Record<string, never>, ForeseenFacts>({
  name: 'issues.foreseen',
  label: {
    zh: '可预见的问题已登记，每个都有负责人和预防办法',
    en: 'Foreseeable issues are entered, each with an owner and what prevents it',
  },
  notes: {
    none_said: {
      zh: '还没有登记可预见的问题；如果确实没有，请在“问题”页写明理由确认。',
      en: 'No foreseeable issue is entered. If there is none, state it with the reason on the page “Issues”.',
    },
    none: { zh: '{who} 确认没有可预见的问题：{reason}', en: '{who} states that none can be foreseen: {reason}' },
    no_owner: { zh: '没有负责人', en: 'Nobody sees to it' },
    no_prevention: { zh: '没有写怎么预防', en: 'It does not say what prevents it' },
  },
  params: z.strictObject({}),
  reads: [issue.type],
  facts: place => sql`(
    select json_build_object('issues', ${foreseenFacts(place)}, 'none', ${noneFacts(place, 'foreseen_issues')}))`,
  judge: ({ issues, none }) => {
    const lacking = issues.flatMap(one => {
      const code = lackOf(one)
      if (!code) return []
      const field = code === 'no_owner' ? 'ownerId' : 'prevention'
      return [{ recordId: one.id, label: one.title, field, why: { code, params: {} } }]
    })
    const said = issues.length > 0 || none !== null
    return {
      passed: said && lacking.length === 0,
      have: issues.length - lacking.length,
      need: said ? issues.length : 1,
      ...(issues.length === 0 && { note: none ? noteOf(none) : { code: 'none_said', params: {} } }),
      missing: lacking.slice(0, 20),
      missingCount: said ? lacking.length : 1,
      where: { path: 'risk/issues' },
      seen: [...issues, ...(none ? [none] : [])].map(({ id, version }) => ({ id, version })),
    }
  },
})

/** What has come, or comes no more, needs no prevention. */
function lackOf({ state, owned, prevention }: ForeseenFact): 'no_owner' | 'no_prevention' | null {
  if (state !== 'foreseen') return null
  if (!owned) return 'no_owner'
  return prevention?.trim() ? null : 'no_prevention'
}
