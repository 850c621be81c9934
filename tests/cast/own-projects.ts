import { project } from '#domains/process/contract.ts'
import { startProject } from '#domains/process/server/start-project.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readRecord } from '#kernel/query/read.ts'
import type { Company } from './company.ts'

/** 王芳 starts a project on a playbook, with 李明 as its sponsor. */
export async function projectOn(company: Company, playbook: string): Promise<RecordOf<typeof project>> {
  const leads = { sponsorId: company.people.liming, managerId: company.people.wangfang }
  const input = { playbook, name: '华东招商', start: '2026-12-01', ...leads }
  const { id } = (await company.run('wangfang', startProject, input)) as { id: string }
  return company.as('wangfang', ctx => readRecord(ctx, project, id))
}
