import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { communicationItem } from '../../entities/communication-item.ts'
import { communicationTexts } from './communication-texts.ts'
import { ItemMenu } from './item-menu.tsx'
import type { Item } from './use-communication.ts'

/** What the page of something that is told shows: to whom and why, in which rhythm, and what has been told. */
export const itemRoute: LoadedParts<typeof communicationItem> = {
  page: {
    facts: ['what', 'audience', 'stakeholders', 'purpose', 'channel'],
    panels: record => <Progress record={record} />,
    menu: (record, rest) => <ItemMenu item={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/communication-items`,
      label: <Sentence text={communicationItem.label} />,
    }),
  },
}

function Progress({ record }: { record: Item }) {
  const t = useTexts(communicationTexts)
  const of = { entity: communicationItem, record, further: true }
  return (
    <>
      <KeyFacts {...of} title={t('plan')} fields={['rhythm', 'firstOn', 'nextOn']} />
      <KeyFacts {...of} title={t('progress')} fields={['toldOn', 'tellings', 'endReason']} />
    </>
  )
}
