import { Drawer } from 'antd'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Declaration, InProject, RecordOf } from '#kernel/entity/entity.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useRecordTitles } from '../../record-titles.ts'
import { useRecord } from '../../records/use-records.ts'
import { ErrorState } from '../error-state.tsx'
import { FormOpen } from '../form-open.ts'
import { isSecondClick } from '../is-second-click.ts'
import { Loading } from '../loading.tsx'
import { RecordActions } from '../record/record-actions.tsx'
import type { RecordPageParts } from '../record/record-page.tsx'
import { RecordView } from '../record/record-view.tsx'
import { To } from '../to.tsx'
import { useAskToClose } from '../use-ask-to-close.ts'

interface RecordPanelProps<D extends Declaration> {
  entity: D
  id: string | undefined
  parts?: RecordPageParts<D>
  onClose: () => void
}

/**
 * A record at the side of its list: the same facts as on its page, and the way there. Closed with a field half edited, it
 * asks before it drops what was typed.
 */
export function RecordPanel<D extends Declaration>({ entity, id, parts = {}, onClose }: RecordPanelProps<D>) {
  const t = useTexts(commonTexts)
  const found = useRecord(entity, id)
  const record = id ? (found.data as RecordOf<D> | undefined) : undefined
  const titleOf = useRecordTitles(entity, (record as Partial<InProject> | undefined)?.projectId)
  const { noticing, forget, dropped, close } = useAskOnce(onClose)
  return (
    <Drawer
      open={id !== undefined}
      size={640}
      title={record ? titleOf(record) : ' '}
      extra={
        record && (
          <span style={{ display: 'inline-flex', gap: 16, alignItems: 'center' }}>
            <To href={`/${entity.path}/${record.id}`}>{t('openPage')}</To>
            <RecordActions
              entity={entity}
              record={record}
              commands={parts.commands?.(record)}
              menu={parts.menu && (rest => parts.menu?.(record, rest))}
              onRemoved={onClose}
            />
          </span>
        )
      }
      onClose={event => !isSecondClick(event) && close()}
      afterOpenChange={open => !open && forget()}
      destroyOnHidden
    >
      <FormOpen value={id !== undefined && !dropped}>
        <div {...noticing}>
          {found.isError ? (
            <ErrorState error={found.error} onRetry={() => found.refetch()} />
          ) : record ? (
            <RecordView
              entity={entity}
              record={record}
              facts={parts.facts}
              told={parts.told}
              useRead={parts.useRead}
              panels={parts.panels?.(record)}
              narrow
            />
          ) : (
            <Loading lines={8} />
          )}
        </div>
      </FormOpen>
    </Drawer>
  )
}

/** Whoever has said that they drop what was typed is not asked again by the address that changes with the panel. */
function useAskOnce(onClose: () => void) {
  const { noticing, forget, closing } = useAskToClose()
  const [dropped, drop] = useState(false)
  const close = () =>
    closing(() => {
      flushSync(() => drop(true))
      onClose()
    })
  const reset = () => {
    forget()
    drop(false)
  }
  return { noticing, forget: reset, dropped, close }
}
