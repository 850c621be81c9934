import type { PlaybookChange, PlaybookChangeCode } from '../compare-playbooks.ts'
import { fillLabel, type Label } from '../label.ts'
import type { Criterion } from '../playbook.ts'
import type { ListChanges } from './list-changes.ts'

/** What only the registry of checks can say in words. */
export type PlaybookWords = {
  criterion(criterion: Criterion): Label
  param(check: string, param: string): Label
  /** The value of a parameter; undefined where it is left out. */
  value(check: string, param: string, value: unknown): Label
}

/** Ids as they are, for whoever has no registry. */
export const plainWords: PlaybookWords = {
  criterion: ({ check, label, params }) => (label ? fillLabel(label, params) : same(check)),
  param: (_, param) => same(param),
  value: (_, __, value) => valueLabel(value),
}

export const NOT_SET: Label = { zh: '未填', en: 'not set' }

export function valueLabel(value: unknown): Label {
  if (value === undefined) return NOT_SET
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (Array.isArray(value)) return listLabel(value.map(valueLabel))
  return same(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

export function listLabel(labels: readonly Label[]): Label {
  if (labels.length === 0) return { zh: '无', en: 'none' }
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
}

export function same(text: string): Label {
  return { zh: text, en: text }
}

/** Makes the changes of one stage, or of the whole where there is none. */
export function comparing(stageId: string | null) {
  const one = (code: PlaybookChangeCode, params: PlaybookChange['params']): PlaybookChange => ({
    ...{ code, stageId, params },
  })
  return {
    one,
    /** A text that says something else in one of its languages. */
    texts: (
      code: PlaybookChangeCode,
      before: Label | null,
      after: Label | null,
      params: PlaybookChange['params'] = {},
    ): PlaybookChange[] =>
      before?.zh === after?.zh && before?.en === after?.en
        ? []
        : [one(code, { ...params, from: before ?? NOT_SET, to: after ?? NOT_SET })],
    numbers: (
      code: PlaybookChangeCode,
      from: number,
      to: number,
      params: PlaybookChange['params'] = {},
    ): PlaybookChange[] => (from === to ? [] : [one(code, { ...params, from, to })]),
    reordered: ({ moved }: Pick<ListChanges<unknown>, 'moved'>, what: Label): PlaybookChange[] =>
      moved.length > 0 ? [one('reordered', { what })] : [],
  }
}
