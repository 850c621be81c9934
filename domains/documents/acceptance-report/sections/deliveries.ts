import { deliveryItem } from '#domains/delivery/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { AcceptanceFacts } from '../facts.ts'

/** What was delivered, how much of it and when. */
export function deliveriesSection(teller: Teller, { figures: { deliveries } }: AcceptanceFacts): Section {
  const name = ['交付清单', 'What was delivered'] as const
  if (deliveries.length === 0)
    return sectionOf(teller, 'deliveries', name, [
      missing(teller, '还没有交付的东西', 'Nothing was delivered yet', 'delivery'),
    ])
  const table = recordTable(teller, deliveryItem, {
    caption: say(teller, '交付项', 'Delivery items'),
    rows: deliveries,
    columns: [
      ['what', 4],
      ['quantity', 1.4],
      ['unit', 1.2],
      ['deliveredOn', 2],
    ],
  })
  return sectionOf(teller, 'deliveries', name, [table])
}
