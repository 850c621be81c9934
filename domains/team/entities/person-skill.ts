import { defineEntity } from '#kernel/entity/entity.ts'
import { skillLevels } from './skill-levels.ts'

/** What somebody of the team can do, how well, and by what that is known. One for each person and skill. */
export const personSkill = defineEntity({
  type: 'person_skill',
  prefix: 'psk',
  module: 'team',
  place: 'project',
  path: 'person-skills',
  label: { zh: '成员技能', en: 'Member’s skill' },
  title: 'skill',
  search: ['skill'],
  list: ['personId', 'skill', 'level', 'evidence'],
  editable: ['personId', 'skill', 'level', 'evidence'],
  generic: ['create', 'update', 'remove'],
  indexes: [['personId']],
  unique: [['projectId', 'personId', 'skillKey']],
  fields: {
    personId: { kind: 'person', label: { zh: '成员', en: 'Member' }, required: true },
    skill: {
      kind: 'text',
      label: { zh: '技能', en: 'Skill' },
      help: { zh: '大小写和空格不作区分。', en: 'Case and blanks make no difference.' },
      required: true,
      max: 80,
    },
    level: { kind: 'choice', label: { zh: '级别', en: 'Level' }, required: true, options: skillLevels },
    evidence: {
      kind: 'note',
      label: { zh: '依据', en: 'Evidence' },
      help: { zh: '做过什么项目、证书、谁评的。', en: 'Work done, a certificate, who judged it.' },
      max: 2_000,
    },
    // The skill as it is compared. It bears the label of the skill: a refusal by the index names that one.
    skillKey: { kind: 'text', hidden: true, required: true, label: { zh: '技能', en: 'Skill' } },
  },
})
