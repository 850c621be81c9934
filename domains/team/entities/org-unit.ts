import { defineEntity } from '#kernel/entity/entity.ts'

/** A box of the organisation chart: the lead body, a working group, another unit. It belongs to the whole project. */
export const orgUnit = defineEntity({
  type: 'org_unit',
  prefix: 'oru',
  module: 'team',
  place: 'project',
  path: 'org-units',
  label: { zh: '组织单元', en: 'Unit' },
  title: 'name',
  search: ['name'],
  list: ['name', 'kind', 'parentId', 'leadId', 'position'],
  editable: ['name', 'kind', 'parentId', 'leadId', 'members', 'duties', 'position'],
  generic: ['create', 'update', 'remove'],
  indexes: [['parentId']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    kind: {
      kind: 'choice',
      label: { zh: '种类', en: 'Kind' },
      required: true,
      options: {
        lead_body: { zh: '领导机构', en: 'Lead body' },
        group: { zh: '工作小组', en: 'Working group' },
        unit: { zh: '其他单元', en: 'Other unit' },
      },
    },
    parentId: {
      kind: 'reference',
      to: 'org_unit',
      label: { zh: '上级单元', en: 'Reports to' },
      help: { zh: '领导机构在最上面，没有上级。', en: 'The lead body stands at the top and reports to nobody.' },
    },
    leadId: { kind: 'person', label: { zh: '负责人', en: 'Lead' } },
    members: {
      kind: 'list',
      label: { zh: '成员', en: 'Members' },
      help: {
        zh: '都是项目团队里的人；负责人不用再写。',
        en: 'People of the project’s team; the lead need not be listed.',
      },
      max: 60,
      keyedBy: ['personId'],
      of: { personId: { kind: 'person', label: { zh: '人员', en: 'Person' }, required: true } },
    },
    duties: {
      kind: 'note',
      label: { zh: '职责', en: 'Duties' },
      help: { zh: '这个单元管什么、对什么结果负责。', en: 'What this unit does, and which result it answers for.' },
      max: 4_000,
    },
    position: {
      kind: 'integer',
      label: { zh: '排序', en: 'Order' },
      help: { zh: '同级里小的在前。', en: 'Smaller ones come first among their equals.' },
      min: 0,
      max: 1_000,
    },
  },
})
