import type { Label } from '../label.ts'
import { REFUSAL_TEXTS } from '../refusal-text.ts'
import type { VersionRefusalCode } from './version-effect.ts'

/** Why a project cannot go over to another version, in words. The caller puts names for the ids into the {places}. */
export const VERSION_REFUSAL_TEXTS = {
  project_paused: REFUSAL_TEXTS.project_paused,
  project_cancelled: REFUSAL_TEXTS.project_cancelled,
  project_closed: REFUSAL_TEXTS.project_closed,
  stage_in_review: REFUSAL_TEXTS.stage_in_review,
  other_playbook: {
    zh: '项目按流程“{from}”进行，不能换到“{to}”的版本',
    en: 'The project runs on the playbook "{from}" and cannot move to a version of "{to}"',
  },
  mapping_unknown_stage: {
    zh: '项目里没有阶段“{stageId}”，对应关系里不能写它',
    en: 'The project has no stage "{stageId}" that could be mapped',
  },
  mapping_unknown_target: {
    zh: '新版本里没有阶段“{to}”',
    en: 'The new version has no stage "{to}"',
  },
  mapping_stays: {
    zh: '阶段“{stageId}”在新版本里还在，不需要对应到别的阶段',
    en: 'Stage "{stageId}" is in the new version too and needs no mapping',
  },
  mapping_one_onto_two: {
    zh: '阶段“{stageId}”同时对应到了 {stages}，只能对应一个',
    en: 'Stage "{stageId}" is mapped onto {stages}; it can only go on in one of them',
  },
  mapping_two_onto_one: {
    zh: '{stages} 都对应到了“{to}”，一个阶段只能接一个',
    en: '{stages} are all mapped onto "{to}"; a stage can go on for only one of them',
  },
  mapping_onto_done: {
    zh: '阶段“{to}”已经完成，“{stageId}”不能对应到它',
    en: 'Stage "{to}" is done already; "{stageId}" cannot go on in it',
  },
  mapping_target_taken: {
    zh: '阶段“{to}”在项目里已经有了，“{stageId}”又不在进行中，不能对应到它',
    en: 'The project has stage "{to}" already, and "{stageId}" is not under way, so nothing of it goes on there',
  },
  mapping_cannot_start: {
    zh: '阶段“{to}”要等 {stages}，还不能由它接着做“{stageId}”',
    en: 'Stage "{to}" waits for {stages} and cannot go on for "{stageId}" yet',
  },
  mapping_needed: {
    zh: '新版本里没有 {stages}，而项目正在其中。请指明由哪个阶段接着做，可选：{choices}',
    en: 'The new version no longer has {stages}, in which the project stands. Say which stage goes on for it; possible are: {choices}',
  },
  nothing_left: {
    zh: '新版本里没有 {stages}，其余阶段项目都已完成，换过去就无事可做。请在现在的版本里做完它',
    en: 'The new version no longer has {stages}, and everything else in it is done: nothing would be left to do. Finish the project on its present version',
  },
} as const satisfies Record<VersionRefusalCode, Label>
