import { defineDomain } from '#kernel/domain/domain.ts'
import { strategyContract, strategyEntities, strategyRefusals } from '../contract.ts'
import { carryAnalysisOver } from './carry-analysis-over.ts'
import { carryDecisionsOver } from './carry-decisions-over.ts'
import { chooseChannel } from './choose-channel.ts'
import { chooseSegment } from './choose-segment.ts'
import { createCross } from './create-cross.ts'
import { createDecision } from './create-decision.ts'
import { decide } from './decide.ts'
import { linkInsight } from './link-insight.ts'
import { onDecisionApproval } from './on-decision-approval.ts'
import { readChannelRanking } from './read-channel-ranking.ts'
import { readDecisionBoard } from './read-decision-board.ts'
import { readInsightUses } from './read-insight-uses.ts'
import { readSegmentRanking } from './read-segment-ranking.ts'
import { reviseDecision } from './revise-decision.ts'
import { scoreChannel } from './score-channel.ts'
import { scoreSegment } from './score-segment.ts'
import { setUsualChannelCriteria } from './set-usual-channel-criteria.ts'
import { setUsualCriteria } from './set-usual-criteria.ts'
import { submitDecision } from './submit-decision.ts'
import { unchooseChannel } from './unchoose-channel.ts'
import { unchooseSegment } from './unchoose-segment.ts'
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
    chooseSegment,
    unchooseSegment,
    setUsualChannelCriteria,
    scoreChannel,
    chooseChannel,
    unchooseChannel,
    decide,
    reviseDecision,
    submitDecision,
    withdrawDecision,
    linkInsight,
    unlinkInsight,
    decisionBoard: readDecisionBoard,
    segmentRanking: readSegmentRanking,
    channelRanking: readChannelRanking,
    insightUses: readInsightUses,
  },
  subscribers: [carryAnalysisOver, carryDecisionsOver, ...onDecisionApproval],
})
