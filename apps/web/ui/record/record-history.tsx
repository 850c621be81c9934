import type { HistoryEntry } from '#kernel/contract/history.ts'
import { HISTORY_SHOWN } from '#kernel/contract/history-shown.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import type { Values } from '../../records/merge-edit.ts'
import { useRecordHistory } from '../../records/use-records.ts'
import { valuesAt } from '../../records/values-at.ts'
import { ErrorState } from '../error-state.tsx'
import { Loading } from '../loading.tsx'
import { Moment } from '../moment.tsx'
import { Person } from '../person.tsx'
import { Section } from '../section.tsx'
import { FieldChange } from './field-change.tsx'
import { historyVerbs } from './history-verbs.ts'
import styles from './record-history.module.css'
import { untoldNote } from './untold-note.ts'

interface RecordHistoryProps {
  entity: Declaration
  record: { readonly id: string }
}

/** Who did what when, with old and new values; the latest first. */
export function RecordHistory({ entity, record }: RecordHistoryProps) {
  const t = useTexts(recordTexts)
  const history = useRecordHistory(entity, record.id)
  const entries = history.data ?? []
  return (
    <Section title={t('history')}>
      {history.isPending && <Loading lines={3} />}
      {history.isError && <ErrorState error={history.error} onRetry={() => history.refetch()} />}
      {history.data?.length === 0 && <p className={styles.empty}>{t('historyEmpty')}</p>}
      <ol>
        {entries.map(entry => (
          <Entry
            key={entry.id}
            entity={entity}
            entry={entry}
            at={version => [valuesAt(entries, version), { ...record }]}
          />
        ))}
      </ol>
      {history.data?.length === HISTORY_SHOWN && (
        <p className={styles.empty}>{t('historyCut', { count: HISTORY_SHOWN })}</p>
      )}
    </Section>
  )
}

const ACTIONS = { created: 'created', updated: 'updated', removed: 'deleted', restored: 'restored' } as const

interface EntryProps {
  entity: Declaration
  entry: HistoryEntry
  /** The record as it was at a version, and as it is where nothing is told of that. */
  at: (version: number) => readonly Values[]
}

function Entry({ entity, entry, at }: EntryProps) {
  const t = useTexts(recordTexts)
  const known = ACTIONS[entry.action as keyof typeof ACTIONS]
  // What a record began with is on its page; only later changes are told.
  const changes = entry.version === 1 ? {} : entry.changes
  const note = untoldNote(entry, changes)
  const sides = { before: at(entry.version - 1), after: at(entry.version) }
  return (
    <li className={styles.entry}>
      <p>
        <strong>{entry.personId ? <Person id={entry.personId} /> : t('system')}</strong>{' '}
        {known ? t(known) : <StateWord entity={entity} action={entry.action} />}
        <span className={styles.at}>
          <Moment value={entry.at} />
        </span>
      </p>
      {Object.entries(changes).map(([name, [from, to]]) => (
        <FieldChange key={name} entity={entity} name={name} from={from} to={to} {...sides} />
      ))}
      {note && <p className={styles.note}>{note}</p>}
    </li>
  )
}

/** A command's action is named after the state that it leads to, where the declaration has a word for it. */
function StateWord({ entity, action }: { entity: Declaration; action: string }) {
  const label = useLabel()
  const options = Object.values(entity.fields).flatMap(field => (field.kind === 'choice' ? [field.options] : []))
  const word = historyVerbs[action] ?? options.map(one => one[action]).find(found => found !== undefined)
  return <>{word ? label(word) : action.replaceAll('_', ' ')}</>
}
