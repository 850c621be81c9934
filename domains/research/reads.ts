export { profileGaps } from './rules/profiled.ts'
export { insightBoard } from './server/read-insight-board.ts'
