import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { post, teamContract, teamRefusals } from '../../contract.ts'
import { requireInTeam } from './require-in-team.ts'
import { requirePostState } from './require-post.ts'

/** Somebody of the team takes the post from a day on, with why it is this person. */
export const fillPost = command(teamContract.fillPost, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { personId, on = ctx.today, reason, ...known }) => {
    const { today } = ctx
    const record = await openRecord(ctx, post, known)
    requirePostState(ctx, record, ['vacant'], { zh: '配人', en: 'filled' })
    if (on > today) throw refusal(teamRefusals, 'post.filled_in_future', { date: on, today }, { field: 'on' })
    await requireInTeam(ctx, record.projectId, [{ personId, field: 'personId' }])
    const plan = { dueOn: null, fillHow: null, vacateReason: null }
    const set = { state: 'filled', holderId: personId, filledOn: on, choiceReason: reason, ...plan } as const
    return changeRecord(ctx, post, record, set, { action: 'filled', note: reason })
  },
})
