import { Button } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CommandMenu } from '#apps/web/ui/command-menu.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { changeRequest } from '../../entities/change-request.ts'
import type { Operation, OperationKind } from '../../rules/operation-rows.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { OperationForm } from './operation-form.tsx'
import { OperationSentence } from './operation-sentence.tsx'
import { type Change, useChangeCommands } from './use-changes.ts'

const KINDS = Object.entries(changeRequest.fields.operations.of.kind.options) as [
  OperationKind,
  (typeof changeRequest.fields.operations.of.kind.options)[OperationKind],
][]

/** The rows of a change request; of a draft they are added, changed and removed. */
export function ChangeOperations({ change }: { change: Change }) {
  const t = useTexts(changeTexts)
  const label = useLabel()
  const { write, barred } = useWriteIn(change.projectId, 'risk', change.ownerId, change.iteration)
  const [editing, edit] = useState<{ kind: OperationKind; index: number } | null>(null)
  const rows = change.operations ?? []
  const draft = change.state === 'draft'
  if (!draft && rows.length === 0) return null
  const items = KINDS.map(([kind, name]) => ({
    key: kind,
    label: label(name),
    onClick: () => edit({ kind, index: rows.length }),
  }))
  return (
    <Section
      title={t('operations')}
      aside={
        draft && (
          <CommandMenu items={items} barred={barred}>
            {t('addRow')} ▾
          </CommandMenu>
        )
      }
    >
      {rows.length === 0 && <p className={styles.none}>{t('noOperations')}</p>}
      <ol>
        {rows.map((row, index) => (
          <li key={rowKey(index)} className={styles.operation}>
            <span className={styles.soft}>{index + 1}</span>
            <span className={styles.words}>
              <OperationSentence row={row} projectId={change.projectId} />
            </span>
            {draft && write && (
              <RowButtons change={change} index={index} onEdit={() => edit({ kind: row.kind, index })} />
            )}
          </li>
        ))}
      </ol>
      {editing && <OperationForm change={change} {...editing} onClose={() => edit(null)} />}
    </Section>
  )
}

/** Rows are never moved: their place tells one from the other. */
function rowKey(index: number): string {
  return `row ${index + 1}`
}

function RowButtons({ change, index, onEdit }: { change: Change; index: number; onEdit: () => void }) {
  const t = useTexts(changeTexts)
  const { propose } = useChangeCommands()
  const name = t('rowOf', { row: index + 1 })
  const without: Operation[] = (change.operations ?? []).filter((_, place) => place !== index)
  return (
    <span className={styles.rowButtons}>
      <Button type="text" onClick={onEdit} aria-label={`${t('editRow')} · ${name}`}>
        {t('editRow')}
      </Button>
      <Button
        type="text"
        aria-label={`${t('removeRow')} · ${name}`}
        onClick={() => propose.mutate({ id: change.id, version: change.version, operations: without })}
      >
        {t('removeRow')}
      </Button>
    </span>
  )
}
