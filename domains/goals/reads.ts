export { addReading, type GivenReading } from './server/add-reading.ts'
export { type GoalToMeasure, measuredGoalsSql } from './server/measured-goals-sql.ts'
