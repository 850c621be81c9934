import type { MovePreview } from '../../shapes/version-move.ts'

export type Mapping = Readonly<Record<string, string>>

/** Where a stage only has another id in the new version, its name is still the same: that is offered first. */
export function guessMapping({ unmapped, mayMap }: Pick<MovePreview, 'unmapped' | 'mayMap'>): Mapping {
  const guessed = new Map<string, string>()
  for (const { key, name, choices } of [...unmapped, ...mayMap]) {
    const same = choices.find(one => one.name.zh === name.zh && one.name.en === name.en)
    if (same && ![...guessed.values()].includes(same.key)) guessed.set(key, same.key)
  }
  return Object.fromEntries(guessed)
}

/** As the request has it; of another project only what it can map at all. */
export function mappingFor(
  { unmapped, mayMap }: Pick<MovePreview, 'unmapped' | 'mayMap'>,
  mapping: Mapping,
): { from: string; to: string }[] {
  return [...unmapped, ...mayMap].flatMap(({ key, choices }) => {
    const to = mapping[key]
    return to !== undefined && choices.some(one => one.key === to) ? [{ from: key, to }] : []
  })
}
