import type { ReactNode } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import type { Values } from '../../records/merge-edit.ts'
import { type AsRead, asKept } from '../../records/use-save-record.ts'
import { iterationOf, projectOf, useWriteIn } from '../../records/use-write-in.ts'
import { Section } from '../section.tsx'
import { Fact } from './fact.tsx'
import styles from './facts.module.css'

/** Facts that are read otherwise than their declaration says; null where the declaration does. */
export type ToldFacts<D extends Declaration> = Partial<
  Record<keyof D['fields'] & string, (record: RecordOf<D>) => ReactNode>
>

/** A hook that says how a record is read; its texts are edited as they are read. */
export type UseRead<D extends Declaration> = (record: RecordOf<D>) => AsRead<D>

interface KeyFactsProps<D extends Declaration> {
  entity: D
  record: RecordOf<D>
  /** Which fields, in this order; all of the declaration when left out. */
  fields?: readonly (keyof D['fields'] & string)[]
  told?: ToldFacts<D> | undefined
  useRead?: UseRead<D> | undefined
  title?: string
  /** A further part of the same record need not say again that it is frozen. */
  further?: boolean
}

/** Label and value of a record's fields; those that may be edited turn into inputs in place. */
export function KeyFacts<D extends Declaration>(props: KeyFactsProps<D>) {
  const { entity, fields, told, title, further, useRead = () => asKept } = props
  const asRead = useRead(props.record)
  const record = asRead(props.record)
  const t = useTexts(recordTexts)
  const label = useLabel()
  const { write, barred } = useWriteIn(
    projectOf(entity, record),
    entity.module,
    record.ownerId,
    iterationOf(entity, record),
  )
  const frozen = frozenState(entity, record as Values)
  const open = write && !frozen && entity.generic.includes('update') && record.deletedAt === null
  return (
    <Section title={title ?? t('facts')}>
      {frozen && !further && <p className={styles.frozen}>{t('frozen', { state: label(frozen) })}</p>}
      {!frozen && !further && barred && !barred.never && <p className={styles.frozen}>{barred.text}</p>}
      <dl className={styles.facts}>
        {(fields ?? Object.keys(entity.fields).filter(name => !entity.fields[name]?.hidden)).map(name => {
          const field = entity.fields[name]
          return (
            field && (
              <Fact
                key={name}
                entity={entity}
                record={record}
                asRead={asRead}
                name={name}
                field={field}
                told={told?.[name]?.(record)}
                editable={open && entity.editable.includes(name)}
              />
            )
          )
        })}
      </dl>
    </Section>
  )
}

/** The state in which the record may not be edited, where it is in one. */
function frozenState(entity: Declaration, record: Values) {
  const state = entity.frozen && String(record[entity.frozen.field])
  if (!entity.frozen || !state || !entity.frozen.in.includes(state)) return null
  const field = entity.fields[entity.frozen.field]
  return (field?.kind === 'choice' && field.options[state]) || { zh: state, en: state }
}
