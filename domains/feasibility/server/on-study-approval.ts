import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import { feasibilityStudy } from '../contract.ts'

/** What becomes of a study when its approval ends: what it recommends is decided, in place of what was decided before. */
export const onStudyApproval = whenApprovalEnds(feasibilityStudy, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, feasibilityStudy, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, feasibilityStudy, record, { state: 'draft' }, trace)
    return
  }
  const studies = await recordsInProject(ctx, feasibilityStudy, record.projectId, { only: record.iteration })
  for (const earlier of studies)
    if (earlier.state === 'decided')
      await changeRecord(ctx, feasibilityStudy, earlier, { state: 'superseded' }, { action: 'superseded' })
  const decided = { state: 'decided', decision: record.recommendation, decidedOn: ctx.today } as const
  await changeRecord(ctx, feasibilityStudy, record, decided, trace)
})
