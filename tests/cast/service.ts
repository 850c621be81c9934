import { revisit, type ticket } from '#domains/service/contract.ts'
import { doRevisit } from '#domains/service/server/care/do-revisit.ts'
import { handOverCare } from '#domains/service/server/care/hand-over-care.ts'
import { planCustomerTraining, planEvent } from '#domains/service/server/care/plan-occasion.ts'
import { startCare } from '#domains/service/server/care/start-care.ts'
import { raiseImprovement } from '#domains/service/server/improvements/raise-improvement.ts'
import { measureSatisfaction } from '#domains/service/server/satisfaction/measure-satisfaction.ts'
import { openTicket } from '#domains/service/server/tickets/open-ticket.ts'
import { solveTicket } from '#domains/service/server/tickets/solve-ticket.ts'
import { startTicket } from '#domains/service/server/tickets/start-ticket.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

export type Ticket = RecordOf<typeof ticket>
export type Revisit = RecordOf<typeof revisit>

/** What 周工 of the customer has asked 王芳. */
export async function askedBy(company: Company, projectId: string, given: Partial<Ticket> = {}): Promise<Ticket> {
  const usual = { subject: '二号站数据断传', source: 'phone', reporter: '周工', priority: 'normal' }
  const received = { reportedOn: dayFromToday(0) }
  return (await company.run('wangfang', openTicket, { projectId, ...usual, ...received, ...given })) as Ticket
}

/** 陈立 looks after the customer from now on. */
export async function careFor(
  company: Company,
  projectId: string,
  given: Record<string, unknown> = {},
): Promise<{ id: string }> {
  const usual = { customer: '江海泵业', rhythmDays: 90, startsOn: dayFromToday(-2), ownerId: company.people.chenli }
  return (await company.run('wangfang', startCare, { projectId, ...usual, ...given })) as { id: string }
}

/** The revisits of a project, in the order in which they were dated. */
export function revisitsOf(company: Company, projectId: string): Promise<Revisit[]> {
  return company.as('wangfang', ctx => recordsInProject(ctx, revisit, projectId, { upTo: 1 }))
}

/** The customer was visited, and has said how it goes. */
export async function visited(company: Company, projectId: string, given: Record<string, unknown> = {}) {
  const [next] = (await revisitsOf(company, projectId)).filter(one => one.state === 'planned')
  const learned = { spokenWith: '厂长吴总', usage: '两班都在用，报表还是手抄', feedback: '希望报表能导出', score: 4 }
  return (await company.run('wangfang', doRevisit, { id: next?.id, ...learned, ...given })) as Revisit
}

/** What the customer's words make us do better. */
export async function takeUp(company: Company, projectId: string): Promise<{ id: string }> {
  const said = { what: '报表导出', origin: 'feedback', cause: '报表还是手抄', dueOn: dayFromToday(20) }
  return (await company.run('wangfang', raiseImprovement, { projectId, ...said })) as { id: string }
}

/** A customer who is looked after: tickets in every state but closed, a revisit that is done and one that is dated. */
export async function tellService(company: Company, projectId: string): Promise<void> {
  await askedBy(company, projectId, { priority: 'urgent', reportedOn: dayFromToday(-6) })
  const second = await askedBy(company, projectId, { subject: '忘记平台密码', source: 'message', priority: 'low' })
  await company.run('wangfang', startTicket, { id: second.id })
  const third = await askedBy(company, projectId, { subject: '试剂用量偏大', source: 'visit', priority: 'high' })
  await company.run('wangfang', solveTicket, { id: third.id, solution: '重设了加药泵的行程' })
  const { id } = await careFor(company, projectId)
  await visited(company, projectId)
  await company.run('wangfang', handOverCare, { id, ownerId: company.people.chenli, handNote: '厂长每周一在厂里' })
  const asked = { askedWhom: '采购部林经理', askedOn: dayFromToday(-5), how: 'survey', scale: 'ten', score: 9 }
  await company.run('wangfang', measureSatisfaction, { projectId, ...asked, words: '交货准时' })
  await company.run('wangfang', planEvent, {
    projectId,
    name: '水质技术交流会',
    kind: 'seminar',
    plannedOn: dayFromToday(25),
  })
  await company.run('wangfang', planCustomerTraining, { projectId, topic: '仪表日常维护', plannedOn: dayFromToday(12) })
  await takeUp(company, projectId)
}
