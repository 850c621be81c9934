import { defineDomain } from '#kernel/domain/domain.ts'
import { strategyContract, strategyEntities, strategyRefusals } from '../contract.ts'
import { carryAnalysisOver } from './carry-analysis-over.ts'
import { carryDecisionsOver } from './carry-decisions-over.ts'
import { createCross } from './create-cross.ts'
import { createDecision } from './create-decision.ts'
import { decide } from './decide.ts'
import { linkInsight } from './link-insight.ts'
import { onDecisionApproval } from './on-decision-approval.ts'
import { readDecisionBoard } from './read-decision-board.ts'
import { readInsightUses } from './read-insight-uses.ts'
import { readSegmentRanking } from './read-segment-ranking.ts'
import { reviseDecision } from './revise-decision.ts'
import { scoreSegment } from './score-segment.ts'
import { setUsualCriteria } from './set-usual-criteria.ts'
import { submitDecision } from './submit-decision.ts'
import { unlinkInsight } from './unlink-insight.ts'
import { updateCross } from './update-cross.ts'
import { withdrawDecision } from './withdraw-decision.ts'

export const strategyDomain = defineDomain({
  name: 'strategy',
  entities: strategyEntities,
  contract: strategyContract,
  refusals: strategyRefusals,
  operations: {
    swotCross: { create: createCross, update: updateCross },
    decision: { create: createDecision },
    setUsualCriteria,
    scoreSegment,
    decide,
    reviseDecision,
    submitDecision,
    withdrawDecision,
    linkInsight,
    unlinkInsight,
    decisionBoard: readDecisionBoard,
    segmentRanking: readSegmentRanking,
    insightUses: readInsightUses,
  },
  subscribers: [carryAnalysisOver, carryDecisionsOver, ...onDecisionApproval],
})
