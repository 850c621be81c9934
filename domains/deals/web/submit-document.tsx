import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { requirementDocument } from '../entities/requirement-document.ts'
import { submitGap } from '../rules/submit-gaps.ts'
import { requirementsTexts } from './requirements-texts.ts'
import { type RequirementVersion, useRequirementForms } from './use-requirements.ts'

/** Sends the draft to its review; what it lacks is said beforehand. */
export function SubmitDocument({ version }: { version: RequirementVersion }) {
  const { document } = version
  const t = useTexts(requirementsTexts)
  const { submit } = useRequirementForms()
  const { barred } = useWriteIn(document.projectId, 'deals', document.ownerId)
  const [open, setOpen] = useState(false)
  const lacks = useLacks(version)
  return (
    <>
      <ActionButton type="primary" reason={barred ?? lacks} onClick={() => setOpen(true)}>
        {t('submit')}
      </ActionButton>
      <ConfirmChange
        entity={requirementDocument}
        record={document}
        open={open}
        optional
        title={t('submit')}
        help={t('submitHelp')}
        label={t('note')}
        action={t('submit')}
        onConfirm={(note, known) => submit({ ...known, ...(note && { note }) })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function useLacks({ document, lines }: RequirementVersion): string | null {
  const t = useTexts(requirementsTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const gap = submitGap(document, lines)
  switch (gap?.kind) {
    case undefined:
      return null
    case 'parts': {
      const parts = gap.parts.map(part => label(requirementDocument.fields[part].label))
      return t('lacksParts', { parts: parts.join(common('and')) })
    }
    case 'lines':
      return t('lacksLines')
    case 'criteria':
      return t('lacksCriteria', { numbers: gap.numbers.join(common('and')) })
  }
}
