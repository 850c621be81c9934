import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Studied {
  readonly study: Rec
  readonly legal: Rec
}

interface Sheet {
  readonly dimensions: readonly Rec[]
  readonly figures: { readonly npv: string; readonly irr: { readonly code: string } }
}

const FLOWS = [
  ['investment', 0, '200000'],
  ['operating', 1, '150000'],
  ['operating', 2, '150000'],
  ['revenue', 1, '280000'],
  ['revenue', 2, '320000'],
] as const

const CALLS = {
  assessment: '已向业务部门核实，做得到',
  evidence: '去年外呼总结',
  blockingAnswer: '开工前由合规部审定话术',
  conclusion: '在客户同意录音的条件下可行',
}

/** P8.2: five sides assessed and a cash flow worked out; nobody has decided yet. */
export async function studyFeasibility(cast: Cast, project: Project, words = CALLS): Promise<Studied> {
  const { planner, finance } = cast
  const study = await planner.post(`${project.path}/feasibility-studies`)
  const sheet = await planner.get<Sheet>(`${project.path}/feasibility`)
  for (const { id, kind } of sheet.dimensions) await assess(cast, id, kind === 'legal', words)
  for (const [kind, period, amount] of FLOWS) {
    const cells = finance.at(`/feasibility-studies/${study.id}/cash-flows`)
    await finance.client.must('PUT', cells, { kind, period, amount })
  }
  const { conclusion } = words
  await planner.change('feasibility-studies', study.id, { conclusion, discountRate: '8', horizon: 2 })
  await checkFigures(cast, project)
  return { study, legal: sheet.dimensions.find(one => one.kind === 'legal') as Rec }
}

function assess({ planner }: Cast, id: string, blocking: boolean, words = CALLS): Promise<Rec> {
  const { assessment, evidence, blockingAnswer } = words
  const said = { assessment, score: 4, evidence }
  const answer = { blocking: true, blockingAnswer }
  return planner.change('feasibility-dimensions', id, { ...said, ...(blocking && answer) })
}

/** -200,000 + 130,000 / 1.08 + 170,000 / 1.08^2 = 66,117.97: what the server works out must be that. */
async function checkFigures({ planner }: Cast, { path }: Project): Promise<void> {
  const { figures } = await planner.get<Sheet>(`${path}/feasibility`)
  if (figures.npv !== '66117.97' || figures.irr.code !== 'one')
    throw new Error(`the cash flow is worth ${figures.npv} with ${figures.irr.code}`)
}

/** The planner recommends, the sponsor decides. */
export async function decideStudy({ planner, sponsor }: Cast, { study }: Studied, recommendation: string) {
  const reason = recommendation === 'go' ? '两年内收回投入' : '客户不同意录音'
  await planner.change('feasibility-studies', study.id, { recommendation, reason })
  await planner.post(`/feasibility-studies/${study.id}/submit`)
  await approveFromInbox(sponsor, study.id)
}

/** What is decided stays so: the sides and the money are tried before, while nobody can decide yet. */
const UNDECIDED = { criteria: ['feasibility_go'], because: 'a study that lacks something cannot be decided on' }

export function feasibilityBreakers(cast: Cast, studied: Studied): Breaker[] {
  const { planner } = cast
  const { study, legal } = studied
  return [
    {
      criterion: 'feasibility_assessed',
      also: UNDECIDED,
      break: () => planner.change('feasibility-dimensions', legal.id, { blockingAnswer: null }),
      mend: () => assess(cast, legal.id, true),
      leaves: UNDECIDED.criteria,
    },
    {
      criterion: 'economics_worked_out',
      also: UNDECIDED,
      break: () => planner.change('feasibility-studies', study.id, { discountRate: null }),
      mend: () => planner.change('feasibility-studies', study.id, { discountRate: '8' }),
      leaves: UNDECIDED.criteria,
    },
    {
      criterion: 'feasibility_go',
      break: async () => undefined,
      mend: () => decideStudy(cast, studied, 'go'),
    },
  ]
}
