import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { charter } from '../entities/charter.ts'
import { charterTexts } from './charter-texts.ts'
import type { Charter } from './use-charter.ts'

const TONES = {
  draft: 'neutral',
  in_approval: 'active',
  approved: 'passed',
  superseded: 'neutral',
} satisfies Record<Charter['state'], Tone>

/** Which version it is, and how far that is. */
export function VersionTag({ version: { number, state } }: { version: Pick<Charter, 'number' | 'state'> }) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  return (
    <StateTag tone={TONES[state]}>
      {t('version', { number })} · {label(charter.fields.state.options[state])}
    </StateTag>
  )
}
