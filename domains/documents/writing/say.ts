import { fillText } from '@yingce/process/label'

/** Whoever writes: in which language. */
export interface Speaking {
  readonly language: 'zh' | 'en'
}

/** Says a thing in the document's language; with values, the text's {places} are filled. */
export function say(
  { language }: Speaking,
  zh: string,
  en: string,
  values?: Readonly<Record<string, unknown>>,
): string {
  const text = language === 'en' ? en : zh
  return values ? fillText(text, values) : text
}

export function personName({ people }: { readonly people: ReadonlyMap<string, string> }, id: string | null): string {
  return (id && people.get(id)) || '—'
}

/** The label of a choice's option in the document's language. */
export function optionLabel(
  { language }: Speaking,
  options: Readonly<Record<string, { zh: string; en: string }>>,
  key: string | null,
): string {
  return (key && options[key]?.[language]) || '—'
}

/** Several things in one sentence or cell. */
export function listed({ language }: Speaking, things: readonly string[]): string {
  return things.join(language === 'zh' ? '；' : '; ')
}
