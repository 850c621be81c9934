import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { post, teamContract, teamRefusals } from '../../contract.ts'
import { requirePostState } from './require-post.ts'

/** Says by when a vacant post is filled, and how. */
export const planVacancy = command(teamContract.planVacancy, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { dueOn, fillHow, ...known }) => {
    const { today } = ctx
    const record = await openRecord(ctx, post, known)
    requirePostState(ctx, record, ['vacant'], { zh: '计划补岗', en: 'planned to be filled' })
    if (dueOn < today) throw refusal(teamRefusals, 'post.plan_past', { date: dueOn, today }, { field: 'dueOn' })
    return changeRecord(ctx, post, record, { dueOn, fillHow }, { action: 'vacancy_planned' })
  },
})
