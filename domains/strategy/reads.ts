export { chosenName } from './rules/compare-decisions.ts'
export { inForceByKind } from './rules/in-force.ts'
export { decisionBoard } from './server/read-decision-board.ts'
export { segmentRanking } from './server/read-segment-ranking.ts'
