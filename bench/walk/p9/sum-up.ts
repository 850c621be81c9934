import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { teach } from '../p1/evaluate.ts'
import { archiveBreaker, fileAll, lessonBreaker, reportBreaker, writeReport } from '../p2/close.ts'
import { enterExpense, spend } from '../p2/spend.ts'
import { judgeGoals, readOnce } from '../p6/evaluate.ts'
import type { Measured } from '../p6/set-goals.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface SummedUp {
  readonly lesson: Rec
  readonly filed: Rec
}

const LESSON = {
  name: '先问清楚谁批停机，再排安装',
  situation: '安装要停泵',
  happened: '机房和停机都等了客户三天',
  advice: '签约时就请客户写下停机由谁批、哪几天可以停',
}

/** The archive as far as the project has come: how the customer is looked after is still to be written. */
const SO_FAR = { location: '销售部网盘 / 清源水务', but: 'P9.10' }

/** P9.9: costs and profit, the goal judged, the report approved, a lesson published, everything filed so far. */
export async function sumUp(cast: Cast, project: Project, revenue: Measured): Promise<SummedUp> {
  const { planner } = cast
  await spend(cast, await enterExpense(cast, project, '700000', '设备和安装'))
  await checkProfit(cast, project)
  await readOnce(planner, project, revenue, '101.7')
  await judgeGoals(planner, project, {})
  const lesson = await teach(planner, project, LESSON)
  await writeReport(cast, project, {
    ...{ results: '四十套按期交付，签约 101.7 万元', course: '安装推迟三天，验收一次返工' },
    ...{ causes: '让价一成换来五成预付款', handOver: '质保和回访交给陈立' },
  })
  return { lesson, filed: await fileAll(cast, project, SO_FAR) }
}

interface Profit {
  readonly contracted: string
  readonly received: string
  readonly margin: string
}

/** 1,017,000 by contract less 700,000 of costs, half of the price received. */
async function checkProfit({ manager }: Cast, { path }: Project): Promise<void> {
  const { contracted, received, margin } = await manager.get<Profit>(`${path}/profit`)
  if ([contracted, received, margin].join() !== '1017000.00,508500.00,317000.00')
    throw new Error(`the profit and loss tells ${contracted} contracted, ${received} received, a margin of ${margin}`)
}

export function summaryBreakers(cast: Cast, project: Project, { lesson, filed }: SummedUp): Breaker[] {
  let pending: Rec | undefined
  return [
    {
      criterion: 'profit_settled',
      break: async () => {
        pending = await enterExpense(cast, project, '100', '返工差旅')
      },
      mend: () => cast.finance.remove('expenses', pending?.id ?? ''),
    },
    reportBreaker(cast, project),
    lessonBreaker(cast, lesson),
    archiveBreaker(cast, filed, () => fileAll(cast, project, SO_FAR)),
  ]
}
