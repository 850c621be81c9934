import { Button, Input } from 'antd'
import { useRef, useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCreateRecord } from '#apps/web/records/use-record-changes.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { onEnter } from '#apps/web/ui/ime.ts'
import { scopeKinds } from '../entities/kinds.ts'
import { scopeItem } from '../entities/scope-item.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import type { ScopeKind } from './scope-kinds.ts'

const HINTS = {
  in_scope: 'inHint',
  out_of_scope: 'outHint',
  assumption: 'assumptionHint',
  constraint: 'constraintHint',
} as const satisfies Record<ScopeKind, string>

/** Writes one more line in its place: Enter adds it, and the next one can be written at once. */
export function ScopeAdd({ projectId, kind }: { projectId: string; kind: ScopeKind }) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  const [statement, setStatement] = useState('')
  const [reason, setReason] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const create = useCreateRecord(scopeItem)
  const out = kind === 'out_of_scope'
  const done = () => {
    setStatement('')
    setReason('')
    first.current?.focus()
  }
  const add = () => {
    if (statement.trim() === '' || create.isPending) return
    const given = { projectId, kind, statement: statement.trim(), ...(out && { reason: reason.trim() || null }) }
    create.mutate(given, { onSuccess: done })
  }
  const input = { onKeyDown: onEnter(add) }
  return (
    <div className={`${styles.add} ${styles.screen}`}>
      <Input
        ref={box => {
          first.current = box?.input ?? null
        }}
        value={statement}
        maxLength={500}
        placeholder={t(HINTS[kind])}
        aria-label={t('addTo', { kind: label(scopeKinds[kind]) })}
        onChange={event => setStatement(event.target.value)}
        {...input}
      />
      {out && (
        <Input
          value={reason}
          maxLength={1000}
          placeholder={t('why')}
          aria-label={t('why')}
          onChange={event => setReason(event.target.value)}
          {...input}
        />
      )}
      <Button loading={create.isPending} onClick={add}>
        {t('addItem')}
      </Button>
      {create.isError && (
        <p className={styles.refused} role="alert">
          {problemOf(create.error).message}
        </p>
      )}
    </div>
  )
}
