import { defineDomain } from '#kernel/domain/domain.ts'
import { portfolioContract, portfolioEntities, portfolioRefusals } from '../contract.ts'
import { closeProgramme, reopenProgramme } from './programmes/close-programme.ts'
import { joinProgramme, leaveProgramme } from './programmes/join-programme.ts'
import { readProgramme } from './programmes/read-programme.ts'
import { readBoard, readColumn } from './read-board.ts'
import { readPortfolioLoad } from './read-load.ts'
import { readMatrix } from './read-matrix.ts'
import { readPast } from './read-past.ts'
import { readStalls } from './read-stalls.ts'
import { markStanding } from './standing/mark-standing.ts'

export const portfolioDomain = defineDomain({
  name: 'portfolio',
  entities: portfolioEntities,
  contract: portfolioContract,
  refusals: portfolioRefusals,
  operations: {
    ...{ board: readBoard, column: readColumn, matrix: readMatrix, stalls: readStalls, past: readPast },
    ...{ load: readPortfolioLoad, programmeView: readProgramme },
    ...{ joinProgramme, leaveProgramme, closeProgramme, reopenProgramme },
  },
  subscribers: markStanding,
})
