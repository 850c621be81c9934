import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * A link by which somebody without an account reads one document and answers for it. It names what was issued by its
 * hash; of its secret only the hash is kept, so the address is shown once.
 */
export const guestLink = defineEntity({
  type: 'guest_link',
  prefix: 'gst',
  module: 'process',
  place: 'workspace',
  path: 'guest-links',
  label: { zh: '确认链接', en: 'Confirmation link' },
  title: 'guestName',
  // Guests are people from outside: nobody comes upon them by searching.
  search: [],
  editable: [],
  generic: [],
  indexes: [['subjectId'], ['projectId']],
  fields: {
    guestName: {
      kind: 'text',
      label: { zh: '发给谁', en: 'For whom' },
      help: { zh: '请谁确认，写姓名。', en: 'Who is asked: their name.' },
      required: true,
      max: 120,
    },
    organisation: {
      kind: 'text',
      label: { zh: '单位和职务', en: 'Organisation and position' },
      max: 200,
    },
    email: { kind: 'text', label: { zh: '邮箱', en: 'E-mail' }, max: 254 },
    phone: { kind: 'text', label: { zh: '电话', en: 'Phone' }, max: 40 },
    purpose: {
      kind: 'note',
      label: { zh: '想对客人说的话', en: 'A word to the guest' },
      help: {
        zh: '显示在文件上方。例如：“周工，这是上周会上谈定的需求，请过目。”',
        en: 'Stands above the document. For example: “These are the requirements we settled last week.”',
      },
      max: 1_000,
    },
    language: {
      kind: 'choice',
      label: { zh: '页面语言', en: 'Language of the page' },
      required: true,
      options: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
    },
    expiresAt: { kind: 'instant', label: { zh: '有效期至', en: 'Valid until' }, required: true },
    subjectType: { kind: 'text', label: { zh: '对象类型', en: 'Subject type' }, required: true, max: 60 },
    subjectId: { kind: 'reference', loose: true, to: 'record', label: { zh: '对象', en: 'Subject' }, required: true },
    subjectTitle: { kind: 'text', label: { zh: '文件', en: 'Document' }, required: true, max: 300 },
    subjectVersion: { kind: 'integer', label: { zh: '对象版本', en: 'Subject version' }, required: true },
    subjectHash: { kind: 'text', label: { zh: '发出时的指纹', en: 'Fingerprint as issued' }, required: true, max: 64 },
    projectId: { kind: 'reference', to: 'project', loose: true, label: { zh: '项目', en: 'Project' }, required: true },
    tokenHash: { kind: 'text', label: { zh: '校验值', en: 'Hash' }, required: true, hidden: true, max: 64 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'issued',
      options: {
        issued: { zh: '还没有打开', en: 'Not opened yet' },
        opened: { zh: '已打开', en: 'Opened' },
        confirmed: { zh: '已确认', en: 'Confirmed' },
        returned: { zh: '已退回', en: 'Sent back' },
        revoked: { zh: '已撤销', en: 'Revoked' },
        expired: { zh: '已过期', en: 'Expired' },
      },
    },
    openedAt: { kind: 'instant', label: { zh: '第一次打开', en: 'First opened' } },
    answeredAt: { kind: 'instant', label: { zh: '答复时间', en: 'Answered at' } },
    answeredBy: { kind: 'text', label: { zh: '答复人', en: 'Answered by' }, max: 120 },
    answeredHash: { kind: 'text', label: { zh: '答复内容的指纹', en: 'Fingerprint of what was answered' }, max: 64 },
    reason: { kind: 'note', label: { zh: '退回的原因', en: 'Why it was sent back' }, max: 2_000 },
    userAgent: { kind: 'text', label: { zh: '浏览器', en: 'Browser' }, max: 500 },
    clientAddress: { kind: 'text', label: { zh: '网络地址', en: 'Network address' }, max: 60 },
  },
})
