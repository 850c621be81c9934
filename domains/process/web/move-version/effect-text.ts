import type { Label } from '#kernel/entity/field.ts'
import type { StageEffectView } from '../../shapes/version-move.ts'
import type { moveVersionTexts } from './move-version-texts.ts'

type Key = keyof (typeof moveVersionTexts)['texts']
interface Words {
  readonly t: (key: Key, params?: Readonly<Record<string, unknown>>) => string
  readonly words: (label: Label) => string
  readonly and: string
}

/** What becomes of a stage, in a sentence. */
export function effectText(effect: StageEffectView, { t, words, and }: Words): string {
  const { kind, was, becomes, waitsFor } = effect
  const to = nameOfTarget(effect, words)
  const stages = waitsFor.map(words).join(and)
  const open = becomes === 'active' || becomes === 'returned'
  if (kind === 'added') return added(becomes, stages, t)
  if (kind === 'joined') return t('joined', { to })
  if (kind === 'dropped' || kind === 'kept') return t(kind)
  const parts = [
    ...(kind === 'renamed' ? [t('renamed', { to })] : []),
    ...(was === 'planned' && open ? [t('opens')] : []),
    ...(open && stages ? [t('ahead', { stages })] : []),
    ...(becomes === 'planned' && stages ? [t('waits', { stages })] : []),
  ]
  return parts.length > 0 ? parts.join(and) : t('stays')
}

function added(becomes: StageEffectView['becomes'], stages: string, t: Words['t']): string {
  if (becomes === 'skipped') return t('addedPassed')
  return stages ? t('addedWaits', { stages }) : t('addedOpens')
}

/** A stage that kept its name is told apart by its id. */
function nameOfTarget({ name, to }: StageEffectView, words: Words['words']): string {
  if (!to) return ''
  return words(to.name) === words(name) ? `${to.key} ${words(to.name)}` : words(to.name)
}
