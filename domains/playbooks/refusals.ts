import { defineRefusals } from '#kernel/error/refusal.ts'

/** What is refused about a company's own playbooks. */
export const playbooksRefusals = defineRefusals({
  'own_playbook.origin_unknown': {
    status: 422,
    zh: '没有流程“{playbook}”可以复制。请从流程列表里选一个，或从空白开始。',
    en: 'There is no playbook “{playbook}” to copy. Choose one from the list, or start empty.',
  },
  'own_playbook.unknown_playbook': {
    status: 404,
    zh: '没有流程“{playbook}”。',
    en: 'There is no playbook “{playbook}”.',
  },
  'own_playbook.unreadable': {
    status: 422,
    zh: '这份草稿不是流程的样子，没有保存：{place} {problem}',
    en: 'This draft has not the shape of a playbook and was not saved: {place} {problem}',
  },
  'own_playbook.too_large': {
    status: 422,
    zh: '流程太大：{found} 个字符，最多 {limit} 个。请缩短说明，或拆成两个流程。',
    en: 'The playbook is too large: {found} {found|character|characters}, and {limit} at most. Shorten its texts, or make two playbooks of it.',
  },
  'own_playbook.has_problems': {
    status: 422,
    zh: '还有 {count} 处要改，没有发布。第一处在 {place}：{problem}',
    en: 'It was not published: {count} {count|place has|places have} to be mended first. The first is {place}: {problem}',
  },
  'own_playbook.unchanged': {
    status: 409,
    zh: '草稿和已发布的第 {number} 版一样，没有可发布的内容。',
    en: 'The draft says the same as the published version {number}; there is nothing to publish.',
  },
  'own_playbook.wrong_state': {
    status: 409,
    zh: '流程“{name}”{state}，不能{verb}。',
    en: 'The playbook “{name}” is {state} and cannot be {verb}.',
  },
  'own_playbook.version_unknown': {
    status: 404,
    zh: '流程“{name}”没有“{which}”这个版本。',
    en: 'The playbook “{name}” has no version “{which}”.',
  },
  'own_playbook.file_problems': {
    status: 422,
    zh: '文件有 {count} 处要改，没有导入。第一处在第 {line} 行第 {column} 列：{problem}',
    en: 'The file was not imported: {count} {count|place has|places have} to be mended first. The first is line {line}, column {column}: {problem}',
  },
  'own_playbook.key_taken': {
    status: 409,
    zh: '编号“{key}”已用于流程“{name}”。请改文件里的 id 再导入，或在编辑器里改那个流程。',
    en: 'The id “{key}” belongs to the playbook “{name}” already. Change the id in the file and import it again, or change that playbook in the editor.',
  },
  'own_playbook.key_shipped': {
    status: 409,
    zh: '编号“{key}”留给产品自带的流程。请把文件里的 id 改成别的，例如 OWN1。',
    en: 'The id “{key}” is kept for the playbooks of the product. Change the id in the file to another, for example OWN1.',
  },
})
