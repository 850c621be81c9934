import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { GuestLinks } from '#apps/web/ui/guests/guest-links.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { WriteAsWord } from '#apps/web/ui/write-as-word.tsx'
import { requirementDocument } from '../entities/requirement-document.ts'
import { DocumentActions } from './document-actions.tsx'
import { DocumentState } from './document-state.tsx'
import { RequirementLines } from './requirement-lines.tsx'
import { RequirementReview } from './requirement-review.tsx'
import { RequirementVersions } from './requirement-versions.tsx'
import styles from './requirements.module.css'
import { RequirementsHead } from './requirements-head.tsx'
import { requirementsTexts } from './requirements-texts.ts'
import { type RequirementSheet, useRequirementCommands, useRequirements } from './use-requirements.ts'

const ANSWER = ['sentTo', 'sentOn', 'confirmedBy', 'contactId', 'confirmedOn', 'confirmedHow', 'evidence'] as const

/** What the customer wants, as the document reads; its newest version is written and answered here. */
export function RequirementsPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useRequirements(id)
  const newest = found.data?.versions[0]
  return (
    <>
      <RequirementsHead
        projectId={id}
        here="deals/requirements"
        tags={newest && <Tags document={newest.document} />}
        actions={newest && <WriteAsWord projectId={id} kind="requirement_document" of={newest.document.id} />}
        main={newest && <DocumentActions version={newest} approval={found.data?.approval ?? null} />}
      />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (newest ? <Body sheet={found.data} /> : <None projectId={id} />)}
    </>
  )
}

function Tags({ document: { number, state } }: { document: RequirementSheet['versions'][number]['document'] }) {
  const t = useTexts(requirementsTexts)
  return (
    <>
      <StateTag>{t('version', { number })}</StateTag>
      <DocumentState state={state} />
    </>
  )
}

function Body({ sheet: { versions, approval } }: { sheet: RequirementSheet }) {
  const t = useTexts(requirementsTexts)
  const label = useLabel()
  const [newest] = versions
  const { barred } = useWriteIn(newest?.document.projectId, 'deals', newest?.document.ownerId)
  if (!newest) return null
  const { document, lines } = newest
  const { rejectedBecause, sentOn, contentHash } = document
  return (
    <div className={styles.page}>
      {rejectedBecause && (
        <p role="note" className={styles.refused}>
          {t('refused', { reason: rejectedBecause })}
        </p>
      )}
      <KeyFacts entity={requirementDocument} record={document} fields={FACTS} title={t('words')} />
      <RequirementLines document={document} lines={lines} />
      {sentOn && (
        <div>
          <KeyFacts entity={requirementDocument} record={document} fields={ANSWER} title={t('confirmation')} further />
          <p className={styles.hash}>
            {label(requirementDocument.fields.contentHash.label)} <code>{contentHash}</code>
          </p>
        </div>
      )}
      <GuestLinks subjectId={document.id} barred={barred} guest={{ guestName: document.sentTo }} />
      {approval && <RequirementReview approval={approval} />}
      <RequirementVersions versions={versions} />
    </div>
  )
}

const FACTS = ['name', 'summary', 'finalScope'] as const

function None({ projectId }: { projectId: string }) {
  const t = useTexts(requirementsTexts)
  const { barred } = useWriteIn(projectId, 'deals')
  const { draft } = useRequirementCommands()
  const begin = (
    <ActionButton type="primary" reason={barred} loading={draft.isPending} onClick={() => draft.mutate({ projectId })}>
      {t('begin')}
    </ActionButton>
  )
  return <EmptyState of="requirement_document" title={t('none')} help={t('noneHelp')} action={begin} />
}
