import { useNavigate, useSearch } from '@tanstack/react-router'
import { App, Select } from 'antd'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { useThing } from '../../i18n/use-thing.ts'
import type { Values } from '../../records/merge-edit.ts'
import { recordTypes } from '../../records/record-types.ts'
import { iterationOf, projectOf, useWriteIn } from '../../records/use-write-in.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { ActionButton } from '../action-button.tsx'
import { Moment } from '../moment.tsx'
import { NoRight } from '../no-right.tsx'
import { PageHeader } from '../page-header.tsx'
import { Person } from '../person.tsx'
import { useBringBack } from '../record/use-bring-back.ts'
import { type Column, columnOf } from './columns.tsx'
import styles from './list.module.css'
import { useListInAddress } from './list-state.ts'
import { OpenOnHeld } from './open-on-held.tsx'
import { RecordPanel } from './record-panel.tsx'
import { RecordTable } from './record-table.tsx'

/** What was deleted, type by type: looked through, and brought back. It opens where something lies. */
export function BinPage() {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const thing = useThing()
  const types = useTypes()
  const control = useListInAddress()
  const { type } = useSearch({ strict: false }) as { type?: string }
  const navigate = useNavigate()
  const choose = (chosen: string) => void navigate({ to: '.', search: { type: chosen } as never, replace: true })
  const entity = types.find(one => one.type === type)
  if (!entity)
    return (
      <>
        <PageHeader title={t('bin')} />
        {types.length > 0 ? <OpenOnHeld types={types} onFound={choose} /> : <NoRight />}
      </>
    )
  return (
    <>
      <PageHeader title={t('bin')} />
      <p className={styles.about}>{t('binHelp')}</p>
      <RecordTable
        key={entity.type}
        entity={entity}
        control={control}
        base={{ bin: true }}
        columns={columnsOfBin(entity)}
        empty={{ title: t('binEmpty', { thing: thing(entity.label) }), help: t('binEmptyHelp'), noExample: true }}
        tools={
          <Select
            aria-label={t('binType')}
            className={styles.type}
            value={entity.type}
            options={types.map(one => ({ value: one.type, label: label(one.label) }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={choose}
          />
        }
      />
      <RecordPanel entity={entity} id={control.state.open} onClose={() => control.set({ open: undefined })} />
    </>
  )
}

/** What can go to the bin, of the modules that the person may read; in a project its people read everything. */
function useTypes(): Declaration[] {
  const { me } = useWorkspace()
  const partakes = Object.keys(me.projects).length > 0
  const mayRead = (entity: Declaration) =>
    (me.rights[entity.module]?.read ?? 'none') !== 'none' || (entity.place === 'project' && partakes)
  return recordTypes.map(({ entity }) => entity).filter(entity => entity.generic.includes('remove') && mayRead(entity))
}

function columnsOfBin<D extends Declaration>(entity: D): Column<D>[] {
  const names = [entity.title, ...(entity.place === 'project' ? ['projectId'] : [])]
  return [
    ...names.flatMap(name => columnOf(entity, name) ?? []),
    {
      key: 'deletedAt',
      title: { zh: '删除时间', en: 'Deleted' },
      width: 150,
      render: record => <Moment value={record.deletedAt ?? undefined} />,
    },
    {
      key: 'deletedBy',
      title: { zh: '删除人', en: 'Deleted by' },
      width: 100,
      render: record => <Person id={record.updatedBy ?? undefined} />,
    },
    {
      key: 'restore',
      title: { zh: '操作', en: 'Actions' },
      width: 100,
      render: record => <Restore entity={entity} record={record} />,
    },
  ]
}

function Restore<D extends Declaration>({ entity, record }: { entity: D; record: RecordOf<D> }) {
  const t = useTexts(commonTexts)
  const { message } = App.useApp()
  const { bringBack, busy } = useBringBack(entity, record)
  const { barred } = useWriteIn(projectOf(entity, record), entity.module, record.ownerId, iterationOf(entity, record))
  const title = String((record as Values)[entity.title] ?? '')
  const restore = async () => {
    if (await bringBack()) message.success(t('broughtBack', { title }))
  }
  return (
    <ActionButton size="small" reason={barred} loading={busy} onClick={() => void restore()}>
      {t('restore')}
    </ActionButton>
  )
}
