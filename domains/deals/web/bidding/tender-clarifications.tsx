import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { ANY_OWNER } from '#apps/web/ui/usual-fields.ts'
import { tenderClarification as entity } from '../../entities/tender-clarification.ts'
import styles from './bidding.module.css'
import { biddingTexts } from './bidding-texts.ts'
import { ClarificationMenu } from './clarification-menu.tsx'
import { isOver } from './tender-verbs.ts'
import { type Clarification, type Tender, useTenderForms } from './use-bidding.ts'

const { question, askedOn, answerDueOn } = entity.fields
const FIELDS = { question, askedOn, answerDueOn, ownerId: ANY_OWNER }

/** What was asked about the documents, and what came back. */
export function TenderClarifications({ tender }: { tender: Tender }) {
  const t = useTexts(biddingTexts)
  const today = useToday()
  const forms = useTenderForms()
  const [asking, ask] = useState(false)
  const { barred } = useWriteIn(tender.projectId, 'deals', tender.ownerId)
  const filter = [{ field: 'tenderId', is: 'eq' as const, value: tender.id }]
  const found = useRecords(entity, { filter, sort: 'id', limit: 200 })
  const items = found.data?.items ?? []
  const aside = !isOver(tender) && (
    <ActionButton reason={barred} onClick={() => ask(true)}>
      {t('ask')}
    </ActionButton>
  )
  return (
    <Section title={t('clarifications')} aside={aside}>
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <p className={styles.none}>{tender.noQuestions ?? t('noClarifications')}</p>
      )}
      <RowList>
        {items.map(one => (
          <Row key={one.id} one={one} />
        ))}
      </RowList>
      <CommandForm
        open={asking}
        title={t('ask')}
        fields={FIELDS}
        initial={{ askedOn: today }}
        projectId={tender.projectId}
        onSubmit={values => forms.ask({ tenderId: tender.id, ...values })}
        onClose={() => ask(false)}
      />
    </Section>
  )
}

function Row({ one }: { one: Clarification }) {
  const t = useTexts(biddingTexts)
  const label = useLabel()
  const told = [one.answer ?? one.dropReason, one.changes && t('changed', { text: one.changes })]
  return (
    <ListRow
      href={`/tender-clarifications/${one.id}`}
      name={one.question}
      tags={<StateTag tone={toneOfOption(one.state)}>{label(entity.fields.state.options[one.state])}</StateTag>}
      about={told.filter(Boolean).join(' · ')}
      days={
        <CalendarDate
          value={one.answeredOn ?? one.answerDueOn ?? one.askedOn}
          due={one.state === 'open' && one.answerDueOn !== null}
        />
      }
      ownerId={one.ownerId}
      commands={<ClarificationMenu question={one} />}
    />
  )
}
