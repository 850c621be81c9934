import {
  type requirementDocument as entity,
  type functionItem,
  requirementDocument,
  type requirementLine,
} from '#domains/deals/requirements-contract.ts'
import { saveFunction } from '#domains/deals/server/functions/save-function.ts'
import { baselineRequirements } from '#domains/deals/server/requirements/baseline-requirements.ts'
import { confirmRequirements } from '#domains/deals/server/requirements/confirm-requirements.ts'
import { draftRequirements } from '#domains/deals/server/requirements/draft-requirements.ts'
import { readRequirementSheet } from '#domains/deals/server/requirements/read-requirement-sheet.ts'
import { saveRequirement } from '#domains/deals/server/requirements/save-requirement.ts'
import { sendRequirements } from '#domains/deals/server/requirements/send-requirements.ts'
import { submitRequirements } from '#domains/deals/server/requirements/submit-requirements.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

type Document = RecordOf<typeof entity>
type Line = RecordOf<typeof requirementLine>
interface Sheet {
  versions: { document: Document; lines: Line[] }[]
  approval: { id: string; waitingFor: string[]; decisions: { comment: string | null }[] } | null
}

export const DOCUMENT_WORDS = {
  summary: '三个县级水厂的泵房无人值守，故障半小时内要有人知道',
  finalScope: '做到报警和远程查看为止；不做远程启停',
} as const
export const CONFIRMATION = {
  confirmedBy: '江海泵业 周工',
  confirmedHow: 'meeting',
  evidence: '需求确认会纪要第 3 页，周工签字',
} as const

export function requirementSheet(company: Company, projectId: string): Promise<Sheet> {
  return company.run('wangfang', readRequirementSheet, { projectId }) as Promise<Sheet>
}

/** 陈立's requirement document with its words, and without a line. */
export async function beginRequirements(company: Company, projectId: string): Promise<Document> {
  const draft = (await company.run('chenli', draftRequirements, { projectId })) as Document
  const change = { id: draft.id, version: draft.version, set: DOCUMENT_WORDS }
  return company.as('chenli', ctx => updateRecord(ctx, requirementDocument, change))
}

export function writeRequirement(
  company: Company,
  document: Pick<Document, 'id' | 'projectId'>,
  given: Partial<NewRecord<typeof requirementLine>> = {},
): Promise<Line> {
  return company.run('chenli', saveRequirement.create, {
    ...{ projectId: document.projectId, documentId: document.id, text: '断网时用短信报警', priority: 'must' },
    ...{ criterion: '拔掉网线后 30 分钟内值班手机收到短信', source: '周工，11 月 3 日拜访' },
    ...given,
  }) as Promise<Line>
}

export function planFunction(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof functionItem>> = {},
): Promise<RecordOf<typeof functionItem>> {
  return company.run('chenli', saveFunction.create, {
    ...{ projectId, name: '网关短信模块', kind: 'function', how: '断网后每五分钟重发，直到有人确认', effort: '6 人天' },
    ...given,
  }) as Promise<RecordOf<typeof functionItem>>
}

/** 王芳 decides on what 陈立 has submitted. */
export async function review(
  company: Company,
  projectId: string,
  decision: 'approve' | 'reject' = 'approve',
  comment?: string,
): Promise<void> {
  const { approval } = await requirementSheet(company, projectId)
  await company.run('wangfang', decideApproval, { id: approval?.id, decision, ...(comment && { comment }) })
}

/** From the draft to the customer's desk. */
export async function bringToCustomer(company: Company, { id, projectId }: Document): Promise<Document> {
  await company.run('chenli', submitRequirements, { id })
  await review(company, projectId)
  return (await company.run('chenli', sendRequirements, { id, sentTo: '周工，设备科长' })) as Document
}

/** From the draft to the baseline. */
export async function settleRequirements(company: Company, document: Document): Promise<Document> {
  const { id } = document
  await bringToCustomer(company, document)
  await company.run('chenli', confirmRequirements, { id, ...CONFIRMATION, confirmedOn: dayFromToday(0) })
  return (await company.run('chenli', baselineRequirements, { id })) as Document
}

/** A baseline with three requirements, one of them without a function, and the next version being written. */
export async function tellRequirements(company: Company, projectId: string): Promise<void> {
  const document = await beginRequirements(company, projectId)
  await writeRequirement(company, document)
  await writeRequirement(company, document, {
    ...{ text: '手机上能看到三个泵房的压力曲线', priority: 'should' },
    ...{ criterion: '任一手机浏览器三秒内打开最近 24 小时曲线', source: '厂长，电话' },
  })
  await writeRequirement(company, document, {
    ...{ text: '报警记录保存三年', priority: 'must', criterion: '能查到三年前同一天的记录', source: '水务局要求' },
  })
  await planFunction(company, projectId, { requirements: ['R-001'] })
  await planFunction(company, projectId, {
    ...{ name: '压力曲线页面', kind: 'design', how: '泵房列表在上，曲线在下', requirements: ['R-002'] },
  })
  await settleRequirements(company, document)
  const next = { projectId, reason: '客户把两个备用泵房也算进来' }
  const draft = (await company.run('chenli', draftRequirements, next)) as Document
  await writeRequirement(company, draft, { text: '备用泵房同样报警', priority: 'could', source: '周工，需求确认会' })
}
