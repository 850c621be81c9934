import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { PlaybookDraft, PublishedVersion } from '../../contract.ts'
import { OwnTabs } from '../own-tabs.tsx'
import { playbookTexts } from '../playbook-texts.ts'
import { useDraft } from '../use-draft.ts'
import { Changes } from './changes.tsx'
import styles from './versions.module.css'

/** The published versions of an own playbook, and what is different between any two of them. */
export function VersionsPage() {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const { api } = useWorkspace()
  const { id } = useParams({ strict: false }) as { id: string }
  const draft = useDraft(id)
  const asked = useQuery(
    api.playbooks.playbookVersions.queryOptions({ input: { id }, meta: { reads: ['own_playbook', 'project'] } }),
  )
  const error = draft.error ?? asked.error
  const title = draft.data
    ? `${draft.data.key} ${words({ zh: draft.data.name, en: draft.data.nameEn })}`
    : t('versions')
  return (
    <>
      <PageHeader title={title} back={{ href: '/playbooks', label: t('back') }} />
      <OwnTabs id={id} at="versions" />
      {error && <ErrorState error={error} onRetry={() => void Promise.all([draft.refetch(), asked.refetch()])} />}
      {!error && !(draft.data && asked.data) && <Loading />}
      {draft.data && asked.data && (
        <div className={styles.page}>
          <Section title={t('versions')}>
            {asked.data.length === 0 && <EmptyState title={t('versionsEmpty')} help={t('versionsEmptyHelp')} />}
            <RowList>
              {asked.data.map(version => (
                <VersionRow key={version.id} version={version} />
              ))}
            </RowList>
          </Section>
          <Compare draft={draft.data} versions={asked.data} />
        </div>
      )}
    </>
  )
}

function VersionRow({ version }: { version: PublishedVersion }) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  return (
    <ListRow
      name={`${t('version', { number: version.number })} · ${words(version.name)}`}
      tags={version.inUse && <StateTag tone="passed">{t('inUse')}</StateTag>}
      about={version.note}
      figures={version.running > 0 && t('running', { count: version.running })}
      days={<Moment value={version.publishedAt} />}
      ownerId={version.publishedBy}
    />
  )
}

function Compare({ draft, versions }: { draft: PlaybookDraft; versions: readonly PublishedVersion[] }) {
  const t = useTexts(playbookTexts)
  const options = [
    { value: 'draft', label: t('draft') },
    ...versions.map(({ number }) => ({ value: `${number}`, label: t('version', { number }) })),
    ...(draft.origin ? [{ value: 'origin', label: t('origin', { origin: draft.origin }) }] : []),
  ]
  const [to, setTo] = useState('draft')
  const [from, setFrom] = useState(options[1]?.value ?? 'draft')
  return (
    <Section title={t('compare')} padded>
      <div className={styles.sides}>
        {(
          [
            ['compareFrom', from, setFrom],
            ['compareTo', to, setTo],
          ] as const
        ).map(([name, value, set]) => (
          <label key={name} htmlFor={`compare-${name}`}>
            {t(name)}
            <Select id={`compare-${name}`} value={value} options={options} onChange={set} />
          </label>
        ))}
      </div>
      <Changes id={draft.id} from={from} to={to} />
    </Section>
  )
}
