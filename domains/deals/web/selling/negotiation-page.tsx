import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { negotiationTerm } from '../../entities/negotiation-term.ts'
import { Concessions } from './concessions.tsx'
import styles from './selling.module.css'
import { SellingHead } from './selling-head.tsx'
import { sellingTexts } from './selling-texts.ts'
import { TermMatrix } from './term-matrix.tsx'
import { useSellingForms } from './use-selling.ts'

/** More than is negotiated by hand. */
const ALL = 200
const { name, kind, measure, unit, ours, theirs, floor } = negotiationTerm.fields
const ASKED = { name, kind, measure, unit, ours, theirs, floor }

/** What a project negotiates, clause by clause, and who gave way for what. */
export function NegotiationPage() {
  const t = useTexts(sellingTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { barred, write } = useWriteIn(id, 'deals')
  const { addTerm } = useSellingForms()
  const [open, setOpen] = useState(false)
  const found = useRecords(negotiationTerm, { project: id, sort: 'id', limit: ALL })
  const terms = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => setOpen(true)}>
      {t('addTerm')}
    </ActionButton>
  )
  return (
    <>
      <SellingHead projectId={id} here="deals/negotiation" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && terms.length === 0 && (
        <EmptyState of="negotiation_term" title={t('noTerms')} help={t('noTermsHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: terms.length })}</p>}
      {terms.length > 0 && (
        <div className={styles.page}>
          <TermMatrix terms={terms} write={write} />
          <Concessions projectId={id} terms={terms} />
        </div>
      )}
      <CommandForm
        open={open}
        title={t('addTerm')}
        action={t('addTerm')}
        fields={ASKED}
        initial={{ kind: 'price', measure: 'at_least' }}
        onSubmit={values => addTerm({ projectId: id, ...values })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
