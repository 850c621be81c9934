import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord, insertRecords } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import {
  cashFlow,
  DIMENSION_KINDS,
  dimensionKinds,
  feasibilityContract,
  feasibilityDimension,
  feasibilityRefusals,
  feasibilityStudy,
} from '../contract.ts'
import { usualQuestions } from '../entities/dimension-kinds.ts'
import { USUAL_SWING } from '../rules/usual-swing.ts'
import { readDimensions, readFlows } from './read-parts.ts'
import type { Study } from './require-study-state.ts'

/** Begins a study with its five dimensions; once one is decided, a new version that begins with all it holds, for a reason. */
export const draftStudy = command(feasibilityContract.draftStudy, {
  allow: whoMay('write', 'feasibility'),
  run: async (ctx, { projectId, reason, currency }) => {
    requireCreate(ctx, feasibilityStudy, projectId)
    const { name } = await readRecord(ctx, project, projectId)
    const place = await openPlace(ctx, projectId)
    // Two at once would write two first versions.
    await takeTurn(ctx, `feasibility study ${projectId}`)
    const studies = await recordsInProject(ctx, feasibilityStudy, projectId, { only: place.iteration })
    const last = studies.toSorted((a, b) => b.number - a.number)[0]
    requireNext(last, reason)
    const values = { ...place, name: cut(name, 200), number: (last?.number ?? 0) + 1, revisedBecause: reason ?? null }
    const how = { action: 'drafted', note: reason ?? null }
    const made = await insertRecord(ctx, feasibilityStudy, { ...beginning(last, currency), ...values }, how)
    await (last ? copyParts(ctx, last, made) : askFive(ctx, made))
    return made
  },
})

function requireNext(last: Study | undefined, reason: string | undefined): void {
  if (!last) return
  const { number, state } = last
  if (state === 'draft' || state === 'submitted')
    throw refusal(feasibilityRefusals, 'feasibility_study.in_work', { number })
  if (reason === undefined)
    throw refusal(feasibilityRefusals, 'feasibility_study.reason_needed', { number }, { field: 'reason' })
}

const USUAL_HORIZON = 5

/** What the first version begins with, and what a later one takes over; what is recommended is thought over anew. */
function beginning(last: Study | undefined, currency: string | undefined) {
  if (!last) return { horizon: USUAL_HORIZON, swing: USUAL_SWING, ...(currency && { currency }) }
  const { conclusion, discountRate, horizon, swing, fixedCost, price, variableCost } = last
  const assumed = { discountRate, horizon, swing, fixedCost, price, variableCost }
  return { conclusion, ...assumed, currency: currency ?? last.currency }
}

async function askFive(ctx: Context, { id: studyId, projectId, iteration }: Study): Promise<void> {
  const rows = DIMENSION_KINDS.map(kind => ({
    ...{ projectId, iteration, studyId, kind, name: dimensionKinds[kind].zh },
    question: usualQuestions[kind][ctx.locale],
  }))
  await insertRecords(ctx, feasibilityDimension, rows)
}

async function copyParts(ctx: Context, from: Study, to: Study): Promise<void> {
  const place = { projectId: to.projectId, iteration: to.iteration, studyId: to.id }
  const sides = (await readDimensions(ctx, from.id)).map(one => {
    const { kind, name, question, assessment, score, evidence, insights, blocking, blockingAnswer, ownerId } = one
    const said = { question, assessment, score, evidence, insights, blocking, blockingAnswer }
    return { ...place, kind, name, ...said, ownerId }
  })
  await insertRecords(ctx, feasibilityDimension, sides, { action: 'copied', carries: true })
  const flows = (await readFlows(ctx, from.id)).map(({ kind, name, period, amount }) => {
    return { ...place, kind, name, period, amount, currency: to.currency }
  })
  await insertRecords(ctx, cashFlow, flows, { action: 'copied' })
}
