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
export function effectText({ kind, to, was, becomes, waitsFor }: StageEffectView, { t, words, and }: Words): string {
  const stages = waitsFor.map(words).join(and)
  const open = becomes === 'active' || becomes === 'returned'
  if (kind === 'added') return added(becomes, stages, t)
  if (kind === 'joined') return t('joined', { to: to ? words(to.name) : '' })
  if (kind === 'dropped' || kind === 'kept') return t(kind)
  const parts = [
    ...(kind === 'renamed' ? [t('renamed', { to: to ? words(to.name) : '' })] : []),
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
