import { answerGap } from './answer-gap.ts'
import { assignGapAnswer } from './assign-gap-answer.ts'
import { assignMeasure } from './assign-measure.ts'
import { cancelMeasure } from './cancel-measure.ts'
import { decisionPathCheck } from './checks/decision-path.ts'
import { groupsCheck } from './checks/groups.ts'
import { leadBodyCheck } from './checks/lead-body.ts'
import { oneManagerCheck } from './checks/one-manager.ts'
import { organisedCheck } from './checks/organised.ts'
import { postsFilledCheck } from './checks/posts-filled.ts'
import { skillsAnsweredCheck } from './checks/skills-answered.ts'
import { createDecisionRule } from './create-decision-rule.ts'
import { createOrgUnit } from './create-org-unit.ts'
import { createPersonSkill } from './create-person-skill.ts'
import { createPost } from './create-post.ts'
import { decisionRulesDeliverable } from './deliverables/decision-rules.ts'
import { postsDeliverable } from './deliverables/posts.ts'
import { gapAnswersDeliverable, personSkillsDeliverable } from './deliverables/skills.ts'
import { teamMeasuresDeliverable } from './deliverables/team-measures.ts'
import { unitsDeliverable } from './deliverables/units.ts'
import { dropGapAnswer } from './drop-gap-answer.ts'
import { fillPost } from './fill-post.ts'
import { finishGapAnswer } from './finish-gap-answer.ts'
import { finishMeasure } from './finish-measure.ts'
import { planVacancy } from './plan-vacancy.ts'
import { reopenMeasure } from './reopen-measure.ts'
import { restoreDecisionRule } from './restore-decision-rule.ts'
import { updateDecisionRule } from './update-decision-rule.ts'
import { updateGapAnswer } from './update-gap-answer.ts'
import { updateOrgUnit } from './update-org-unit.ts'
import { updatePersonSkill } from './update-person-skill.ts'
import { updatePost } from './update-post.ts'
import { vacatePost } from './vacate-post.ts'

/** What the organisation of a team can do, ... */
export const organisationBehaviour = {
  orgUnit: { create: createOrgUnit, update: updateOrgUnit },
  post: { create: createPost, update: updatePost },
  personSkill: { create: createPersonSkill, update: updatePersonSkill },
  skillGapAnswer: { update: updateGapAnswer },
  decisionRule: { create: createDecisionRule, update: updateDecisionRule, restore: restoreDecisionRule },
  ...{ fillPost, vacatePost, planVacancy },
  ...{ answerGap, finishGapAnswer, dropGapAnswer, assignGapAnswer },
  ...{ finishMeasure, cancelMeasure, reopenMeasure, assignMeasure },
}

/** ... what gates may ask of it, ... */
export const organisationChecks = [
  ...[oneManagerCheck, organisedCheck, groupsCheck, postsFilledCheck],
  ...[skillsAnsweredCheck, leadBodyCheck, decisionPathCheck],
]

/** ... and how far it is. */
export const organisationDeliverables = [
  ...[unitsDeliverable, postsDeliverable, personSkillsDeliverable],
  ...[gapAnswersDeliverable, decisionRulesDeliverable, teamMeasuresDeliverable],
]
