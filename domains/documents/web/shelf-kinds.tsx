import { useNavigate, useSearch } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { type DocumentKind, documentKinds, type ShelfKind } from '../contract.ts'
import styles from './plan-book.module.css'
import { shelfTexts } from './shelf-texts.ts'
import { ToMend } from './to-mend.tsx'
import { WriteDocument } from './write-document.tsx'

/** What the address asks to be written, and of which record. */
interface Asked {
  readonly write?: string
  readonly of?: string
}

/** The kinds of document that the project can write, each with what it would lack and its one action. */
export function ShelfKinds({ projectId, kinds }: { projectId: string; kinds: readonly ShelfKind[] }) {
  const t = useTexts(shelfTexts)
  const search = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const ask = (kind?: DocumentKind) =>
    navigate({ to: '.', search: { write: kind } as never, replace: true, resetScroll: false })
  const asked = kinds.find(one => one.kind === search.write && one.barred === null && one.begin === null)
  return (
    <Section title={t('canWrite')} aside={kinds.length || undefined}>
      {kinds.length === 0 && <EmptyState title={t('none')} help={t('noneHelp')} />}
      <ul className={styles.list}>
        {kinds.map(one => (
          <Kind key={one.kind} projectId={projectId} shelf={one} onWrite={() => ask(one.kind)} />
        ))}
      </ul>
      {asked && (
        <WriteDocument
          key={asked.kind}
          projectId={projectId}
          shelf={asked}
          subjectId={search.of}
          onClose={() => ask(undefined)}
        />
      )}
    </Section>
  )
}

interface KindProps {
  projectId: string
  shelf: ShelfKind
  onWrite: () => void
}

function Kind({ projectId, shelf, onWrite }: KindProps) {
  const t = useTexts(shelfTexts)
  const label = useLabel()
  const { barred } = useWriteIn(projectId, 'documents')
  const name = label(documentKinds[shelf.kind])
  const [newest] = shelf.subjects
  const reason = (barred?.never ? barred : null) ?? shelf.barred ?? (shelf.begin ? shelf.begin.what : null)
  return (
    <li className={styles.version}>
      <div className={styles.words}>
        <p className={styles.name}>
          {name} <Standing shelf={shelf} />
        </p>
        {newest?.id && <p className={styles.soft}>{label(newest.name)}</p>}
        {shelf.barred && <p className={styles.soft}>{shelf.barred}</p>}
        {shelf.begin && <ToMend {...shelf.begin} projectId={projectId} word={t('begin')} className={styles.soft} />}
        <Lacking shelf={shelf} projectId={projectId} />
      </div>
      <div className={styles.buttons}>
        <ActionButton reason={reason} onClick={onWrite} aria-label={t('writeNamed', { name })}>
          {t('write')}
        </ActionButton>
      </div>
    </li>
  )
}

function Standing({ shelf }: { shelf: ShelfKind }) {
  const t = useTexts(shelfTexts)
  if (shelf.barred !== null) return null
  if (shelf.begin) return <StateTag>{t('notBegun')}</StateTag>
  const count = shelf.sections.flatMap(one => one.missing).length
  if (count === 0) return <StateTag tone="passed">{t('whole')}</StateTag>
  return <StateTag tone="attention">{t('missing', { count })}</StateTag>
}

function Lacking({ shelf, projectId }: { shelf: ShelfKind; projectId: string }) {
  const t = useTexts(shelfTexts)
  const missing = shelf.sections.flatMap(one => one.missing)
  const hints = shelf.sections.flatMap(one => one.hints)
  if (missing.length + hints.length === 0) return null
  return (
    <details>
      <summary className={styles.soft}>{t('showMissing')}</summary>
      {missing.map(gap => (
        <ToMend key={gap.what} {...gap} projectId={projectId} word={t('mend')} className={styles.missing} />
      ))}
      {hints.map(gap => (
        <ToMend key={gap.what} {...gap} projectId={projectId} word={t('add')} className={styles.soft} />
      ))}
    </details>
  )
}
