import { defineEntity } from '#kernel/entity/entity.ts'
import { interests, powers } from './scales.ts'

/** A person or body that the project concerns. Its owner keeps the contact; whether it agrees moves by commands. */
export const stakeholder = defineEntity({
  type: 'stakeholder',
  prefix: 'stk',
  module: 'team',
  place: 'project',
  path: 'stakeholders',
  label: { zh: '干系人', en: 'Stakeholder' },
  title: 'name',
  search: ['name', 'organisation', 'position'],
  list: ['name', 'organisation', 'power', 'interest', 'attitude', 'keyStakeholder', 'state', 'ownerId'],
  editable: [
    ...(['name', 'organisation', 'position', 'side', 'need', 'expectation'] as const),
    ...(['power', 'interest', 'attitude', 'keyStakeholder'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  staysOnce: 'signedOn',
  fields: {
    name: { kind: 'text', label: { zh: '姓名或机构', en: 'Name' }, required: true, max: 120 },
    organisation: { kind: 'text', label: { zh: '单位', en: 'Organisation' }, max: 200 },
    position: { kind: 'text', label: { zh: '职务', en: 'Position' }, max: 120 },
    side: {
      kind: 'choice',
      label: { zh: '内部或外部', en: 'Internal or external' },
      required: true,
      options: { internal: { zh: '内部', en: 'Internal' }, external: { zh: '外部', en: 'External' } },
    },
    need: {
      kind: 'note',
      label: { zh: '需要', en: 'Need' },
      help: { zh: '项目要为其解决什么。', en: 'What the project is to solve for them.' },
      max: 4_000,
    },
    expectation: {
      kind: 'note',
      label: { zh: '希望的结果', en: 'Expectation' },
      help: { zh: '怎样才算让其满意。', en: 'What would make them content.' },
      max: 4_000,
    },
    power: { kind: 'choice', label: { zh: '权力', en: 'Power' }, options: powers },
    interest: { kind: 'choice', label: { zh: '利益', en: 'Interest' }, options: interests },
    attitude: {
      kind: 'choice',
      label: { zh: '态度', en: 'Attitude' },
      required: true,
      initial: 'unknown',
      options: {
        supports: { zh: '支持', en: 'Supports' },
        neutral: { zh: '中立', en: 'Neutral' },
        opposes: { zh: '反对', en: 'Opposes' },
        unknown: { zh: '不清楚', en: 'Not known' },
      },
    },
    keyStakeholder: {
      kind: 'yesno',
      label: { zh: '关键干系人', en: 'Key stakeholder' },
      help: { zh: '没有其签署确认，项目不能往下走。', en: 'Without their sign-off the project does not go on.' },
    },
    state: {
      kind: 'choice',
      label: { zh: '签署', en: 'Sign-off' },
      initial: 'open',
      options: {
        open: { zh: '待签署', en: 'Open' },
        signed_off: { zh: '已签署', en: 'Signed off' },
        refused: { zh: '拒绝签署', en: 'Refused' },
      },
    },
    signedOn: { kind: 'date', label: { zh: '签署日期', en: 'Signed off on' } },
    agreed: {
      kind: 'note',
      label: { zh: '确认了什么', en: 'What was agreed' },
      help: {
        zh: '写明确切内容：哪些目标、范围、时间和资源。',
        en: 'Exactly: which goals, scope, time and resources.',
      },
      max: 4_000,
    },
    evidence: {
      kind: 'note',
      label: { zh: '依据', en: 'Evidence' },
      help: { zh: '会议纪要、邮件或签字页在哪里。', en: 'Where the minutes, the mail or the signed page are.' },
      max: 2_000,
    },
    refusalReason: { kind: 'note', label: { zh: '拒绝的原因', en: 'Why it was refused' }, max: 2_000 },
  },
})
