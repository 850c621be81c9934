import { defineEntity } from '#kernel/entity/entity.ts'
import { skillLevels } from './skill-levels.ts'

/** A post of a unit, with what it asks of whoever holds it. Who holds it, or until when somebody will, moves by commands. */
export const post = defineEntity({
  type: 'post',
  prefix: 'pos',
  module: 'team',
  place: 'project',
  path: 'posts',
  label: { zh: '岗位', en: 'Post' },
  title: 'title',
  search: ['title'],
  list: ['title', 'unitId', 'holderId', 'state', 'dueOn', 'fillHow'],
  editable: ['title', 'unitId', 'duties', 'skills'],
  generic: ['create', 'update', 'remove'],
  staysOnce: 'filledOn',
  indexes: [['unitId'], ['holderId']],
  fields: {
    title: { kind: 'text', label: { zh: '岗位名称', en: 'Title' }, required: true, max: 120 },
    unitId: { kind: 'reference', to: 'org_unit', label: { zh: '所属单元', en: 'Unit' }, required: true },
    duties: { kind: 'note', label: { zh: '岗位职责', en: 'Duties' }, max: 4_000 },
    skills: {
      kind: 'list',
      label: { zh: '技能要求', en: 'Required skills' },
      help: {
        zh: '一行一项技能，写明至少要到几级；在岗的人够不够，系统会算出来。',
        en: 'One skill a line, with the least level. Whether the holder reaches it is worked out.',
      },
      max: 30,
      keyedBy: ['skill'],
      of: {
        skill: { kind: 'text', label: { zh: '技能', en: 'Skill' }, required: true, max: 80 },
        level: {
          kind: 'choice',
          label: { zh: '要求级别', en: 'Required level' },
          required: true,
          options: skillLevels,
        },
      },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'vacant',
      options: { vacant: { zh: '空缺', en: 'Vacant' }, filled: { zh: '在岗', en: 'Filled' } },
    },
    holderId: { kind: 'person', label: { zh: '在岗人', en: 'Holder' } },
    filledOn: { kind: 'date', label: { zh: '到岗日期', en: 'Holds it since' } },
    choiceReason: {
      kind: 'note',
      label: { zh: '为什么选此人', en: 'Why this person' },
      help: { zh: '经验、技能、可用的时间。', en: 'Experience, skills, time at hand.' },
      max: 2_000,
    },
    vacateReason: { kind: 'note', label: { zh: '离岗原因', en: 'Why it became vacant' }, max: 2_000 },
    dueOn: { kind: 'date', label: { zh: '计划到岗日', en: 'To be filled by' } },
    fillHow: {
      kind: 'choice',
      label: { zh: '补岗方式', en: 'How' },
      options: {
        inside: { zh: '内部选人', en: 'From inside' },
        hire: { zh: '招聘', en: 'By hiring' },
        borrow: { zh: '借调', en: 'By borrowing' },
      },
    },
  },
})
