import type {
  evaluationRhythm,
  operationDesign,
  operationPart,
  operationPeriod,
  operationResource,
} from '#domains/operations/contract.ts'
import { operationResource as resource, evaluationRhythm as rhythm } from '#domains/operations/contract.ts'
import { createDesign } from '#domains/operations/server/designs/create-design.ts'
import { submitDesign } from '#domains/operations/server/designs/submit-design.ts'
import { createPart } from '#domains/operations/server/parts/create-part.ts'
import { submitPart } from '#domains/operations/server/parts/submit-part.ts'
import { beginPeriod } from '#domains/operations/server/periods/begin-period.ts'
import { createPeriod } from '#domains/operations/server/periods/create-period.ts'
import { submitPeriod } from '#domains/operations/server/periods/submit-period.ts'
import type { Schedule } from '#domains/plan/contract.ts'
import { readSchedule } from '#domains/plan/server/read-schedule.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

export type Design = RecordOf<typeof operationDesign>
export type Part = RecordOf<typeof operationPart>
export type Period = RecordOf<typeof operationPeriod>

/** 王芳's design of the customers' community, written to its end. */
export function writeDesign(company: Company, projectId: string, given: object = {}): Promise<Design> {
  return company.run('wangfang', createDesign, {
    ...{ projectId, kind: 'overall', summary: '给泵厂设备工程师一个选型和排障的社区' },
    ...{ content: '三个栏目：选型、排障、案例；先请二十位老客户入驻。', evidence: '八次访谈里七位找不到排障资料' },
    ...given,
  }) as Promise<Design>
}

/** 王芳's part of the operation plan about content. */
export function writePart(company: Company, projectId: string, given: object = {}): Promise<Part> {
  return company.run('wangfang', createPart, {
    ...{ projectId, kind: 'content', summary: '每周两篇排障案例', content: '工程师口述，编辑成文，周二周四发布' },
    ...given,
  }) as Promise<Part>
}

/** A period of 王芳's, from one day to another counted from today. */
export function planPeriod(company: Company, projectId: string, given: object = {}): Promise<Period> {
  return company.run('wangfang', createPeriod, {
    ...{ projectId, name: '首发期', start: dayFromToday(0), finish: dayFromToday(0) },
    ...{ work: '请二十位老客户入驻，每周两篇案例', ...given },
  }) as Promise<Period>
}

/** The sponsor decides on what waits. */
export async function sponsorDecides(company: Company, subjectId: string, decision = 'approve', comment?: string) {
  const { approvals } = (await company.run('liming', readInbox, undefined)) as Inbox
  const asked = approvals.find(one => one.subjectId === subjectId)
  return company.run('liming', decideApproval, { id: asked?.id, decision, ...(comment && { comment }) })
}

export async function approveDesign(company: Company, { id }: { id: string }): Promise<void> {
  await company.run('wangfang', submitDesign, { id })
  await sponsorDecides(company, id)
}

export async function approvePart(company: Company, { id }: { id: string }): Promise<void> {
  await company.run('wangfang', submitPart, { id })
  await sponsorDecides(company, id)
}

export async function approvePeriod(company: Company, { id }: { id: string }): Promise<void> {
  await company.run('wangfang', submitPeriod, { id })
  await sponsorDecides(company, id)
}

export async function runPeriod(company: Company, period: { id: string }): Promise<Period> {
  await approvePeriod(company, period)
  return company.run('wangfang', beginPeriod, { id: period.id }) as Promise<Period>
}

export function needResource(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof operationResource>> = {},
): Promise<RecordOf<typeof operationResource>> {
  const values = { projectId, kind: 'people', what: '内容编辑', need: '2', planned: '1', unit: '人', ...given } as const
  return company.as('wangfang', ctx => createRecord(ctx, resource, values))
}

export function setRhythm(
  company: Company,
  projectId: string,
  metricIds: readonly string[],
): Promise<RecordOf<typeof evaluationRhythm>> {
  const metrics = metricIds.map(metricId => ({ metricId }))
  const values = { projectId, name: '每周看数会', every: 'week', metrics, method: '王芳主持，对照目标值看' } as const
  return company.as('wangfang', ctx => createRecord(ctx, rhythm, values))
}

/** Of the community: two designs, a part of the plan, what it needs, its rhythm, and a period that runs. */
export async function tellOperations(company: Company, projectId: string, metricId: string) {
  const { tasks: planned } = (await company.run('wangfang', readSchedule, { projectId })) as Schedule
  const taskId = planned.find(one => !one.milestone)?.id
  const overall = await writeDesign(company, projectId)
  await approveDesign(company, overall)
  await writeDesign(company, projectId, { kind: 'content', summary: '排障案例为主，选型指南为辅' })
  const part = await writePart(company, projectId, { metricId, tasks: [{ taskId }], ownerId: company.people.wangfang })
  await approvePart(company, part)
  await needResource(company, projectId)
  await needResource(company, projectId, { kind: 'material', what: '样机', need: '3', planned: '3', unit: '台' })
  await setRhythm(company, projectId, [metricId])
  const targets = [{ metricId, target: '12' }]
  const finish = dayFromToday(20)
  const first = await planPeriod(company, projectId, { finish, targets })
  await runPeriod(company, first)
  const next = { name: '扩展期', start: dayFromToday(21), finish: dayFromToday(50) }
  await planPeriod(company, projectId, { ...next, targets })
}
