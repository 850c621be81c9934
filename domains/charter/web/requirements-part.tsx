import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { requirement as entity } from '../entities/requirement.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import { Part } from './part.tsx'
import { RequirementMenu } from './requirement-menu.tsx'
import { RequirementTable } from './requirement-table.tsx'
import type { Requirement } from './use-charter.ts'

interface RequirementsPartProps {
  projectId: string
  requirements: readonly Requirement[]
  barred: Barred | null
}

/** What the project has to fulfil; what was dropped stands last. */
export function RequirementsPart({ projectId, requirements, barred }: RequirementsPartProps) {
  const t = useTexts(charterTexts)
  const [adding, setAdding] = useState(false)
  const add = (
    <ActionButton reason={barred} onClick={() => setAdding(true)}>
      {t('addRequirement')}
    </ActionButton>
  )
  const asked = requirements.filter(one => one.state !== 'dropped')
  const dropped = requirements.filter(one => one.state === 'dropped')
  return (
    <Part title={t('requirements')} anchor="requirements" aside={add}>
      {requirements.length === 0 && (
        <div className={styles.none}>
          <p className={styles.soft}>{t('noRequirements')}</p>
        </div>
      )}
      {requirements.length > 0 && (
        <RequirementTable
          rows={[...asked, ...dropped]}
          state={row => <State requirement={row} />}
          menu={row => <RequirementMenu requirement={row} fixed={barred} />}
        />
      )}
      <RecordForm
        entity={entity}
        open={adding}
        projectId={projectId}
        initial={{ priority: 'must' }}
        fields={entity.editable}
        onClose={() => setAdding(false)}
      />
    </Part>
  )
}

function State({ requirement: { state, metOn, dropReason } }: { requirement: Requirement }) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  if (state === 'open') return null
  const word = label(entity.fields.state.options[state])
  return (
    <p className={styles.state}>
      <StateTag tone={state === 'met' ? 'passed' : 'neutral'}>
        {state === 'met' && metOn ? t('metOn', { date: metOn }) : word}
      </StateTag>
      {dropReason && <span className={styles.soft}> {dropReason}</span>}
    </p>
  )
}
