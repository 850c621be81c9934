import { defineEntity } from '#kernel/entity/entity.ts'

/** A playbook as it was when projects started on it. They stay on it, whatever becomes of the file or of later versions. */
export const playbookVersion = defineEntity({
  type: 'playbook_version',
  prefix: 'pbv',
  module: 'process',
  place: 'workspace',
  path: 'playbook-versions',
  label: { zh: '流程版本', en: 'Playbook version' },
  title: 'name',
  editable: [],
  generic: [],
  unique: [['playbookId', 'hash']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true },
    playbookId: { kind: 'text', label: { zh: '流程', en: 'Playbook' }, required: true },
    number: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true },
    hash: { kind: 'text', label: { zh: '校验值', en: 'Hash' }, required: true },
    note: { kind: 'note', label: { zh: '改了什么', en: 'What was changed' }, max: 2_000 },
    definition: {
      kind: 'note',
      label: { zh: '定义（JSON）', en: 'Definition (JSON)' },
      required: true,
      max: 2_000_000,
    },
  },
})
