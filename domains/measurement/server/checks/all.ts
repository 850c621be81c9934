import { findingsAnswered } from './findings-answered.ts'
import { goalsJudged } from './goals-judged.ts'
import { kpisRead } from './kpis-read.ts'
import { lessonsPublished } from './lessons.ts'
import { missedGoalsAnswered } from './missed-goals-answered.ts'

export const measurementChecks = [kpisRead, goalsJudged, lessonsPublished, missedGoalsAnswered, findingsAnswered]
