import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { requirementDocument } from '../entities/requirement-document.ts'
import type { RequirementDocument } from './use-requirements.ts'

const TONES: Readonly<Record<RequirementDocument['state'], Tone>> = {
  draft: 'neutral',
  submitted: 'active',
  reviewed: 'active',
  sent: 'attention',
  confirmed: 'passed',
  baselined: 'passed',
  superseded: 'neutral',
}

/** How far a version of the requirements is. */
export function DocumentState({ state }: Pick<RequirementDocument, 'state'>) {
  const label = useLabel()
  return <StateTag tone={TONES[state]}>{label(requirementDocument.fields.state.options[state])}</StateTag>
}
