import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { leadImport } from '../../entities/lead-import.ts'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'
import { ImportCounts } from './import-counts.tsx'
import { useImport } from './use-import.ts'

type Import = RecordOf<typeof leadImport>
const TONES = { done: 'passed', running: 'active', failed: 'failed', cancelled: 'attention' } as const

/** One import: how far it is, what came of it, and the way to undo it. */
export function ImportResultPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const t = useTexts(importTexts)
  const label = useLabel()
  const { record, job } = useImport(id)
  const state = record.data?.state
  const busy = job.data?.state === 'queued' || job.data?.state === 'running'
  return (
    <>
      <PageHeader
        title={record.data?.fileName ?? t('title')}
        back={{ href: '/lead-imports', label: t('imports') }}
        tags={
          state && (
            <StateTag tone={TONES[state as keyof typeof TONES] ?? 'neutral'}>
              {label(leadImport.fields.state.options[state])}
            </StateTag>
          )
        }
        facts={record.data && <Moment value={record.data.createdAt} />}
        actions={record.data && !busy && <UndoButton record={record.data} />}
        main={record.data && !busy && left(record.data) > 0 && <LeadsLink id={id} />}
      />
      <Section title={t('progress')} padded>
        {record.data && <Ending record={record.data} undoing={busy && record.data.undoJobId !== null} />}
        <ImportCounts id={id} />
      </Section>
    </>
  )
}

/** How many of its leads are still there. */
function left(record: Import): number {
  if (record.dryRun) return 0
  return record.state === 'undone' ? (record.kept ?? 0) : (record.created ?? 0)
}

function Ending({ record, undoing }: { record: Import; undoing: boolean }) {
  const t = useTexts(importTexts)
  if (undoing) return <p className={styles.ending}>{t('undoing')}</p>
  if (record.state === 'undone')
    return <p className={styles.ending}>{t('undone', { removed: record.removed ?? 0, kept: record.kept ?? 0 })}</p>
  if (record.state === 'cancelled') return <p className={styles.ending}>{t('cancelled', { rows: record.rows ?? 0 })}</p>
  return null
}

function LeadsLink({ id }: { id: string }) {
  const t = useTexts(importTexts)
  const go = useGo()
  const filter = encodeURIComponent(JSON.stringify([{ field: 'importId', is: 'eq', value: id }]))
  return (
    <Button type="primary" onClick={() => go(`/leads?filter=${filter}`)}>
      {t('seeLeads')}
    </Button>
  )
}

function UndoButton({ record }: { record: Import }) {
  const t = useTexts(importTexts)
  const { client } = useWorkspace()
  const [asking, setAsking] = useState(false)
  const undo = useCommand(client.customers.undoImport, { onDone: () => setAsking(false) })
  if (record.dryRun || record.state === 'undone' || !record.created) return null
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('undo')}</Button>
      <Dialog
        open={asking}
        title={t('undoAsk')}
        okText={t('undo')}
        okButtonProps={{ danger: true }}
        confirmLoading={undo.isPending}
        onOk={() => undo.mutate({ id: record.id })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('undoHelp')}</p>
      </Dialog>
    </>
  )
}
