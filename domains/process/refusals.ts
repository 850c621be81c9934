import { APPROVAL_REFUSAL_TEXTS, REFUSAL_TEXTS } from '@yingce/process/refusal-text'
import { VERSION_REFUSAL_TEXTS } from '@yingce/process/version/version-refusal-text'
import { defineRefusals } from '#kernel/error/refusal.ts'

const move = REFUSAL_TEXTS
const said = APPROVAL_REFUSAL_TEXTS
const version = VERSION_REFUSAL_TEXTS

/** What the process can refuse. The engine has the sentences of what its rules forbid; names stand for its ids. */
export const processRefusals = defineRefusals({
  'playbook.unknown': { status: 422, zh: '没有流程“{playbook}”。', en: 'There is no playbook “{playbook}”.' },
  'playbook.not_found': { status: 404, zh: '没有流程“{playbook}”。', en: 'There is no playbook “{playbook}”.' },
  'playbook.retired': {
    status: 409,
    zh: '流程“{playbook}”已停用，不能再用来启动项目。请选别的流程，或请维护流程的人恢复使用。',
    en: 'The playbook “{playbook}” is out of use, so no new project begins on it. Choose another, or ask who keeps the playbooks to put it into use again.',
  },
  'project.dates': { status: 422, zh: '结束日期不能早于开始日期。', en: 'The finish cannot lie before the start.' },
  'project.not_paused': { status: 409, ...move.project_not_paused },
  'project.already_started': { status: 409, ...move.already_started },
  'project.stages_open': { status: 409, ...move.stages_open },
  'stage.unknown': { status: 404, ...move.unknown_stage },
  'stage.wrong_state': {
    status: 409,
    zh: '阶段“{stageId}”{state}，现在不能这样做。',
    en: 'The stage “{stageId}” is {state}; this is not possible now.',
  },
  'stage.earlier_open': { status: 409, ...move.earlier_stages_open },
  'stage.in_review': { status: 409, ...move.stage_in_review },
  'stage.not_optional': { status: 409, ...move.not_optional },
  'gate.not_met': { status: 409, ...move.criteria_unmet },
  'gate.changed': {
    status: 409,
    zh: '提交之后有 {count} 个条件所依据的记录变了，请看过差异再决定。',
    en: 'The records behind {count} {count|criterion|criteria} have changed since the submission. Look at the difference, then decide.',
  },
  'loop.unknown': { status: 422, ...move.unknown_loop },
  'branch.unknown': { status: 422, ...move.unknown_branch },
  'reason.missing': { status: 422, ...move.reason_missing },
  'role.only_sponsor': { status: 403, ...move.only_sponsor },
  'role.needed': { status: 403, ...move.role_may_not },
  'loop.adjustment_unknown': {
    status: 422,
    zh: '有 {count} 项调整不属于本项目或还没有决定，请在“调整”页决定后再带入。',
    en: '{count} of the adjustments are not decided, or not of this project. Decide on them on the page “Adjustments” first.',
  },
  'record.closed_to': {
    status: 422,
    zh: '{person}看不到这条{type}。请先让{person}参与这个项目，或由工作区所有者给相应权限。',
    en: '{person} cannot see this {type}. First let them take part in the project, or ask the workspace’s owner to give them the right.',
  },
  'team.person_unknown': {
    status: 422,
    zh: '团队中有人不是本工作区的在职成员。',
    en: 'Someone in the team is no active member of the workspace.',
  },
  'team.role_unknown': { status: 422, zh: '这个流程没有角色“{role}”。', en: 'This playbook has no role “{role}”.' },
  'team.one_holder': {
    status: 422,
    zh: '“{role}”只能由一个人担任，请在专门的字段里指定。',
    en: 'Only one person is the {role}; name them in the field of their own.',
  },
  'team.approval_waits': {
    status: 409,
    zh: '“{subject}”还等着“{role}”审批，这样换人之后没有人能决定。请先决定或撤回它，或把“{role}”交给可以决定的人。',
    en: '“{subject}” still waits for the role {role}, and after this change nobody could decide for it. Decide or withdraw it first, or give the role to somebody who may decide.',
  },
  'approval.not_found': { status: 404, zh: '找不到这项审批。', en: 'This approval cannot be found.' },
  'approval.pending': { status: 409, zh: '它已经在等待审批。', en: 'It waits for an approval already.' },
  'approval.none_open': { status: 409, zh: '现在没有待决定的审批。', en: 'Nothing waits for a decision here.' },
  'approval.own_role': {
    status: 409,
    zh: '“{role}”只有你一人担任，而提交人不能审批自己的提交。请由别人提交，或请工作区所有者允许唯一担任人自批。',
    en: 'You alone hold the role {role}, and nobody decides on their own submission. Let someone else submit, or ask the workspace’s owner to allow sole holders to decide.',
  },
  'approval.already_decided': {
    status: 409,
    zh: '{who}已于 {when} 决定：{result}。',
    en: '{who} decided already, at {when}: {result}.',
  },
  'approval.step_decided': {
    status: 409,
    zh: '{who}已于 {when} 批准了你这一步。',
    en: '{who} approved your step already, at {when}.',
  },
  'approval.role_without_holder': { status: 409, ...said.role_without_holder },
  'approval.no_decider': { status: 409, ...said.no_decider },
  'approval.own_submission': { status: 403, ...said.own_submission },
  'approval.withdrawn': { status: 409, ...said.withdrawn },
  'approval.not_yet': { status: 409, ...said.not_yet },
  'approval.not_a_decider': { status: 403, ...said.not_a_decider },
  'approval.decided_before': { status: 409, ...said.decided_before },
  'approval.comment_missing': { status: 422, ...said.comment_missing },
  'approval.no_earlier_step': { status: 422, ...said.no_earlier_step },
  'approval.only_submitter': { status: 403, ...said.only_submitter },
  'version.unknown': {
    status: 422,
    zh: '没有这个流程版本，或它不属于本工作区。',
    en: 'There is no such version of a playbook in this workspace.',
  },
  'version.same': {
    status: 409,
    zh: '项目已经在按版本 {version} 进行。',
    en: 'The project runs on version {version} already.',
  },
  'version.other_playbook': { status: 422, ...version.other_playbook },
  'version.mapping_unknown_stage': { status: 422, ...version.mapping_unknown_stage },
  'version.mapping_unknown_target': { status: 422, ...version.mapping_unknown_target },
  'version.mapping_stays': { status: 422, ...version.mapping_stays },
  'version.mapping_one_onto_two': { status: 422, ...version.mapping_one_onto_two },
  'version.mapping_two_onto_one': { status: 422, ...version.mapping_two_onto_one },
  'version.mapping_onto_done': { status: 422, ...version.mapping_onto_done },
  'version.mapping_target_taken': { status: 422, ...version.mapping_target_taken },
  'version.mapping_cannot_start': { status: 422, ...version.mapping_cannot_start },
  'version.mapping_needed': { status: 422, ...version.mapping_needed },
  'version.nothing_left': { status: 409, ...version.nothing_left },
})
