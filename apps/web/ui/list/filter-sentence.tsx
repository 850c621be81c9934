import { useQueries } from '@tanstack/react-query'
import type { Condition } from '#kernel/contract/list.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { formatAmount, formatDecimal } from '../../format/amount.ts'
import { formatMoment } from '../../format/moment.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { plainTitle } from '../../record-titles.ts'
import { recordType } from '../../records/record-types.ts'
import { namedQuery } from '../../records/use-named-record.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { usePeople } from '../use-people.ts'
import { filterFields, wordOf } from './filter-fields.ts'

/** A filter as it is read: '状态 是 进行中'. */
export function useFilterSentence(entity: Declaration, condition: Condition): string {
  const t = useTexts(recordTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const field = filterFields(entity).find(([name]) => name === condition.field)?.[1]
  const values = useShownValues(field, [condition.value ?? []].flat())
  if (!field) return condition.field
  const is = condition.is === 'in' && values.length === 1 ? 'eq' : condition.is
  return t(wordOf(is, field), { field: label(field.label), value: values.join(common('and')) })
}

function useShownValues(field: Field | undefined, values: string[]): string[] {
  const common = useTexts(commonTexts)
  const label = useLabel()
  const { byId } = usePeople()
  const { me } = useWorkspace()
  const titles = useTitles(field, values)
  return values.map((value, index) => {
    switch (field?.kind) {
      case 'choice': {
        const option = field.options[value]
        return option ? label(option) : value
      }
      case 'yesno':
        return value === 'true' ? common('yes') : common('no')
      case 'person':
        return byId.get(value)?.name ?? '…'
      case 'reference':
        return titles[index] ?? '…'
      case 'money':
        return formatAmount(value)
      case 'integer':
      case 'decimal':
        return formatDecimal(value)
      case 'instant':
        return formatMoment(value, me.workspace.timeZone)
      default:
        return value
    }
  })
}

function useTitles(field: Field | undefined, ids: string[]): (string | null | undefined)[] {
  const { slug, client } = useWorkspace()
  const label = useLabel()
  const type = field?.kind === 'reference' ? field.to : undefined
  const queries = useQueries({
    queries: (type ? ids : []).map(id => namedQuery(client, slug, type ?? '', id)),
  })
  return queries.map(({ data }) => type && data && plainTitle(recordType(type).entity, data, label))
}
