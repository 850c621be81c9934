import { comparePlaybooks, type PlaybookWords } from '@yingce/process/compare-playbooks'
import type { Playbook } from '@yingce/process/playbook'
import { changeSentence } from '@yingce/process/playbook-change-text'
import { criterionLabel } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { PlaybookChange } from '../contract.ts'
import { choiceLabel, paramLabel } from './param-words.ts'

/** What has changed from one playbook to another, in words, each with the stage that it is about. */
export function changesBetween(before: Playbook, after: Playbook): PlaybookChange[] {
  return comparePlaybooks(before, after, WORDS).map(change => ({
    ...{ code: change.code, params: { ...change.params }, sentence: changeSentence(change) },
    stage: stageOf(change.stageId, before, after),
  }))
}

function stageOf(id: string | null, before: Playbook, after: Playbook): PlaybookChange['stage'] {
  const found = [...after.stages, ...before.stages].find(stage => stage.id === id)
  return found ? { id: found.id, name: found.name } : null
}

const WORDS: PlaybookWords = {
  criterion: criterion => criterionLabel(criterion, criterion.check),
  param: paramLabel,
  value: valueLabel,
}

function valueLabel(check: string, param: string, value: unknown): Label {
  if (value === undefined) return { zh: '未填', en: 'not set' }
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (!Array.isArray(value)) return choiceLabel(check, param, String(value))
  const labels = value.map(one => choiceLabel(check, param, String(one)))
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
}
