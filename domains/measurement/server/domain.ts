import { defineDomain } from '#kernel/domain/domain.ts'
import { measurementContract, measurementEntities, measurementRefusals } from '../contract.ts'
import { answerGoal } from './answer-goal.ts'
import { assignFinding } from './assign-finding.ts'
import { decideAdjustment } from './decide-adjustment.ts'
import { finaliseEvaluation } from './finalise-evaluation.ts'
import { judgeGoals } from './judge-goals.ts'
import { lessonLibrary } from './lesson-library.ts'
import { noteEffect } from './note-effect.ts'
import { publishLesson } from './publish-lesson.ts'
import { readEvaluation } from './read-evaluation.ts'
import { reopenEvaluation } from './reopen-evaluation.ts'
import { reopenFinding } from './reopen-finding.ts'
import { retractLesson } from './retract-lesson.ts'
import { settleFinding } from './settle-finding.ts'
import { withdrawAdjustment } from './withdraw-adjustment.ts'

export { measurementChecks } from './checks/all.ts'
export { measurementDeliverables } from './deliverables/all.ts'

export const measurementDomain = defineDomain({
  name: 'measurement',
  entities: measurementEntities,
  contract: measurementContract,
  refusals: measurementRefusals,
  operations: {
    judgeGoals,
    readEvaluation,
    finaliseEvaluation,
    reopenEvaluation,
    settleFinding,
    reopenFinding,
    assignFinding,
    answerGoal,
    decideAdjustment,
    withdrawAdjustment,
    noteEffect,
    publishLesson,
    retractLesson,
    lessonLibrary,
  },
})
