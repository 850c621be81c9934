import { Button } from 'antd'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { ShelfDocument } from '../contract.ts'
import { writtenDocument } from '../entities/written-document.ts'
import styles from './plan-book.module.css'
import { shelfTexts } from './shelf-texts.ts'

interface WrittenDocumentsProps {
  documents: readonly ShelfDocument[]
  shown: string | undefined
}

/** Every document that was written, the newest first, with what has become of its records since. */
export function WrittenDocuments({ documents, shown }: WrittenDocumentsProps) {
  const t = useTexts(shelfTexts)
  return (
    <Section title={t('written')} aside={documents.length || undefined}>
      {documents.length === 0 && (
        <EmptyState of="written_document" title={t('noDocuments')} help={t('noDocumentsHelp')} />
      )}
      <ul className={styles.list}>
        {documents.map(one => (
          <Written key={one.record.id} document={one} here={one.record.id === shown} />
        ))}
      </ul>
    </Section>
  )
}

function Written({ document: { record, changed }, here }: { document: ShelfDocument; here: boolean }) {
  const t = useTexts(shelfTexts)
  return (
    <li className={here ? `${styles.version} ${styles.here}` : styles.version} aria-current={here || undefined}>
      <div className={styles.words}>
        <Title record={record} />
        {record.about && record.subjectId && <p className={styles.soft}>{t('of', { about: record.about })}</p>}
        <p className={styles.soft}>
          <Person id={record.createdBy} /> <Moment value={record.createdAt} />
          {record.size !== null && ` · ${t('kilobytes', { size: Math.ceil(record.size / 1024) })}`}
          {changed?.length === 0 && ` · ${t('current')}`}
        </p>
        <p className={styles.hash}>{t('hash', { hash: record.sha256 })}</p>
        {changed && changed.length > 0 && (
          <p className={styles.missing}>{t('changed', { sections: changed.join(' · ') })}</p>
        )}
      </div>
      <Download record={record} />
    </li>
  )
}

function Title({ record }: { record: ShelfDocument['record'] }) {
  const t = useTexts(shelfTexts)
  const label = useLabel()
  const { language, secrecy } = writtenDocument.fields
  return (
    <p className={styles.name}>
      {record.name} · {t('version', { number: record.number })}{' '}
      <StateTag>{label(language.options[record.language])}</StateTag>{' '}
      <StateTag>{label(secrecy.options[record.secrecy])}</StateTag>
      {record.gapCount > 0 && <StateTag tone="attention">{t('lacks', { count: record.gapCount })}</StateTag>}
    </p>
  )
}

function Download({ record }: { record: ShelfDocument['record'] }) {
  const t = useTexts(shelfTexts)
  const { slug } = useWorkspace()
  const { id, name, number } = record
  return (
    <div className={styles.buttons}>
      <Button
        href={`/api/v1/w/${slug}/written-documents/${id}/file`}
        download
        aria-label={t('downloadNamed', { name, number })}
      >
        {t('download')}
      </Button>
    </div>
  )
}
