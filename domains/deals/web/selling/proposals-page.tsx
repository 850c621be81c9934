import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { GuestLinks } from '#apps/web/ui/guests/guest-links.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { RecordHistory } from '#apps/web/ui/record/record-history.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { proposal as entity } from '../../entities/proposal.ts'
import type { ProposalSheet } from '../../selling-contract.ts'
import { CustomerAnswer } from './customer-answer.tsx'
import { ProposalActions } from './proposal-actions.tsx'
import { QuoteSection } from './quote-section.tsx'
import styles from './selling.module.css'
import { SellingHead } from './selling-head.tsx'
import { sellingTexts } from './selling-texts.ts'
import { type Proposal, useProposalSheet, useSellingForms } from './use-selling.ts'
import { VersionChanges } from './version-changes.tsx'

/** What a project offers to its customer: the solution and its quote, in versions. */
export function ProposalsPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const search = useSearch({ strict: false }) as { version?: number }
  const found = useProposalSheet(id, search.version)
  const sheet = found.data
  const shown = sheet?.proposal
  const newest = sheet?.versions[0]
  return (
    <>
      <SellingHead
        projectId={id}
        here="deals/proposals"
        tags={shown && <State proposal={shown} />}
        actions={sheet && sheet.versions.length > 1 && <Versions sheet={sheet} />}
        main={sheet && shown && shown.id === newest?.id && <ProposalActions sheet={sheet} proposal={shown} />}
      />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {sheet && !shown && <None projectId={id} />}
      {sheet && shown && <Body projectId={id} sheet={sheet} shown={shown} />}
    </>
  )
}

const WORDS = [
  ...(['name', 'customerName', 'validUntil', 'discount', 'introduction', 'solution'] as const),
  ...(['revisedBecause'] as const),
]

function Body({ projectId, sheet, shown }: { projectId: string; sheet: ProposalSheet; shown: Proposal }) {
  const t = useTexts(sellingTexts)
  const { barred } = useWriteIn(projectId, 'deals', shown.ownerId)
  const words = WORDS.filter(name => name !== 'revisedBecause' || shown[name] !== null)
  return (
    <div className={styles.page}>
      <QuoteSection sheet={sheet} projectId={projectId} />
      <div className={styles.halves}>
        <KeyFacts entity={entity} record={shown} fields={words} title={t('words')} />
        <div className={styles.column}>
          <CustomerAnswer proposal={shown} />
          <GuestLinks subjectId={shown.id} barred={barred} guest={{ guestName: shown.sentTo }} />
          <VersionChanges sheet={sheet} projectId={projectId} />
          <RecordHistory entity={entity} record={shown} />
        </div>
      </div>
    </div>
  )
}

const { name, customerName, validUntil } = entity.fields
const BEGIN = { name, customerName, validUntil }

function None({ projectId }: { projectId: string }) {
  const t = useTexts(sellingTexts)
  const { begin } = useSellingForms()
  const { barred } = useWriteIn(projectId, 'deals')
  const [open, setOpen] = useState(false)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => setOpen(true)}>
      {t('begin')}
    </ActionButton>
  )
  return (
    <>
      <EmptyState of="proposal" title={t('none')} help={t('noneHelp')} action={add} />
      <CommandForm
        open={open}
        title={t('begin')}
        action={t('begin')}
        fields={BEGIN}
        onSubmit={({ name, customerName, validUntil }) =>
          begin({ projectId, name, ...(customerName && { customerName }), ...(validUntil && { validUntil }) })
        }
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function State({ proposal: { code, number, state } }: { proposal: Proposal }) {
  const t = useTexts(sellingTexts)
  const label = useLabel()
  return (
    <>
      <StateTag>
        {code} · {t('version', { number })}
      </StateTag>
      <StateTag tone={state === 'sent' ? 'active' : toneOfOption(state)}>
        {label(entity.fields.state.options[state])}
      </StateTag>
    </>
  )
}

/** Which version is shown stands in the address. */
function Versions({ sheet }: { sheet: ProposalSheet }) {
  const t = useTexts(sellingTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const options = sheet.versions.map(({ number, state }) => ({
    value: number,
    label: t('versionState', { number, state: label(entity.fields.state.options[state]) }),
  }))
  return (
    <Select
      aria-label={t('versions')}
      className={styles.versions}
      value={sheet.proposal?.number}
      options={options}
      onChange={version => void navigate({ to: '.', search: { ...search, version } as never, replace: true })}
    />
  )
}
