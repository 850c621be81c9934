import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { usePlaces } from '#apps/web/ui/project-paths.ts'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { ArchiveLine } from '../contract.ts'
import { archiveEntry } from '../entities/archive-entry.ts'
import { ArchiveForm, type ArchiveVerb } from './archive-form.tsx'
import styles from './closing.module.css'
import { ClosingHead } from './closing-head.tsx'
import { closingTexts } from './closing-texts.ts'
import { useArchive } from './use-closing.ts'

/** Everything that the project's playbook makes, stage by stage, and where it is kept. */
export function ArchivePage() {
  const t = useTexts(closingTexts)
  const label = useLabel()
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useArchive(id)
  const archive = found.data
  return (
    <>
      <ClosingHead
        projectId={id}
        here="archive"
        facts={archive && archive.total > 0 && t('filedOf', { filed: archive.filed, total: archive.total })}
      />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {archive?.total === 0 && <EmptyState of="archive_entry" title={t('nothingToFile')} />}
      <div className={styles.stages}>
        {archive?.stages.map(({ key, name, lines }) => (
          <Section key={key} title={label(name)} aside={`${lines.filter(line => line.entry).length} / ${lines.length}`}>
            <RowList steps>
              {lines.map(line => (
                <Line key={line.deliverable} projectId={id} line={line} />
              ))}
            </RowList>
          </Section>
        ))}
      </div>
    </>
  )
}

function Line({ projectId, line }: { projectId: string; line: ArchiveLine }) {
  const t = useTexts(closingTexts)
  const label = useLabel()
  const toPlace = usePlaces(projectId)
  const words = useWords()
  const { entry, count } = line
  return (
    <ListRow
      href={toPlace(line.path)}
      name={label(line.label)}
      tags={
        entry && (
          <StateTag tone={toneOfOption(entry.state)}>{label(archiveEntry.fields.state.options[entry.state])}</StateTag>
        )
      }
      about={
        <>
          {entry?.state === 'exempt' && entry.reason}
          {entry?.state === 'filed' &&
            [entry.location, entry.number && t('archiveNumber', { number: entry.number })].filter(Boolean).join(' · ')}
          {!entry && (line.line ? words(line.line.text) : count > 0 ? t('records', { count }) : t('noRecords'))}
        </>
      }
      commands={<Commands projectId={projectId} line={line} />}
    />
  )
}

function Commands({ projectId, line }: { projectId: string; line: ArchiveLine }) {
  const t = useTexts(closingTexts)
  const label = useLabel()
  const [verb, setVerb] = useState<ArchiveVerb | null>(null)
  const { barred } = useWriteIn(projectId, 'closing', line.entry?.ownerId)
  const items: readonly ArchiveVerb[] = line.entry ? ['file', 'exempt', 'takeBack'] : ['file', 'exempt']
  const commands = items.map(item => ({
    ...{ key: item, label: t(item), danger: item === 'takeBack' },
    onClick: () => setVerb(item),
  }))
  return (
    <>
      <RecordCommands
        commands={commands}
        next={line.entry ? undefined : 'file'}
        barred={barred}
        name={label(line.label)}
        shownInRow
      />
      {verb && <ArchiveForm projectId={projectId} line={line} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
