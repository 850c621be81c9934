import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { ownPlaybook } from '../../contract.ts'
import { playbookTexts } from '../playbook-texts.ts'
import { STATE_TONES } from '../state-tones.ts'

/** The company's own playbooks with their state and the number of their published version. */
export function OwnRows({ empty }: { empty: ReactNode }) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const label = useLabel()
  const asked = useRecords(ownPlaybook, { limit: 200 })
  if (asked.error) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Loading lines={2} />
  if (asked.data.items.length === 0) return empty
  return (
    <RowList>
      {asked.data.items.map(({ id, key, name, nameEn, state, origin, publishedNumber }) => (
        <ListRow
          key={id}
          href={`/own-playbooks/${id}`}
          name={`${key} ${words({ zh: name, en: nameEn })}`}
          tags={<StateTag tone={STATE_TONES[state]}>{label(ownPlaybook.fields.state.options[state])}</StateTag>}
          about={origin && t('copiedFrom', { from: origin })}
          figures={publishedNumber === null ? t('never') : t('version', { number: publishedNumber })}
        />
      ))}
    </RowList>
  )
}
