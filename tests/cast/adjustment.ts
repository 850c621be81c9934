import { adjustment } from '#domains/measurement/contract.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { newGoal } from './goals.ts'
import type { Started } from './start-project.ts'

/** What is to change after a goal was missed, as somebody has proposed or decided it. */
export async function newAdjustment(
  company: Company,
  project: Started,
  state: 'proposed' | 'decided' | 'withdrawn' = 'decided',
): Promise<RecordOf<typeof adjustment>> {
  const { id: goalId } = await newGoal(company, project)
  const values = { what: '改为每周两场直播', goalId, kind: 'change' as const, state }
  return company.as('wangfang', ctx =>
    insertRecord(ctx, adjustment, { projectId: project.id, iteration: 1, ...values } as never),
  ) as Promise<RecordOf<typeof adjustment>>
}
