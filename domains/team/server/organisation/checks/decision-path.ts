import { everyOf } from '@yingce/process/every-of'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decisionRule } from '../../../contract.ts'
import { DECISION_KINDS, type DecisionKind, decisionKinds } from '../../../entities/decision-kinds.ts'

interface RuleFacts extends Pick<RecordOf<typeof decisionRule>, 'id' | 'version' | 'kind'> {
  /** The person is there, or somebody active holds the role in this project. */
  readonly deciderThere: boolean
}

/** Is it said of each of these kinds of decision who makes it? */
export const decisionPathCheck = defineCheck<{ kinds: DecisionKind[] }, readonly RuleFacts[]>({
  name: 'team.decision_path',
  label: { zh: '各类决策都有决策者', en: 'Every kind of decision has its decider' },
  notes: {
    no_rule: { zh: '还没有写由谁决定', en: 'Nobody is said to decide' },
    decider_gone: {
      zh: '写了决策者，但此人已离开，或这个角色还没有人担任',
      en: 'Who decides has left, or nobody holds the role',
    },
  },
  params: z.strictObject({ kinds: z.array(z.enum(DECISION_KINDS)).min(1) }),
  words: { kinds: { options: decisionKinds } },
  reads: ['decision_rule'],
  facts: ({ workspaceId, projectId, iteration }) => sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'kind', r.kind, 'deciderThere', exists (
      select 1 from person p left join participant t on t.workspace_id = p.workspace_id and t.project_id = r.project_id
        and t.person_id = p.id
      where p.workspace_id = r.workspace_id and p.active and p.deleted_at is null
        and (p.id = r.decider_id or r.decider_role = any(t.roles)))) order by r.id), '[]')
    from decision_rule r
    where r.workspace_id = ${workspaceId} and r.project_id = ${projectId} and r.iteration <= ${iteration}
      and r.deleted_at is null)`,
  judge: (rules, { kinds }) => ({
    ...everyOf(kinds, kind => {
      const known = rules.filter(rule => rule.kind === kind)
      if (known.some(({ deciderThere }) => deciderThere)) return null
      const code = known.length === 0 ? 'no_rule' : 'decider_gone'
      return { label: { ...decisionKinds[kind] }, field: kind, why: { code, params: {} } }
    }),
    where: { path: 'team/decisions' },
    seen: rules.map(({ id, version }) => ({ id, version })),
  }),
})
