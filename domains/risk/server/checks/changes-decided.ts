import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { changeRequest } from '../../contract.ts'
import type { Change } from '../changes/require-change-state.ts'
import { type NoneFacts, noneFacts } from './none-facts.ts'

export interface ChangesFacts {
  readonly requests: readonly Pick<Change, 'id' | 'version' | 'number' | 'title' | 'state'>[]
  readonly none: NoneFacts | null
}

/** What of the iteration was asked for, and what of earlier ones still waits. */
const facts: Parameters<typeof defineCheck<Record<string, never>, ChangesFacts>>[0]['facts'] = place => sql`(
  select json_build_object(
    'requests', coalesce((
      select json_agg(json_build_object('id', c.id, 'version', c.version, 'number', c.number, 'title', c.title,
        'state', c.state) order by c.number)
      from change_request c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
        and (c.iteration = ${place.iteration} or c.iteration < ${place.iteration}
          and c.state in ('submitted', 'approved')) and c.state <> 'withdrawn' and c.deleted_at is null), '[]'),
    'none', ${noneFacts(place, 'changes')}))`

/** Every change that was asked for is decided, and every approved one is carried out. That none was asked for is said. */
export const changesDecided = defineCheck<Record<string, never>, ChangesFacts>({
  name: 'changes.decided',
  label: {
    zh: '变更申请都已审批，批准的都已落实',
    en: 'Every change request is decided, and every approved one applied',
  },
  notes: {
    none_said: {
      zh: '还没有变更申请；如果确实没有，请在“变更”页写明理由确认。',
      en: 'No change was asked for. If that is so, state it with the reason on the page “Changes”.',
    },
    none: { zh: '{who} 确认没有变更申请：{reason}', en: '{who} states that none was asked for: {reason}' },
    submitted: { zh: '还没有审批', en: 'It waits for a decision' },
    approved: { zh: '已批准，还没有落实', en: 'It is approved and not applied' },
  },
  params: z.strictObject({}),
  reads: [changeRequest.type],
  facts,
  judge: ({ requests, none }) => {
    const asked = requests.filter(one => one.state !== 'draft')
    const open = asked.flatMap(({ id, number, title, state }) =>
      state === 'submitted' || state === 'approved'
        ? [{ recordId: id, label: `${number} ${title}`, field: 'state', why: { code: state, params: {} } }]
        : [],
    )
    const said = asked.length > 0 || none !== null
    return {
      passed: said && open.length === 0,
      have: asked.length - open.length,
      need: said ? asked.length : 1,
      ...(asked.length === 0 && { note: none ? noteOf(none) : { code: 'none_said', params: {} } }),
      missing: open.slice(0, 20),
      missingCount: said ? open.length : 1,
      where: { path: 'risk/changes' },
      seen: [...requests, ...(none ? [none] : [])].map(({ id, version }) => ({ id, version })),
    }
  },
})

export function noteOf({ who, reason }: NoneFacts) {
  return { code: 'none', params: { who, reason } }
}
