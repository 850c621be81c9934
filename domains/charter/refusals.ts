import { defineRefusals } from '#kernel/error/refusal.ts'

export const charterRefusals = defineRefusals({
  'charter.wrong_state': {
    status: 409,
    zh: '“{name}”{state}，不能{verb}。',
    en: '“{name}” is {state}; it cannot be {verb}.',
  },
  'charter.exists': {
    status: 409,
    zh: '项目已有章程第 {number} 版，请在“章程”页修订它。',
    en: 'The project has version {number} of its charter already: revise it on the page “Charter”.',
  },
  'charter.open_version': {
    status: 409,
    zh: '章程第 {number} 版还没有批准：在“章程”页接着写这一版并送审。',
    en: 'Version {number} of the charter is not approved yet: go on with that one on the page “Charter” and submit it.',
  },
  'charter.incomplete': {
    status: 422,
    zh: '章程还缺 {count} 项：{what}。请在“章程”页补齐后再提交。',
    en: 'The charter still lacks {count} {count|thing|things}: {what}. Complete it on the page “Charter”, then submit it.',
  },
  'charter.finish_before_start': {
    status: 422,
    zh: '最迟完成日 {finishBy} 早于项目开始日 {start}。请改成开始日之后的一天。',
    en: 'The project starts on {start}; it cannot be finished by {finishBy}. Choose a later day.',
  },
  'charter.in_approval': {
    status: 409,
    zh: '章程第 {number} 版正在审批，范围和要求不能改。要改，请提交人先在“章程”页撤回。',
    en: 'Version {number} of the charter is in approval: scope and requirements stay as they are. To change them, whoever submitted it withdraws it on the page “Charter” first.',
  },
  'charter.changed_meanwhile': {
    status: 409,
    zh: '第 {number} 版提交之后又改了：{what}。请退回，核对后重新提交。',
    en: 'Since version {number} was submitted these have changed: {what}. Return it, so that it is checked and submitted again.',
  },
  'charter.never_submitted': {
    status: 404,
    zh: '章程第 {number} 版还没有提交过，没有可读的定稿。',
    en: 'Version {number} of the charter was never submitted; there is no print of it.',
  },
  'scope_item.no_reason': {
    status: 422,
    zh: '范围外的事要写明为什么不做。',
    en: 'What is out of scope says why it is left out.',
  },
  'requirement.wrong_state': {
    status: 409,
    zh: '要求“{statement}”{state}，不能{verb}。',
    en: 'The requirement “{statement}” is {state}; it cannot be {verb}.',
  },
})
