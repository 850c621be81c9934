import { Select } from 'antd'
import { useState } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { ReferenceField } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useRecordTitles } from '../../record-titles.ts'
import { recordType } from '../../records/record-types.ts'
import { useNamedRecord } from '../../records/use-named-record.ts'
import { useRecords } from '../../records/use-records.ts'
import { useShownIteration } from '../iteration-choice.tsx'
import { useClear } from '../use-clear.tsx'
import { useDelayed } from '../use-delayed.ts'
import { useIterationWords } from '../use-iteration-words.ts'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'

const OFFERED = 50

/** Picks a record of another type: the newest are offered, typing searches all. */
export function ReferenceInput(props: InputProps<ReferenceField>) {
  const { id, field, value, onChange, invalid, describedBy, autoFocus } = props
  const t = useTexts(commonTexts)
  const clear = useClear()
  const [typed, setTyped] = useState('')
  const { options, busy } = useOffers(props, typed)
  return (
    // A select that has the focus draws a hidden line before itself: one box around both, or what stands beside it jumps.
    <div className={styles.full}>
      <Select
        id={id}
        className={styles.full}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={typeof value === 'string' ? value : undefined}
        placeholder={t('typeToSearch')}
        notFoundContent={busy ? t('loading') : t('notFound')}
        loading={busy}
        autoFocus={autoFocus}
        defaultOpen={autoFocus}
        allowClear={!field.required && clear}
        status={invalid ? 'error' : ''}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        options={options}
        onChange={next => onChange(next ?? null)}
      />
    </div>
  )
}

function useOffers({ field, value, projectId }: InputProps<ReferenceField>, typed: string) {
  const { entity } = recordType(field.to)
  const q = useDelayed(typed.trim())
  const place = usePlace(entity, projectId)
  const titleOf = useRecordTitles(entity, projectId)
  const found = useRecords(entity, { limit: OFFERED, ...(q && { q }), ...place })
  const items = found.data?.items ?? []
  // Where those of one iteration are offered, none need say which.
  const iterationOf = useIterationWords(entity, place.iteration === undefined ? items : [])
  const options = items.map(record => ({
    value: record.id,
    label: [titleOf(record), iterationOf(record)].filter(Boolean).join(' · '),
  }))
  const chosen = useChosen(entity, value)
  const missing = chosen !== undefined && !options.some(option => option.value === chosen.value)
  return { options: missing ? [chosen, ...options] : options, busy: found.isFetching }
}

/** Of a project's records those of its present iteration are offered, where their type stays with its iteration. */
function usePlace(entity: Declaration, projectId: string | undefined): { project?: string; iteration?: number } {
  const present = useShownIteration(projectId ?? '').present
  if (entity.place !== 'project' || !projectId) return {}
  return { project: projectId, ...(entity.ofIteration && present && { iteration: present }) }
}

/** What is chosen has its title even where it is not among the offers. */
function useChosen(entity: Declaration, value: unknown): { value: string; label: string } | undefined {
  const id = typeof value === 'string' ? value : ''
  const { data: record } = useNamedRecord(entity.type, id)
  const titleOf = useRecordTitles(entity, record?.projectId)
  return id === '' ? undefined : { value: id, label: record ? titleOf(record) : '…' }
}
