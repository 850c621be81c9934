import { loopBack as loop } from '#domains/process/server/loop-back.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import type { Company } from './company.ts'

const STAGES = ['P1.1', 'P1.2', 'P1.3', 'P1.4', 'P1.5', 'P1.6', 'P1.7']

/** Takes a project on P1 into its next iteration the short way: the sponsor lets every stage be done. */
export async function loopBack(company: Company, projectId: string, to = 'P1.3'): Promise<void> {
  for (const stageKey of STAGES)
    await company.run('liming', waiveStage, { projectId, stageKey, reason: '只为进入下一轮' })
  await company.run('wangfang', loop, { projectId, stageKey: 'P1.7', to, reason: '目标没有达到' })
}
