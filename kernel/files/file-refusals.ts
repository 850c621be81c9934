import { defineRefusals } from '../error/refusal.ts'

export const fileRefusals = defineRefusals({
  'file.name_missing': {
    status: 400,
    zh: '上传时须在地址中给出文件名（name=…）。',
    en: 'An upload must name the file in its address (name=…).',
  },
  'file.name_invalid': {
    status: 400,
    zh: '文件名无效：最长 255 个字符，不能含控制字符。',
    en: 'The file name is not valid: at most 255 characters, no control characters.',
  },
  'file.type_unknown': {
    status: 415,
    zh: '不能上传“{extension}”类型的文件。可用：{known}。',
    en: 'Files of type “{extension}” cannot be uploaded. Allowed: {known}.',
  },
  'file.type_false': {
    status: 415,
    zh: '文件名说它是“{extension}”，内容却不是。请检查文件是否改过扩展名。',
    en: 'The name says “{extension}”, but the content is something else. Was its extension changed?',
  },
  'file.unpacks_too_large': {
    status: 413,
    zh: '压缩文件展开后过大，或里面还有压缩包，已拒绝。',
    en: 'The packed file would unpack too large, or holds another packed file. It was refused.',
  },
  'file.parts_false': {
    status: 415,
    zh: '“{extension}”文件的目录与内容不符，或含有指向外部的路径，已拒绝。',
    en: 'The “{extension}” file holds something else than its table of contents says, or paths that lead outside. It was refused.',
  },
  'file.too_large': { status: 413, zh: '文件超过 {limit}。', en: 'The file is larger than {limit}.' },
  'file.no_right': {
    status: 403,
    zh: '你的角色只能查看，不能上传文件。',
    en: 'Your role only looks on; it cannot upload files.',
  },
  'file.disk_full': {
    status: 507,
    zh: '服务器的磁盘已满，文件没有保存。',
    en: 'The disk of the server is full; the file was not kept.',
  },
  'file.empty': { status: 400, zh: '文件是空的。', en: 'The file is empty.' },
  'file.broken_off': {
    status: 400,
    zh: '上传中断，文件没有保存。',
    en: 'The upload broke off; the file was not kept.',
  },
})
