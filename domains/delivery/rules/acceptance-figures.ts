import type { RecordOf } from '#kernel/entity/entity.ts'
import type { acceptanceItem } from '../entities/acceptance-item.ts'
import type { deliveryItem } from '../entities/delivery-item.ts'
import type { AcceptanceFigures } from '../figures.ts'

/** What a report says of the items and of what was delivered. */
export function acceptanceFigures(
  items: readonly RecordOf<typeof acceptanceItem>[],
  deliveries: readonly RecordOf<typeof deliveryItem>[],
): AcceptanceFigures {
  const count = (state: string) => items.filter(one => one.state === state).length
  return {
    total: items.length,
    ...{ passed: count('passed'), conceded: count('conceded'), failed: count('failed'), open: count('open') },
    items: items.map(({ id, criterion, state, found, evidence, concededBy, concession }) => ({
      ...{ id, criterion, state, found, evidence, concededBy, concession },
    })),
    deliveries: deliveries.map(({ id, what, quantity, unit, deliveredOn }) => ({
      id,
      what,
      quantity,
      unit,
      deliveredOn,
    })),
  }
}

/** The criteria of the items that neither passed nor were conceded. */
export function openItems({ items }: AcceptanceFigures): string[] {
  return items.filter(one => one.state === 'open' || one.state === 'failed').map(one => one.criterion)
}
