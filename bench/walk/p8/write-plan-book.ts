import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { checkPlanBook, submitPlanBook } from '../p1/plan-book.ts'
import { enterStakeholder } from '../p2/carry-out.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Written {
  readonly recipient: Rec
  readonly filed: Rec
}

/** P8.6: two decision makers approve the book, the key stakeholder gets it and answers, and it is filed. */
export async function writePlanBook(cast: Cast, project: Project, stakeholder: Rec): Promise<Written> {
  const { manager, deputy, finance } = cast
  await nameDeciders(cast, project)
  const book = await submitPlanBook(cast, project)
  await approveFirst(deputy, book)
  await approveFromInbox(finance, book.id)
  await checkPlanBook(cast, book.id)
  const to = { stakeholderId: stakeholder.id }
  const recipient = await manager.post(`${project.path}/plan-book-recipients`, to)
  await send(cast, project, recipient)
  await answer(cast, project, recipient)
  return { recipient, filed: await file(cast, project) }
}

/** Everybody in the roles that they have, and who decides besides. */
function nameDeciders({ sponsor, manager, planner, finance, deputy }: Cast, { path }: Project, also: string[] = []) {
  return sponsor.client.must('PUT', sponsor.at(`${path}/team`), {
    ...{ sponsorId: sponsor.id, managerId: manager.id },
    team: [
      { personId: planner.id, roles: ['planner', ...also] },
      { personId: finance.id, roles: ['finance', 'decision_maker'] },
      { personId: deputy.id, roles: ['decision_maker'] },
    ],
  })
}

interface Waiting {
  readonly approvals: readonly { readonly id: string; readonly subjectId: string }[]
}

/** The first of two: the approval is still open after it. */
async function approveFirst(person: Person, { id }: Rec): Promise<void> {
  const { approvals } = await person.get<Waiting>('/inbox')
  const asked = approvals.find(one => one.subjectId === id)
  const { result } = await person.post<{ result: string }>(`/approvals/${asked?.id}/decide`, { decision: 'approve' })
  if (result !== 'pending') throw new Error(`one decision maker alone made the plan book ${result}`)
}

function send({ manager }: Cast, { today }: Project, { id }: Rec): Promise<Rec> {
  return manager.post(`/plan-book-recipients/${id}/send`, { sentOn: today, how: 'email' })
}

function answer({ manager }: Cast, { today }: Project, { id }: Rec): Promise<Rec> {
  const response = { response: 'comments', said: '同意，请每月通报办理率', respondedOn: today }
  return manager.post(`/plan-book-recipients/${id}/answer`, response)
}

function file({ manager }: Cast, { path }: Project): Promise<Rec> {
  const where = { stageKey: 'P8.6', deliverable: 'plan_book', location: '零售部网盘 / 定期存款 / 策划书' }
  return manager.post(`${path}/archive/file`, where)
}

export function planBookBreakers(cast: Cast, project: Project, { recipient, filed }: Written): Breaker[] {
  const { manager } = cast
  let stakeholder: Rec | undefined
  return [
    {
      criterion: 'plan_book_approved',
      break: () => nameDeciders(cast, project, ['decision_maker']),
      mend: () => nameDeciders(cast, project),
    },
    {
      criterion: 'plan_book_sent',
      break: async () => {
        stakeholder = await enterStakeholder(cast, project, '合规部')
      },
      mend: () => manager.remove('stakeholders', stakeholder?.id ?? ''),
    },
    {
      criterion: 'plan_book_answered',
      break: () => send(cast, project, recipient),
      mend: () => answer(cast, project, recipient),
    },
    {
      criterion: 'plan_book_filed',
      break: () => manager.post(`/archive-entries/${filed.id}/take-back`, { reason: '放错了' }),
      mend: () => file(cast, project),
    },
  ]
}
