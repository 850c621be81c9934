import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Select } from 'antd'
import { useId, useState } from 'react'
import { dayOf } from '#apps/web/format/moment.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import type { MovePreview } from '../../shapes/version-move.ts'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'
import { MoveWizard } from './move-wizard.tsx'

/** Takes a running project over to another version of its playbook, after showing what that changes. */
export function MoveVersionPage() {
  const t = useTexts(moveVersionTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const [chosen, choose] = useState<string>()
  const { api } = useWorkspace()
  const preview = useQuery(
    api.process.movePreview.queryOptions({
      input: { projectId: id, ...(chosen !== undefined && { versionId: chosen }) },
      placeholderData: keepPreviousData,
    }),
  )
  const [begun, setBegun] = useState<MovePreview | null>(null)
  const { error } = preview
  // Once it has moved, the page goes on telling of that move: the newest preview is of another version.
  const data = begun ?? preview.data
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ href: `/projects/${id}`, label: t('back') }}
        facts={data && <Facts preview={data} />}
      />
      {error && !data && <ErrorState error={error} onRetry={() => void preview.refetch()} />}
      {!error && !data && <Loading />}
      {data && <Wizard preview={data} choose={begun ? null : choose} onBegin={() => setBegun(data)} />}
    </>
  )
}

function Facts({ preview: { project, from, to } }: { preview: MovePreview }) {
  const t = useTexts(moveVersionTexts)
  return (
    <>
      {project.code} {project.name}
      {to && ` · ${t('fromTo', { from: from.number, to: to.number })}`}
    </>
  )
}

interface WizardProps {
  preview: MovePreview
  /** Null once a move has begun. */
  choose: ((versionId: string) => void) | null
  onBegin: () => void
}

function Wizard({ preview, choose, onBegin }: WizardProps) {
  const t = useTexts(moveVersionTexts)
  if (!preview.to) return <EmptyState title={t('nowhere')} help={t('nowhereHelp')} />
  return (
    <div className={styles.page}>
      {choose && <Versions preview={preview} choose={choose} />}
      <MoveWizard
        key={`${preview.project.id} ${preview.to.versionId}`}
        preview={preview}
        to={preview.to}
        onBegin={onBegin}
      />
    </div>
  )
}

function Versions({ preview: { versions, to }, choose }: { preview: MovePreview; choose: (id: string) => void }) {
  const t = useTexts(moveVersionTexts)
  const { me } = useWorkspace()
  const id = useId()
  if (versions.length < 2) return null
  const options = versions.map(({ versionId, number, publishedAt }) => ({
    value: versionId,
    label: t('versionOn', { number, date: dayOf(publishedAt, me.workspace.timeZone) }),
  }))
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('version')}</label>
      <Select id={id} value={to?.versionId ?? null} options={options} onChange={choose} />
    </div>
  )
}
