import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { ANY_OWNER } from '#apps/web/ui/usual-fields.ts'
import { checklistFields } from '../../entities/checklist-fields.ts'
import styles from './bidding.module.css'
import { biddingTexts } from './bidding-texts.ts'
import { PaperList, ReadyCount } from './paper-list.tsx'
import type { Paper } from './paper-menu.tsx'
import { useDocumentForms, useMaterialForms } from './use-bidding.ts'

const { item, about, dueOn, needsSeal } = checklistFields
const FIELDS = { item, about, dueOn, needsSeal, ownerId: ANY_OWNER }

interface PapersPanelProps {
  kind: 'document' | 'material'
  whole: { readonly id: string; readonly version: number; readonly projectId: string; readonly ownerId: string | null }
  /** May papers still be added? */
  open: boolean
  found: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown; items: readonly Paper[] }
}

/** The checklist of a tender's or an application's papers. */
export function PapersPanel({ kind, whole, open, found }: PapersPanelProps) {
  const t = useTexts(biddingTexts)
  const documents = useDocumentForms()
  const materials = useMaterialForms()
  const [adding, add] = useState(false)
  const { barred } = useWriteIn(whole.projectId, 'deals', whole.ownerId)
  const { items } = found
  const isDocument = kind === 'document'
  return (
    <Section
      title={t(isDocument ? 'documents' : 'materials')}
      aside={
        <span className={styles.buttons}>
          <ReadyCount papers={items} />
          {open && items.length === 0 && (
            <ActionButton
              reason={barred}
              onClick={() => (isDocument ? documents : materials).usual({ id: whole.id, version: whole.version })}
            >
              {t('usual')}
            </ActionButton>
          )}
          {open && (
            <ActionButton reason={barred} onClick={() => add(true)}>
              {t('addPaper')}
            </ActionButton>
          )}
        </span>
      }
    >
      {found.isPending && <Loading lines={3} />}
      {found.isError && <ErrorState error={found.error} onRetry={found.refetch} />}
      {!found.isPending && !found.isError && items.length === 0 && (
        <p className={styles.none}>{t(isDocument ? 'noDocuments' : 'noMaterials')}</p>
      )}
      <PaperList papers={items} path={isDocument ? 'tender-documents' : 'funding-materials'} />
      <CommandForm
        open={adding}
        title={t('addPaper')}
        fields={FIELDS}
        projectId={whole.projectId}
        onSubmit={values =>
          isDocument
            ? documents.add({ tenderId: whole.id, ...values })
            : materials.add({ applicationId: whole.id, ...values })
        }
        onClose={() => add(false)}
      />
    </Section>
  )
}
