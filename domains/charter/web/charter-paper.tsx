import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import type { CharterSheet } from '../contract.ts'
import { charter } from '../entities/charter.ts'
import styles from './charter.module.css'
import { CharterFacts } from './charter-facts.tsx'
import { charterTexts } from './charter-texts.ts'
import { GoalsPart } from './goals-part.tsx'
import { PaperHead } from './paper-head.tsx'
import { Part } from './part.tsx'
import { RequirementsPart } from './requirements-part.tsx'
import { ScopePart } from './scope-part.tsx'
import { Signatures } from './signatures.tsx'
import { type Charter, usePartsBarred } from './use-charter.ts'

interface CharterPaperProps {
  projectId: string
  sheet: CharterSheet
}

/** The charter as one reads it on paper; what may be changed is changed in its place. */
export function CharterPaper({ projectId, sheet }: CharterPaperProps) {
  const t = useTexts(charterTexts)
  const { write } = useWriteIn(projectId, 'charter')
  const barred = usePartsBarred(projectId, sheet)
  const [version = null] = sheet.versions
  const editable = write && version?.state === 'draft'
  const place = { projectId, barred }
  const status = useStatus(sheet)
  const facts = (...fields: Parameters<typeof CharterFacts>[0]['fields']) =>
    version && <CharterFacts version={version} fields={fields} editable={editable} />
  return (
    <Paper>
      <PaperHead head={sheet.head} number={version?.number} status={version && status(version)} />
      {version && <Part title={t('whyAndWhat')}>{facts('purpose', 'expectedResults')}</Part>}
      <GoalsPart goals={sheet.goals} projectId={projectId} />
      <ScopePart {...place} items={sheet.scope} />
      <RequirementsPart {...place} requirements={sheet.requirements} />
      {version && (
        <Part title={t('limits')}>
          {facts('finishBy', 'budgetLimit', 'resourceLimit')}
          {version.finishBy && version.finishBy < sheet.head.finish && (
            <p className={styles.late}>{t('lateFinish', { finish: sheet.head.finish })}</p>
          )}
        </Part>
      )}
      {version && <Part title={t('authority')}>{facts('authority')}</Part>}
      <Signatures head={sheet.head} />
    </Paper>
  )
}

/** Whoever prints an approved version that has changed since reads so on the paper. */
function useStatus({ changed }: CharterSheet) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  return ({ state }: Charter) =>
    state === 'approved' && changed?.records.length ? t('unapproved') : label(charter.fields.state.options[state])
}

export function Paper({ children }: { children: ReactNode }) {
  return <article className={styles.paper}>{children}</article>
}
