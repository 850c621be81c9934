import type { MoveType } from './move.ts'
import type { ProjectMoveType, ProjectRule, StageMoveType, StageRule } from './move-rule.ts'
import { approve } from './moves/approve.ts'
import { branch } from './moves/branch.ts'
import { cancel } from './moves/cancel.ts'
import { close } from './moves/close.ts'
import { loopBack } from './moves/loop-back.ts'
import { pause } from './moves/pause.ts'
import { resume } from './moves/resume.ts'
import { returnStage } from './moves/return.ts'
import { skip } from './moves/skip.ts'
import { start } from './moves/start.ts'
import { submit } from './moves/submit.ts'
import { waive } from './moves/waive.ts'
import { withdraw } from './moves/withdraw.ts'

const PROJECT_RULES: Record<ProjectMoveType, ProjectRule> = { start, pause, resume, cancel, close }

const STAGE_RULES: { [Type in StageMoveType]: StageRule<Type> } = {
  submit,
  withdraw,
  approve,
  return: returnStage,
  waive,
  skip,
  loopBack,
  branch,
}

export function projectRule(type: ProjectMoveType): ProjectRule {
  return PROJECT_RULES[type]
}

export function stageRule<Type extends StageMoveType>(type: Type): StageRule<Type> {
  return STAGE_RULES[type]
}

export function isStageMove(type: MoveType): type is StageMoveType {
  return Object.hasOwn(STAGE_RULES, type)
}
