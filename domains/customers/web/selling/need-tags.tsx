import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { need as entity } from '../../entities/need.ts'
import type { Need } from './use-selling.ts'

const TONES: Readonly<Record<Need['state'], Tone>> = {
  open: 'attention',
  matched: 'passed',
  answered: 'passed',
  dropped: 'neutral',
}

/** How a need stands, and how much it matters. */
export function NeedTags({ need: { state, importance, kind } }: { need: Need }) {
  const label = useLabel()
  const { fields } = entity
  return (
    <>
      <StateTag tone={TONES[state]}>{label(fields.state.options[state])}</StateTag>
      <StateTag>{label(fields.importance.options[importance])}</StateTag>
      {kind === 'latent' && <StateTag>{label(fields.kind.options.latent)}</StateTag>}
    </>
  )
}
