export { profileGaps } from './rules/profiled.ts'
export { type CompetitorFacts, competitorFacts } from './server/checks/competitor-facts.ts'
export { insightBoard } from './server/read-insight-board.ts'
