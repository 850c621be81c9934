import { addDays } from '@yingce/scheduling/calendar-date'
import type { Hand, Page, Rec, World } from './world.ts'

export interface Project {
  readonly id: string
  readonly code: string
  /** Its routes inside the workspace. */
  readonly path: string
  readonly start: string
  readonly finish: string
  readonly manager: Hand
  /** Who takes part, besides the sponsor. */
  readonly workers: readonly Hand[]
}

interface Beginning {
  readonly playbook: string
  readonly name: string
  readonly aim: string
  readonly customer?: string
  readonly productLine?: string
  readonly start: string
  readonly finish?: string
  readonly sponsor: Hand
  readonly manager: Hand
  readonly team: readonly (readonly [Hand, ...string[]])[]
}

export async function startProject({ sponsor, manager, team, ...about }: Beginning): Promise<Project> {
  const { id, code, start, finish } = await manager.post<Pick<Project, 'id' | 'code' | 'start' | 'finish'>>(
    '/projects',
    {
      ...about,
      ...{ sponsorId: sponsor.id, managerId: manager.id },
      team: team.map(([person, ...roles]) => ({ personId: person.id, roles })),
    },
  )
  const workers = [manager, ...team.map(([person]) => person)]
  return { id, code, path: `/projects/${id}`, start, finish, manager, workers }
}

interface Criterion {
  readonly id: string
  readonly passed: boolean
  readonly have: unknown
  readonly need: unknown
  readonly missing: readonly { readonly why: { readonly text: unknown } }[]
}

/** Hands a stage to its approvers; says which criteria are not met where it cannot be. */
export async function submit(person: Hand, project: Project, stage: string): Promise<string> {
  const { path } = project
  await finishTasks(project, stage)
  const gate = await person.get<{ passed: boolean; criteria: readonly Criterion[] }>(`${path}/stages/${stage}/gate`)
  const unmet = gate.criteria.filter(one => !one.passed)
  if (unmet.length > 0) throw new Error(`${stage} is not ready: ${JSON.stringify(unmet)}`)
  const { approvalId } = await person.post<{ approvalId: string }>(`${path}/stages/${stage}/submit`)
  return approvalId
}

/** Everybody says of their own work of a stage that it is done. */
async function finishTasks({ id, manager, workers }: Project, stage: string): Promise<void> {
  const filter = JSON.stringify([{ field: 'stageKey', is: 'eq', value: stage }])
  const { items } = await manager.get<Page>(`/tasks?${new URLSearchParams({ project: id, limit: '200', filter })}`)
  for (const task of items.filter(({ state }) => state === 'todo' || state === 'doing')) {
    const owner = workers.find(one => one.id === task.ownerId) ?? manager
    await owner.post(`/tasks/${task.id}/finish`)
  }
}

/** Looks at what waits for a decision and approves it, with the facts that were shown. */
export async function approve(person: Hand, approvalId: string, comment?: string): Promise<void> {
  const { gate } = await person.get<{ gate: { shown: string } | null }>(`/approvals/${approvalId}`)
  const decision = { decision: 'approve', ...(comment && { comment }), ...(gate && { shown: gate.shown }) }
  await person.post(`/approvals/${approvalId}/decide`, decision)
}

/** Takes a stage through its gate: one submits, the others approve in their order. */
export async function pass(
  project: Project,
  stage: string,
  submitter: Hand,
  approver: Hand | readonly Hand[],
  comment?: string,
): Promise<void> {
  const approvalId = await submit(submitter, project, stage)
  for (const one of [approver].flat()) await approve(one as Hand, approvalId, comment)
}

interface Return {
  readonly reason: string
  readonly mend: readonly { readonly what: string; readonly criterion?: string }[]
}

/** Sends a stage back to those who submitted it, with what is to be mended. */
export function sendBack(person: Hand, { path }: Project, stage: string, why: Return): Promise<unknown> {
  return person.post(`${path}/stages/${stage}/return`, why)
}

interface Inbox {
  readonly approvals: readonly { readonly id: string; readonly subjectId: string }[]
}

/** Approves what somebody has submitted, by the entry in one's inbox. */
export async function approveFromInbox(person: Hand, subjectId: string): Promise<void> {
  const { approvals } = await person.get<Inbox>('/inbox')
  const waiting = approvals.find(one => one.subjectId === subjectId)
  if (!waiting) throw new Error(`nothing about ${subjectId} waits in the inbox of ${person.name}`)
  await approve(person, waiting.id)
}

export async function listOf(person: Hand, { id }: Project, type: string, iteration?: number): Promise<readonly Rec[]> {
  const query = iteration === undefined ? '' : `&iteration=${iteration}`
  return (await person.get<Page>(`/${type}?project=${id}${query}`)).items
}

/** Every calendar month from a day to the last one that is over by another. */
export function fullMonths(from: string, until: string): { start: string; end: string }[] {
  const months: { start: string; end: string }[] = []
  for (let start = firstOf(from); ; start = nextMonth(start)) {
    const end = dayBefore(nextMonth(start))
    if (end >= until) return months
    months.push({ start, end })
  }
}

/** The first day of a month. */
export function firstOf(day: string): string {
  return `${day.slice(0, 7)}-01`
}

function nextMonth(first: string): string {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}

function dayBefore(day: string): string {
  return addDays(day, -1)
}

/** The names of the people and the language, ready to tell with. */
export function teller({ t, day, until, people }: World) {
  return { t, day, until, ...people }
}
