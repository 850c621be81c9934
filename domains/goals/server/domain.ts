import type { FirstStep } from '#domains/process/reads.ts'
import { defineDomain } from '#kernel/domain/domain.ts'
import { aim, goal, goalsContract, goalsEntities, goalsRefusals } from '../contract.ts'
import { agreeGoal } from './agree-goal.ts'
import { agreePassedGoals } from './agree-passed-goals.ts'
import { alignGoal } from './align-goal.ts'
import { assignGoal } from './assign-goal.ts'
import { correctReading } from './correct-reading.ts'
import { defineMetric } from './define-metric.ts'
import { dropGoal } from './drop-goal.ts'
import { moveMetric } from './move-metric.ts'
import { readGoalCard, readGoalCards } from './read-goal-cards.ts'
import { readMetricTree } from './read-metric-tree.ts'
import { recordReading } from './record-reading.ts'
import { redefineMetric } from './redefine-metric.ts'
import { removeReading } from './remove-reading.ts'
import { reopenGoal } from './reopen-goal.ts'

export { goalsChecks } from './checks/all.ts'
export { goalsDeliverables } from './deliverables/all.ts'

export const goalsDomain = defineDomain({
  name: 'goals',
  entities: goalsEntities,
  contract: goalsContract,
  refusals: goalsRefusals,
  operations: {
    alignGoal,
    assignGoal,
    agreeGoal,
    dropGoal,
    reopenGoal,
    goalCard: readGoalCard,
    goalCards: readGoalCards,
    defineMetric,
    redefineMetric,
    moveMetric,
    metricTree: readMetricTree,
    recordReading,
    correctReading,
    removeReading,
  },
  subscribers: [...agreePassedGoals],
})

export const goalsFirstSteps: readonly FirstStep[] = [
  { name: 'aims', type: aim.type },
  { name: 'goals', type: goal.type },
]
