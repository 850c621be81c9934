import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

const DESIGNS = {
  overall: '给不用手机银行的客户一个存款顾问',
  content: '每月一封看得懂的存款信',
  marketing: '先请老客户，再由他们带邻居',
  user_experience: '进门三分钟内有人接待',
}

/** P10.2: four designs that the sponsor approves; the last one waits for its breaker. */
export async function design(cast: Cast, { id: projectId }: Project): Promise<Rec> {
  const { planner } = cast
  let last: Rec | undefined
  for (const [kind, summary] of Object.entries(DESIGNS)) {
    const words = { content: `${summary}。先在三个网点试。`, evidence: '以往外呼记录和访谈' }
    const made = await planner.post('/operation-designs', { projectId, kind, summary, ...words })
    last = await planner.post(`/operation-designs/${made.id}/submit`)
    if (kind !== 'user_experience') await approveFromInbox(cast.sponsor, made.id)
  }
  return last as Rec
}

export function designBreakers({ sponsor }: Cast, waiting: Rec): Breaker[] {
  return [
    {
      // What is approved stays so; until then it waits for the sponsor.
      criterion: 'designs_approved',
      break: async () => {},
      mend: () => approveFromInbox(sponsor, waiting.id),
    },
  ]
}
