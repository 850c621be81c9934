import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { lead } from '../entities/lead.ts'
import { customersTexts } from './customers-texts.ts'

/** What became of a lead that was converted or lost; nothing before that. */
export function LeadOutcome({ record }: { record: RecordOf<typeof lead> }) {
  const t = useTexts(customersTexts)
  if (record.state === 'lost')
    return <KeyFacts entity={lead} record={record} title={t('outcome')} fields={['lostReason']} />
  if (record.state !== 'converted') return null
  const became = record.customerId ? (['customerId', 'contactId'] as const) : []
  return <KeyFacts entity={lead} record={record} title={t('outcome')} fields={['convertedOn', ...became]} />
}
