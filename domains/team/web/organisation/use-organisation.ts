import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { decisionRule } from '../../entities/decision-rule.ts'
import { orgUnit } from '../../entities/org-unit.ts'
import { personSkill } from '../../entities/person-skill.ts'
import { post } from '../../entities/post.ts'
import { skillGapAnswer } from '../../entities/skill-gap-answer.ts'
import { teamMeasure } from '../../entities/team-measure.ts'

export type OrgUnit = RecordOf<typeof orgUnit>
export type Post = RecordOf<typeof post>
export type PersonSkill = RecordOf<typeof personSkill>
export type SkillGapAnswer = RecordOf<typeof skillGapAnswer>
export type DecisionRule = RecordOf<typeof decisionRule>
export type TeamMeasure = RecordOf<typeof teamMeasure>

/** As many as a chart or a matrix can be read with. */
const ALL = 200

function useAll<D extends Declaration>(entity: D, projectId: string, sort = 'id') {
  return useRecords(entity, { project: projectId, sort, limit: ALL })
}

/** The organisation of a project belongs to all its iterations. */
export function useUnits(projectId: string) {
  return useAll(orgUnit, projectId)
}

export function usePosts(projectId: string) {
  return useAll(post, projectId)
}

export function useDecisionRules(projectId: string) {
  return useAll(decisionRule, projectId)
}

export function useTeamMeasures(projectId: string) {
  return useAll(teamMeasure, projectId, 'plannedOn')
}

/** What the people of a project can do, and what is done about what they cannot. */
export function useSkillRecords(projectId: string) {
  const skills = useAll(personSkill, projectId)
  const answers = useAll(skillGapAnswer, projectId, '-id')
  return {
    error: skills.error ?? answers.error,
    isPending: skills.isPending || answers.isPending,
    refetch: () => Promise.all([skills.refetch(), answers.refetch()]),
    records: { skills: skills.data?.items ?? [], answers: answers.data?.items ?? [] },
  }
}

/** What the forms send: the form says why it is refused. */
export function usePostForms() {
  const { team } = useWorkspace().client
  const send = useSend()
  return { fill: send(team.fillPost), plan: send(team.planVacancy), vacate: send(team.vacatePost) }
}

export function useGapForms() {
  const { team } = useWorkspace().client
  const send = useSend()
  return {
    answer: send(team.answerGap),
    finish: send(team.finishGapAnswer),
    drop: send(team.dropGapAnswer),
    assign: send(team.assignGapAnswer),
  }
}

export function useMeasureForms() {
  const { team } = useWorkspace().client
  const send = useSend()
  return {
    finish: send(team.finishMeasure),
    cancel: send(team.cancelMeasure),
    reopen: send(team.reopenMeasure),
    assign: send(team.assignMeasure),
  }
}

export function useAddRule() {
  const { team } = useWorkspace().client
  return useSend()(team.decisionRule.create)
}
