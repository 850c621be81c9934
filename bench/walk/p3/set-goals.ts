import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Measured, setMeasured, setGoals as setThree, type ThreeGoals } from '../p6/set-goals.ts'
import type { Project } from '../project.ts'

export interface FourGoals extends ThreeGoals {
  readonly awareness: Measured
}

/** P3.2: one goal each for sales, market share, satisfaction and brand awareness. */
export async function setGoals(cast: Cast, project: Project, figures: Figures): Promise<FourGoals> {
  const three = await setThree(cast, project, figures)
  const awareness = await setMeasured(cast.manager, project, three.sales.goal, {
    metric: { name: `存款产品知名度（${project.code}）`, unit: '%', rhythm: 'once', source: '街头抽样' },
    goal: {
      ...{ statement: '让更多居民知道本行的定期存款', area: 'awareness', subject: '本地成年居民' },
      ...{ baseline: '38', target: '45', gapNote: '对手一年里提高了六个百分点' },
    },
  })
  return { ...three, awareness }
}

/** P3.3: who came shall stay; the goal is set once there is somebody to keep. */
export function setRetention({ manager }: Cast, project: Project, { sales }: ThreeGoals): Promise<Measured> {
  return setMeasured(manager, project, sales.goal, {
    metric: { name: `到期转存率（${project.code}）`, unit: '%', rhythm: 'once', source: '存款系统' },
    goal: {
      ...{ statement: '让到期的客户继续存', area: 'retention', subject: '到期的个人客户' },
      ...{ baseline: '52', target: '60', gapNote: '试点网点已经做到 61%' },
    },
  })
}
