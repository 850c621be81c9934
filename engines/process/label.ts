/** A text that a person reads, in both languages of the product. */
export type Label = { zh: string; en: string }

export type Language = keyof Label

/**
 * Puts values into the `{name}` places of a label; a place without a value stays as it is. A word that goes by a number
 * is written `{count} {count|goal|goals}`: the first where the number is one.
 */
export function fillLabel(label: Label, values: Readonly<Record<string, unknown>>): Label {
  return { zh: fillText(label.zh, values), en: fillText(label.en, values) }
}

export function fillText(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(PLACE, (place, name: string, one?: string, other?: string) => {
    if (!Object.hasOwn(values, name)) return place
    return one === undefined ? inWords(values[name]) : String(Number(values[name]) === 1 ? one : other)
  })
}

/** The names of all `{name}` places in a text, each once. */
export function placesOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACE), match => match[1] ?? ''))]
}

const PLACE = /\{([A-Za-z][A-Za-z0-9]*)(?:\|([^{}|]*)\|([^{}|]*))?\}/g

function inWords(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(', ') : String(value ?? '')
}
