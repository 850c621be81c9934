import { recordCheck } from '#domains/control/server/record-check.ts'
import { acceptanceItem, acceptanceReport, deliveryItem } from '#domains/delivery/contract.ts'
import { tryAcceptance } from '#domains/delivery/server/acceptance/try-acceptance.ts'
import { deliver } from '#domains/delivery/server/items/deliver.ts'
import { readyDelivery } from '#domains/delivery/server/items/ready-delivery.ts'
import { draftAcceptanceReport } from '#domains/delivery/server/report/draft-acceptance-report.ts'
import { submitAcceptanceReport } from '#domains/delivery/server/report/submit-acceptance-report.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { planCheck } from './control.ts'
import { dayFromToday } from './days.ts'

/** What 王芳 has promised to deliver. */
export function promise(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof deliveryItem>> = {},
): Promise<RecordOf<typeof deliveryItem>> {
  const usual = { what: '在线水质监测站', quantity: '2', unit: '套', contract: 'XS-2026-018 第三条' }
  return company.as('wangfang', ctx =>
    createRecord(ctx, deliveryItem, { projectId, ...usual, dueOn: dayFromToday(7), ...given }),
  )
}

/** A quality check that has passed. */
export async function passedCheck(company: Company, projectId: string, subject = '出厂校准'): Promise<string> {
  const { id } = await planCheck(company, projectId, { subject, kind: 'quality', target: '误差小于 2%' })
  await company.run('wangfang', recordCheck, { id, measured: '误差 1.1%', passed: true })
  return id
}

/** An item with a check that has passed, ready for the customer. */
export async function readied(company: Company, projectId: string): Promise<RecordOf<typeof deliveryItem>> {
  const checkId = await passedCheck(company, projectId)
  const { id } = await promise(company, projectId, { checks: [{ checkId }] })
  return (await company.run('wangfang', readyDelivery, { id })) as RecordOf<typeof deliveryItem>
}

/** An item that the customer has received. */
export async function delivered(company: Company, projectId: string): Promise<RecordOf<typeof deliveryItem>> {
  const { id } = await readied(company, projectId)
  const received = { receivedBy: '设备科周工', receipt: '签收单 0412' }
  return (await company.run('wangfang', deliver, { id, ...received })) as RecordOf<typeof deliveryItem>
}

/** A point on the checklist. */
export function ask(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof acceptanceItem>> = {},
): Promise<RecordOf<typeof acceptanceItem>> {
  const usual = { criterion: '连续运行 72 小时无中断', method: '接入现场数据，双方同时在场' }
  return company.as('wangfang', ctx => createRecord(ctx, acceptanceItem, { projectId, ...usual, ...given }))
}

/** The point is tried, and is good enough or not. */
export function attempt(
  company: Company,
  id: string,
  passed: boolean,
  found = passed ? '运行 80 小时' : '41 小时断线',
) {
  return company.run('wangfang', tryAcceptance, { id, passed, found })
}

type Report = RecordOf<typeof acceptanceReport>

/** A report with its conclusion, not submitted yet. */
export async function reportOf(
  company: Company,
  projectId: string,
  kind: Report['kind'] = 'final',
  reason: string | null = null,
): Promise<Report> {
  const begun = { projectId, kind, ...(reason && { reason }) }
  const { id, version } = (await company.run('wangfang', draftAcceptanceReport, begun)) as Report
  const set = { conclusion: '两套监测站运行正常，同意验收。' }
  return company.as('wangfang', ctx => updateRecord(ctx, acceptanceReport, { id, version, set }))
}

/** One item that is delivered and one that is planned, a checklist with a failed point, and a first report. */
export async function tellDelivery(company: Company, projectId: string): Promise<void> {
  const { id: deliveryItemId } = await delivered(company, projectId)
  await promise(company, projectId, { what: '数据平台账号', quantity: '20', unit: '个', dueOn: dayFromToday(-3) })
  const first = await ask(company, projectId, { deliveryItemId })
  await attempt(company, first.id, true)
  const second = await ask(company, projectId, { deliveryItemId, criterion: '氨氮测量误差不超过 5%' })
  await attempt(company, second.id, false, '误差 7.2%')
  await ask(company, projectId, { criterion: '操作手册与接线图各两份' })
  const { id } = await reportOf(company, projectId, 'arrival')
  await company.run('wangfang', submitAcceptanceReport, { id })
}
