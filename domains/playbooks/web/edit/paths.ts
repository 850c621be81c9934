export type Path = readonly (string | number)[]

/** 'stages[2].name.zh' as its parts. */
export function pathOf(text: string): (string | number)[] {
  return [...text.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, place]) =>
    place === undefined ? (name ?? '') : Number(place),
  )
}

/** The parts as the engine writes them in its problems. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

/** The stage that a problem is about; null for the whole. */
export function stageAt(path: string): number | null {
  const [list, place] = pathOf(path)
  return list === 'stages' && typeof place === 'number' ? place : null
}

/** The same value with another one at a place; what is not on the way stays the very same. */
export function put<T>(value: T, [part, ...rest]: Path, to: unknown): T {
  if (part === undefined) return to as T
  if (Array.isArray(value)) return value.with(Number(part), put(value[Number(part)], rest, to)) as T
  const record = value as Record<string, unknown>
  return { ...record, [part]: put(record[part], rest, to) } as T
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((one, part) => (one as Record<string | number, unknown> | undefined)?.[part], value)
}
