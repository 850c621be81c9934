import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { type Goals, goalBreakers } from '../p1/set-goals.ts'
import { holdMeeting, meetingBreaker } from '../p2/carry-out.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

/** P10.7: how often somebody looks at the figures. */
export function setRhythm({ manager }: Cast, { id: projectId }: Project, { metric }: Goals): Promise<Rec> {
  return manager.post('/evaluation-rhythms', {
    ...{ projectId, name: '月度看数会', every: 'month', method: '对照目标值看办理率' },
    ...{ metrics: [{ metricId: metric.id }], ownerId: manager.id },
  })
}

export function measureBreakers({ manager }: Cast, { metric }: Goals, rhythm: Rec): Breaker[] {
  return [
    {
      criterion: 'metrics_set_up',
      break: () => manager.change('metrics', metric.id, { source: null }),
      mend: () => manager.change('metrics', metric.id, { source: metric.source }),
    },
    {
      criterion: 'rhythm_set',
      break: () => manager.change('evaluation-rhythms', rhythm.id, { metrics: [] }),
      mend: () => manager.change('evaluation-rhythms', rhythm.id, { metrics: [{ metricId: metric.id }] }),
    },
  ]
}

/** P10.8: everybody hears of it on one day. */
export function kickOff(cast: Cast, project: Project): Promise<Rec> {
  return holdMeeting(cast, project, { kind: 'kick_off', title: '项目启动会' })
}

export function startBreakers(cast: Cast, goals: Goals, meeting: Rec): Breaker[] {
  return [...goalBreakers(cast, goals), meetingBreaker(cast, 'kick_off_held', meeting)]
}
