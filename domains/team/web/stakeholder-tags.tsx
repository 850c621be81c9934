import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { stakeholder as entity } from '../entities/stakeholder.ts'
import { stakeholderTexts } from './stakeholder-texts.ts'
import type { Stakeholder } from './use-stakeholders.ts'

const toneOfState: Readonly<Record<Stakeholder['state'], Tone>> = {
  open: 'neutral',
  signed_off: 'passed',
  refused: 'failed',
}
const toneOfAttitude: Readonly<Record<Stakeholder['attitude'], Tone>> = {
  supports: 'passed',
  neutral: 'neutral',
  opposes: 'failed',
  unknown: 'neutral',
}

/** Whether the stakeholder counts for the gate, has signed off, and what they think of the project. */
export function StakeholderTags({ record }: { record: Stakeholder }) {
  const t = useTexts(stakeholderTexts)
  const label = useLabel()
  const { state, attitude } = entity.fields
  // Only a key stakeholder's sign-off is waited for.
  const waits = record.state === 'open' && record.keyStakeholder
  return (
    <>
      {record.keyStakeholder && <StateTag tone="active">{t('key')}</StateTag>}
      {(record.keyStakeholder || record.state !== 'open') && (
        <StateTag tone={waits ? 'attention' : toneOfState[record.state]}>{label(state.options[record.state])}</StateTag>
      )}
      {record.attitude !== 'unknown' && (
        <StateTag tone={toneOfAttitude[record.attitude]}>{label(attitude.options[record.attitude])}</StateTag>
      )}
    </>
  )
}
