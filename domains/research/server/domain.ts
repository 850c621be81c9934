import { defineDomain } from '#kernel/domain/domain.ts'
import { researchContract, researchEntities, researchRefusals } from '../contract.ts'
import { dropOpportunity } from './drop-opportunity.ts'
import { finishStudy } from './finish-study.ts'
import { linkEvidence } from './link-evidence.ts'
import { readInsightBoard } from './read-insight-board.ts'
import { reopenOpportunity } from './reopen-opportunity.ts'
import { reopenStudy } from './reopen-study.ts'
import { startStudy } from './start-study.ts'
import { stopStudy } from './stop-study.ts'
import { takeOpportunity } from './take-opportunity.ts'
import { unlinkEvidence } from './unlink-evidence.ts'

export const researchDomain = defineDomain({
  name: 'research',
  entities: researchEntities,
  contract: researchContract,
  refusals: researchRefusals,
  operations: {
    startStudy,
    finishStudy,
    stopStudy,
    reopenStudy,
    takeOpportunity,
    dropOpportunity,
    reopenOpportunity,
    linkEvidence,
    unlinkEvidence,
    insightBoard: readInsightBoard,
  },
})
