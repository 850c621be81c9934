import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { playbookTexts } from '../playbook-texts.ts'
import { CreateDialog } from './create-dialog.tsx'
import { ImportDialog } from './import-dialog.tsx'
import styles from './list.module.css'
import { OwnRows } from './own-rows.tsx'

type Open = { kind: 'create'; from: string | null } | { kind: 'import' } | null

/** The ways of working that projects can start on: the company's own and those of the product. */
export function PlaybookListPage() {
  const t = useTexts(playbookTexts)
  const { write } = useRight('playbooks')
  const [open, setOpen] = useState<Open>(null)
  const reason = write ? null : t('noRight')
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <ActionButton reason={reason} onClick={() => setOpen({ kind: 'import' })}>
            {t('importFile')}
          </ActionButton>
        }
        main={
          <ActionButton type="primary" reason={reason} onClick={() => setOpen({ kind: 'create', from: null })}>
            {t('create')}
          </ActionButton>
        }
      />
      <div className={styles.page}>
        <Section title={t('own')}>
          <OwnRows
            empty={
              <EmptyState
                of="own_playbook"
                title={t('ownEmpty')}
                help={t('ownEmptyHelp')}
                action={
                  <ActionButton reason={reason} onClick={() => setOpen({ kind: 'create', from: 'P1' })}>
                    {t('create')}
                  </ActionButton>
                }
              />
            }
          />
        </Section>
        <Shipped onCopy={write ? from => setOpen({ kind: 'create', from }) : null} />
      </div>
      <CreateDialog
        open={open?.kind === 'create'}
        from={open?.kind === 'create' ? open.from : null}
        onClose={() => setOpen(null)}
      />
      <ImportDialog open={open?.kind === 'import'} onClose={() => setOpen(null)} />
    </>
  )
}

function Shipped({ onCopy }: { onCopy: ((id: string) => void) | null }) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const { api } = useWorkspace()
  const asked = useQuery(api.process.playbooks.queryOptions({ meta: { reads: ['own_playbook'] } }))
  const shipped = asked.data?.filter(({ ownId }) => ownId === null) ?? []
  return (
    <Section title={t('shipped')}>
      {asked.error && <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Loading lines={10} />}
      <RowList>
        {shipped.map(({ id, version, name, summary, stages }) => (
          <ListRow
            key={id}
            href={`/playbook/${id}`}
            name={`${id} ${words(name)}`}
            about={words(summary)}
            figures={
              <>
                {t('stages', { count: stages.length })}
                <small>{t('version', { number: version })}</small>
              </>
            }
            commands={
              onCopy && (
                <Button aria-label={t('copyOf', { name: words(name) })} onClick={() => onCopy(id)}>
                  {t('copy')}
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
