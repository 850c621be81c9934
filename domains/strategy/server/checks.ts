import { channelsScoredCheck } from './checks/channels-scored.ts'
import { competencesJudgedCheck } from './checks/competences-judged.ts'
import { coverageEstimatedCheck } from './checks/coverage-estimated.ts'
import { decidedCheck } from './checks/decided.ts'
import { decisionsEvidencedCheck } from './checks/decisions-evidenced.ts'
import { decisionsServeGoalCheck } from './checks/decisions-serve-goal.ts'
import { differencesCompleteCheck } from './checks/differences-complete.ts'
import { personasEvidencedCheck } from './checks/personas-evidenced.ts'
import { positionedCheck } from './checks/positioned.ts'
import { resourcesAssessedCheck } from './checks/resources-assessed.ts'
import { segmentsScoredCheck } from './checks/segments-scored.ts'
import { swotCompleteCheck } from './checks/swot-complete.ts'

export const strategyChecks = [
  swotCompleteCheck,
  segmentsScoredCheck,
  personasEvidencedCheck,
  differencesCompleteCheck,
  positionedCheck,
  competencesJudgedCheck,
  decidedCheck,
  decisionsEvidencedCheck,
  decisionsServeGoalCheck,
  channelsScoredCheck,
  coverageEstimatedCheck,
  resourcesAssessedCheck,
]
