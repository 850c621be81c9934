import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { nameOfPerson } from '#domains/people/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { decisionRule, teamRefusals } from '../../contract.ts'
import { decidingRoles } from '../../entities/decision-kinds.ts'
import { ladderFault, ladderKey, type Rung } from '../../rules/organisation/ladder.ts'

export type DecisionRule = RecordOf<typeof decisionRule>

const FIELDS = {
  no_decider: 'deciderRole',
  two_deciders: 'deciderId',
  two_targets: 'escalatesToId',
  escalates_nowhere: 'escalatesToRole',
  escalates_down: 'escalatesToRole',
  same_amount: 'upTo',
  decider_twice: 'deciderRole',
} as const

/** Refuses a rule that cannot stand in the ladder of its kind. Whoever else changes the project's rules waits. */
export async function requireLadder(ctx: Context, rule: DecisionRule): Promise<void> {
  const fault = ladderFault(rule, await othersOf(ctx, rule))
  if (!fault) return
  const meant: Rung = 'with' in fault ? fault.with : rule
  const words = {
    matter: rule.matter,
    amount: amountIn(ctx, meant),
    days: meant.escalateAfterDays,
    decider: await called(ctx, meant.deciderRole, meant.deciderId),
    target: await called(ctx, meant.escalatesToRole, meant.escalatesToId),
  }
  throw refusal(teamRefusals, `decision_rule.${fault.code}`, words, { field: FIELDS[fault.code] })
}

async function othersOf(ctx: Context, rule: DecisionRule): Promise<DecisionRule[]> {
  await takeTurn(ctx, `decision path ${rule.projectId}`)
  const rules = tableOf(decisionRule)
  const living = and(eq(rules.projectId, rule.projectId), ne(rules.id, rule.id), isNull(rules.deletedAt))
  const found = await ctx.tx
    .select()
    .from(rules)
    .where(and(eq(rules.workspaceId, ctx.actor.workspaceId), living))
    .orderBy(asc(rules.id))
  return (found as DecisionRule[]).filter(one => ladderKey(one) === ladderKey(rule))
}

function amountIn({ locale }: Context, { upTo }: Rung): string {
  return upTo ?? (locale === 'zh' ? '没有上限' : 'no limit')
}

async function called(ctx: Context, role: string | null, personId: string | null): Promise<string> {
  const label = role && decidingRoles[role as keyof typeof decidingRoles]
  if (label) return label[ctx.locale]
  return personId ? nameOfPerson(ctx, personId) : '—'
}
