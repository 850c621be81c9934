import { nameOfPerson } from '#domains/people/reads.ts'
import { requireInTeam } from '#domains/team/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { controlContract, controlRefusals, performanceReview } from '../contract.ts'
import { requireLead } from './require-lead.ts'
import type { Review } from './require-state.ts'

/** Begins the review of somebody of the team over a period. */
export const reviewPerson = command(controlContract.reviewPerson, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { projectId, personId, periodStart, periodEnd }) => {
    requireCreate(ctx, performanceReview, projectId)
    await requireLead(ctx, projectId, personId)
    if (periodEnd < periodStart) {
      const words = { begin: periodStart, end: periodEnd }
      throw refusal(controlRefusals, 'report.turned_period', words, { field: 'periodEnd' })
    }
    await requireInTeam(ctx, projectId, [{ personId, field: 'personId' }], notInTeam)
    const person = await nameOfPerson(ctx, personId)
    const place = await openPlace(ctx, projectId)
    const values = { ...place, personId, periodStart, periodEnd, name: `${person} ${periodStart} – ${periodEnd}` }
    await takeTurn(ctx, `performance_review ${projectId}`)
    await refuseSecond(ctx, values, person)
    return insertRecord(ctx, performanceReview, values)
  },
})

type Wanted = Pick<Review, 'projectId' | 'iteration' | 'personId' | 'periodStart' | 'periodEnd'>

async function refuseSecond(ctx: Context, wanted: Wanted, person: string): Promise<void> {
  const { projectId, iteration, personId, periodStart: begin, periodEnd: end } = wanted
  const reviews = await recordsInProject(ctx, performanceReview, projectId, { only: iteration })
  const same = reviews.find(one => one.personId === personId && one.periodStart === begin && one.periodEnd === end)
  if (!same) return
  const state = inSentence(performanceReview.fields.state.options[same.state], ctx.locale)
  throw refusal(controlRefusals, 'performance_review.exists', { person, begin, end, state }, { field: 'personId' })
}

function notInTeam(person: string, field: string) {
  return refusal(controlRefusals, 'performance_review.not_in_team', { person }, { field })
}
