import type { ReactNode } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { useThing } from '../../i18n/use-thing.ts'
import { useWriteIn } from '../../records/use-write-in.ts'
import { useRight } from '../../rpc/workspace.ts'
import { ActionButton } from '../action-button.tsx'
import { NoRight } from '../no-right.tsx'
import { PageHeader } from '../page-header.tsx'
import { RecordForm } from '../record/record-form.tsx'
import type { RecordPageParts } from '../record/record-page.tsx'
import { To, useGoToMade } from '../to.tsx'
import type { Column } from './columns.tsx'
import { useListInAddress } from './list-state.ts'
import { RecordPanel } from './record-panel.tsx'
import { type ListBase, RecordTable } from './record-table.tsx'

export interface RecordListParts<D extends Declaration> {
  /** The name of the page; the declaration's label, which is a singular, when left out. */
  title?: Label
  columns?: readonly Column<D>[]
  extraColumns?: readonly Column<D>[]
  base?: ListBase
  empty?: { title?: ReactNode; help?: ReactNode }
  /** Beside the main action. */
  actions?: ReactNode
  tools?: ReactNode
  /** Which fields the form of a new record asks for. */
  createFields?: readonly (keyof D['fields'] & string)[]
}

interface RecordListPageProps<D extends Declaration> extends RecordListParts<D> {
  entity: D
  parts?: RecordPageParts<D>
}

/** The page of a record type: its list, its main action, and the panel at the side. */
export function RecordListPage<D extends Declaration>({ entity, parts, ...list }: RecordListPageProps<D>) {
  const label = useLabel()
  const go = useGoToMade()
  const control = useListInAddress()
  const { read } = useRight(entity.module)
  const main = useCreateButton(entity, list.base?.project, () => control.set({ creating: true }))
  const empty = useEmpty(entity, list.base?.project, main)
  const title = label(list.title ?? entity.label)
  if (!read && entity.place === 'workspace')
    return (
      <>
        <PageHeader title={title} />
        <NoRight />
      </>
    )
  return (
    <>
      <PageHeader title={title} actions={list.actions} main={main} project={list.base?.project} />
      <RecordTable
        entity={entity}
        control={control}
        base={list.base}
        columns={list.columns}
        extraColumns={list.extraColumns}
        empty={{ ...empty, ...list.empty }}
        tools={list.tools}
      />
      <RecordPanel
        entity={entity}
        id={control.state.open}
        parts={parts}
        onClose={() => control.set({ open: undefined })}
      />
      <RecordForm
        entity={entity}
        open={control.state.creating}
        projectId={list.base?.project}
        fields={list.createFields}
        onSaved={record => go(`/${entity.path}/${record.id}`)}
        onClose={() => control.set({ creating: false })}
      />
    </>
  )
}

/** What fills an empty list: its main action, or a project's page where such records are made. */
function useEmpty(entity: Declaration, projectId: string | undefined, main: ReactNode) {
  const t = useTexts(recordTexts)
  if (entity.place !== 'project' || projectId) return { action: main }
  return { help: t('madeInProjects'), action: <To href="/projects">{t('toProjects')}</To> }
}

/** A record inside a project is created there, where its project is known. */
function useCreateButton(entity: Declaration, projectId: string | undefined, onCreate: () => void): ReactNode {
  const t = useTexts(commonTexts)
  const words = useTexts(recordTexts)
  const { write, barred } = useWriteIn(projectId, entity.module)
  const thing = useThing()(entity.label)
  if (!entity.generic.includes('create') || (entity.place === 'project' && !projectId)) return undefined
  const reason = write || projectId ? barred : words('cannotCreate', { thing })
  return (
    <ActionButton type="primary" reason={reason} onClick={onCreate}>
      {t('addThing', { thing })}
    </ActionButton>
  )
}
