import { defineEntity } from '#kernel/entity/entity.ts'

/** Where a deliverable of the project lies for good, or why there is nothing of it to keep. */
export const archiveEntry = defineEntity({
  type: 'archive_entry',
  prefix: 'arc',
  module: 'closing',
  place: 'project',
  path: 'archive-entries',
  label: { zh: '归档记录', en: 'Archive entry' },
  title: 'name',
  search: ['name', 'location', 'number'],
  list: ['name', 'stageKey', 'state', 'location', 'number', 'ownerId'],
  // Where it is kept is said by filing it: a filed entry never loses its place.
  editable: ['number'],
  generic: ['update'],
  unique: [['projectId', 'stageKey', 'deliverable']],
  fields: {
    name: { kind: 'text', label: { zh: '资料', en: 'Document' }, required: true, max: 200 },
    stageKey: { kind: 'text', label: { zh: '阶段', en: 'Stage' }, required: true, max: 60 },
    deliverable: { kind: 'text', label: { zh: '交付物', en: 'Deliverable' }, required: true, max: 120 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      required: true,
      options: {
        filed: { zh: '已归档', en: 'Filed' },
        exempt: { zh: '无需归档', en: 'Nothing to keep' },
      },
    },
    location: {
      kind: 'text',
      label: { zh: '存放位置', en: 'Where it is kept' },
      help: {
        zh: '项目文件、档案室或网盘里的哪一处，别人照着就能找到。',
        en: 'Which project file, shelf or folder: precise enough for somebody else to find it.',
      },
      max: 300,
    },
    number: { kind: 'text', label: { zh: '档案号', en: 'Archive number' }, max: 60 },
    reason: { kind: 'note', label: { zh: '为什么不用归档', en: 'Why there is nothing to keep' }, max: 2_000 },
  },
})
