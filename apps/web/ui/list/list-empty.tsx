import { Button } from 'antd'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useThing } from '../../i18n/use-thing.ts'
import { EmptyState } from '../empty-state.tsx'
import type { ListControl } from './list-state.ts'
import type { RecordTableProps } from './record-table.tsx'

interface ListEmptyProps {
  entity: Declaration
  control: ListControl
  empty: RecordTableProps<Declaration>['empty']
}

/** Nothing there yet, or nothing that matches: two different things to do. */
export function ListEmpty({ entity, control, empty }: ListEmptyProps) {
  const t = useTexts(recordTexts)
  const thing = useThing()(entity.label)
  if (control.state.q === '' && control.state.filter.length === 0)
    return (
      <EmptyState
        title={empty?.title ?? t('emptyTitle', { thing })}
        help={empty?.help}
        of={empty?.noExample ? undefined : entity.type}
        action={empty?.action}
      />
    )
  const clear = <Button onClick={() => control.set({ q: '', filter: [] })}>{t('filterClear')}</Button>
  return <EmptyState title={t('noMatch', { thing })} help={t('noMatchHelp')} action={clear} />
}
