import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { planBookRecipient } from '../entities/plan-book-recipient.ts'
import { RecipientMenu } from './recipient-menu.tsx'
import { recipientTexts } from './recipient-texts.ts'

export type Recipient = RecordOf<typeof planBookRecipient>

const { stakeholderId, name } = planBookRecipient.fields
const FIELDS = { stakeholderId, name: { ...name, required: false as const } }
const MOST = 200

/** Who gets the approved plan book, and what they said to it. */
export function Recipients({ projectId }: { projectId: string }) {
  const t = useTexts(recipientTexts)
  const { client } = useWorkspace()
  const send = useSend()
  const { barred } = useWriteIn(projectId, 'documents')
  const [adding, setAdding] = useState(false)
  const found = useRecords(planBookRecipient, { project: projectId, sort: '-id', limit: MOST })
  const items = found.data?.items ?? []
  const add = (
    <ActionButton reason={barred} onClick={() => setAdding(true)}>
      {t('add')}
    </ActionButton>
  )
  return (
    <Section title={t('recipients')} aside={items.length > 0 ? add : undefined}>
      {found.isPending && <Loading lines={2} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && items.length === 0 && (
        <EmptyState of="plan_book_recipient" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      <RowList>
        {items.map(one => (
          <Row key={one.id} recipient={one} />
        ))}
      </RowList>
      <CommandForm
        open={adding}
        title={t('add')}
        help={t('addHelp')}
        action={t('add')}
        fields={FIELDS}
        projectId={projectId}
        onSubmit={values => send(client.documents.addRecipient)({ projectId, ...values })}
        onClose={() => setAdding(false)}
      />
    </Section>
  )
}

function Row({ recipient }: { recipient: Recipient }) {
  const t = useTexts(recipientTexts)
  const label = useLabel()
  const { state, response, how } = planBookRecipient.fields
  const about = [
    recipient.sentOn && t('sentOn', { date: recipient.sentOn }),
    recipient.how && label(how.options[recipient.how]),
    recipient.response && label(response.options[recipient.response]),
    recipient.said,
  ]
  return (
    <ListRow
      href={`/plan-book-recipients/${recipient.id}`}
      name={recipient.name}
      tags={
        <StateTag tone={recipient.response === 'objects' ? 'failed' : toneOfOption(recipient.state)}>
          {label(state.options[recipient.state])}
        </StateTag>
      }
      about={about.filter(Boolean).join(' · ')}
      commands={<RecipientMenu recipient={recipient} />}
    />
  )
}
