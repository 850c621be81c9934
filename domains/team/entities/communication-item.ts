import { defineEntity } from '#kernel/entity/entity.ts'

/** What somebody is told in a rhythm, and how. Rhythm, next day and what has been told move by commands. */
export const communicationItem = defineEntity({
  type: 'communication_item',
  prefix: 'com',
  module: 'team',
  place: 'project',
  path: 'communication-items',
  label: { zh: '沟通计划', en: 'Communication' },
  title: 'what',
  search: ['what', 'audience', 'purpose'],
  list: ['what', 'audience', 'rhythm', 'channel', 'nextOn', 'toldOn', 'state', 'ownerId'],
  editable: ['what', 'audience', 'stakeholders', 'purpose', 'channel'],
  generic: ['update', 'remove'],
  staysOnce: 'toldOn',
  frozen: { field: 'state', in: ['ended'] },
  indexes: [['ownerId', 'state', 'nextOn']],
  fields: {
    what: {
      kind: 'text',
      label: { zh: '沟通什么', en: 'What is told' },
      help: { zh: '例如：项目周报、阶段成果、费用情况。', en: 'Such as the weekly report, results, spending.' },
      required: true,
      max: 200,
    },
    audience: {
      kind: 'text',
      label: { zh: '告诉谁', en: 'To whom' },
      help: { zh: '人、部门或团队。', en: 'A person, a department or a team.' },
      required: true,
      max: 200,
    },
    stakeholders: {
      kind: 'list',
      label: { zh: '其中的干系人', en: 'Stakeholders among them' },
      help: {
        zh: '选登记过的干系人；关键干系人都要有人告知。',
        en: 'From the register; every key stakeholder is to be told.',
      },
      max: 60,
      keyedBy: ['stakeholderId'],
      of: {
        stakeholderId: {
          kind: 'reference',
          to: 'stakeholder',
          label: { zh: '干系人', en: 'Stakeholder' },
          required: true,
        },
      },
    },
    purpose: {
      kind: 'text',
      label: { zh: '目的', en: 'Purpose' },
      help: { zh: '对方知道后能做什么、决定什么。', en: 'What they can do or decide once they know.' },
      max: 500,
    },
    rhythm: {
      kind: 'choice',
      label: { zh: '频率', en: 'Rhythm' },
      required: true,
      options: {
        once: { zh: '一次', en: 'Once' },
        weekly: { zh: '每周', en: 'Weekly' },
        biweekly: { zh: '每两周', en: 'Every two weeks' },
        monthly: { zh: '每月', en: 'Monthly' },
      },
    },
    firstOn: {
      kind: 'date',
      label: { zh: '第一次', en: 'First on' },
      help: {
        zh: '以后从这天往下数；遇到放假，顺延到上班那天。',
        en: 'The later days are counted from it; one that is a day off moves to the next workday.',
      },
      required: true,
    },
    channel: {
      kind: 'choice',
      label: { zh: '方式', en: 'Channel' },
      required: true,
      options: {
        meeting: { zh: '会议', en: 'Meeting' },
        mail: { zh: '邮件', en: 'Mail' },
        report: { zh: '书面报告', en: 'Report' },
        phone: { zh: '电话', en: 'Phone' },
        group_chat: { zh: '群聊', en: 'Group chat' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    nextOn: { kind: 'date', label: { zh: '下次', en: 'Next on' } },
    toldOn: { kind: 'date', label: { zh: '上次', en: 'Last told on' } },
    tellings: {
      kind: 'list',
      label: { zh: '沟通记录', en: 'What was told' },
      max: 500,
      of: {
        on: { kind: 'date', label: { zh: '日期', en: 'On' }, required: true },
        byId: { kind: 'person', label: { zh: '由谁', en: 'By' }, required: true },
        note: { kind: 'note', label: { zh: '说明', en: 'Note' }, max: 2_000 },
      },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'running',
      options: {
        running: { zh: '进行中', en: 'Running' },
        done: { zh: '已完成', en: 'Done' },
        ended: { zh: '已结束', en: 'Ended' },
      },
    },
    endReason: { kind: 'note', label: { zh: '结束原因', en: 'Why it ended' }, max: 2_000 },
  },
})
