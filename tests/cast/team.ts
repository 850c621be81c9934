import type { Raci, RaciTask } from '#domains/team/contract.ts'
import { stakeholder } from '#domains/team/contract.ts'
import { readRaci } from '#domains/team/server/read-raci.ts'
import { setDuty } from '#domains/team/server/set-duty.ts'
import { signOff } from '#domains/team/server/sign-off.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'

/** A key stakeholder of 王芳's project who has been weighed and has not signed off. */
export function enterStakeholder(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof stakeholder>> = {},
): Promise<RecordOf<typeof stakeholder>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, stakeholder, {
      ...{ projectId, name: '钱总', organisation: '江海泵业', position: '采购总监', side: 'external' },
      ...{ need: '样机按期到货', expectation: '交货期不超过四周' },
      ...{ power: '5', interest: '4', attitude: 'supports', keyStakeholder: true },
      ...given,
    }),
  )
}

/** What stands in a sign-off, but for the stakeholder itself. */
export const SIGNED = {
  signedOn: '2026-03-02',
  agreed: '目标、范围和 50 万元预算',
  evidence: '启动会纪要',
} as const

/** The grid as 王芳 sees it. */
export function readGrid(company: Company, projectId: string): Promise<Raci> {
  return company.run('wangfang', readRaci, { projectId }) as Promise<Raci>
}

/** The first task of the project's grid. */
export async function firstTask(company: Company, projectId: string): Promise<RaciTask> {
  const { tasks } = await readGrid(company, projectId)
  return tasks[0] as RaciTask
}

/** 王芳 says what somebody is on a task. */
export function giveDuty(
  company: Company,
  taskId: string,
  { to, letters, ...more }: { to: Player; letters: string; handOver?: boolean },
): Promise<unknown> {
  const personId = company.people[to]
  return company.run('wangfang', setDuty, { taskId, personId, letters: [...letters], ...more })
}

/** Two stakeholders, one of whom has signed off, and the duties on one task. */
export async function tellTeam(company: Company, projectId: string): Promise<void> {
  const { id } = await enterStakeholder(company, projectId)
  await company.run('wangfang', signOff, { id, ...SIGNED })
  await enterStakeholder(company, projectId, {
    ...{ name: '华东渠道部', organisation: null, position: null, side: 'internal' },
    ...{ power: '3', interest: '5', attitude: 'neutral', keyStakeholder: null },
  })
  const task = await firstTask(company, projectId)
  await giveDuty(company, task.id, { to: 'wangfang', letters: 'A' })
  await giveDuty(company, task.id, { to: 'chenli', letters: 'RI' })
}
