import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { readGate } from '#domains/process/server/read-gate.ts'
import { submitStage } from '#domains/process/server/submit-stage.ts'
import type { Company, Player } from './company.ts'

export interface Criterion {
  id: string
  passed: boolean
  have: number | string | null
  need: number | string | null
  missing: { recordId?: string; label: string; field?: string; why: { code: string } }[]
}

/** The criterion of a stage's gate as it is now. */
export async function criterionOf(company: Company, projectId: string, stageKey: string, id: string) {
  const gate = (await company.run('wangfang', readGate, { projectId, stageKey })) as { criteria: Criterion[] }
  return gate.criteria.find(criterion => criterion.id === id) as Criterion
}

/** 王芳 submits a stage, its approver decides. Where nothing is missing the stage has then passed. */
export async function passStage(
  company: Company,
  projectId: string,
  stageKey: string,
  approver: Player = 'liming',
): Promise<void> {
  const submitted = await company.run('wangfang', submitStage, { projectId, stageKey })
  const { approvalId } = submitted as { approvalId: string }
  await company.run(approver, decideApproval, { id: approvalId, decision: 'approve' })
}
