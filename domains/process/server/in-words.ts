import type { Note } from '@yingce/process/gate'
import { fillLabel } from '@yingce/process/label'
import type { Label } from '#kernel/entity/field.ts'
import type { Sentence } from '../shapes/sentence.ts'

export type Notes = Readonly<Record<string, Label>>

/** Puts a coded remark into words of both languages; a code without a sentence speaks for itself. */
export function inWords(note: Note, notes: Notes): Sentence {
  const sentence = notes[note.code] ?? SHARED[note.code] ?? { zh: note.code, en: note.code }
  return { code: note.code, params: { ...note.params }, text: fillLabel(sentence, note.params) }
}

const SHARED: Notes = {
  not_judged: {
    zh: '此条件还不能判断：缺少对应的检查。',
    en: 'This criterion cannot be judged yet: its check is missing.',
  },
}
