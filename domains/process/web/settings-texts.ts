import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const settingsTexts = defineTexts('settings', {
  title: { zh: '工作区设置', en: 'Workspace settings' },
  workspace: { zh: '工作区', en: 'Workspace' },
  name: { zh: '名称', en: 'Name' },
  timeZone: { zh: '时区', en: 'Time zone' },
  timeZoneHelp: {
    zh: '决定“今天”是哪一天：截止、超期和日历都按它算。',
    en: 'Decides which day is today: deadlines, overdue work and the calendar go by it.',
  },
  currency: { zh: '货币', en: 'Currency' },
  edit: { zh: '修改', en: 'Change' },
  ownerOnly: { zh: '只有工作区所有者可以改动。', en: 'Only the workspace’s owner can change this.' },
  approvals: { zh: '审批', en: 'Approvals' },
  soleHolder: {
    zh: '唯一担任人可以审批自己的提交',
    en: 'The only holder of a role may decide on their own submission',
  },
  soleHolderHelp: {
    zh: '平时没有人能批准自己提交的东西。如果项目里某个角色只有一个人担任，而提交的也是他，就没有别人能批准，项目会停住。允许之后，只有在这种情况下他可以自己批准，历史里会注明“本人批准，唯一任职者”。对之后的提交生效。',
    en: 'Usually nobody decides on what they submitted. Where one person alone holds the role that decides, and is also the one who submits, nobody else could decide and the project would stand still. Once allowed, that person may decide in this case only, and the history marks it. It counts for what is submitted from then on.',
  },
  allowed: { zh: '已允许', en: 'Allowed' },
  notAllowed: { zh: '未允许', en: 'Not allowed' },
  allow: { zh: '允许', en: 'Allow' },
  forbid: { zh: '不再允许', en: 'No longer allow' },
  people: { zh: '成员与权限', en: 'People and rights' },
  peopleHelp: {
    zh: '成员、邀请、角色的权限和小组。',
    en: 'People, invitations, what roles may do, and groups.',
  },
  language: { zh: '语言', en: 'Language' },
  languageHelp: {
    zh: '每个人在页面右上角选自己的语言，选择跟着账号走。',
    en: 'Everybody chooses their own at the top of the page; the choice stays with the account.',
  },
})
