import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { columnsOf } from '#apps/web/ui/list/columns.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { developmentPlan } from '../../entities/development-plan.ts'
import { developmentTarget } from '../../entities/development-target.ts'
import { need } from '../../entities/need.ts'
import { salesActivity } from '../../entities/sales-activity.ts'
import { visit } from '../../entities/visit.ts'
import { ActivityMenu } from './activity-menu.tsx'
import { NeedLines } from './compact-lists.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { NeedMenu } from './need-menu.tsx'
import { PlanMenu } from './plan-menu.tsx'
import { sellingTexts } from './selling-texts.ts'
import { TargetMenu } from './target-menu.tsx'
import { ALL, type DevelopmentPlan, type Need, type Visit } from './use-selling.ts'
import { VisitMenu } from './visit-menu.tsx'

const { texts } = sellingTexts
const say = (name: 'noNeeds' | 'noNeedsHelp') => <Sentence text={texts[name] as { zh: string; en: string }} />

/** What a visit's page shows: what is arranged, and afterwards what came of it and which needs were found. */
export const visitRoute: LoadedParts<typeof visit> = {
  page: {
    facts: ['purpose', 'customerId', 'visitOn', 'visitAt', 'place', 'contactId', 'whom', 'companions'],
    panels: record => <VisitPanels record={record} />,
    menu: (record, rest) => <VisitMenu visit={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/customer/visits`,
      label: <Sentence text={visit.label} />,
    }),
  },
}

const TOLD = ['doneOn', 'intention', 'minutes', 'nextStep', 'nextOn'] as const
const SETTLED = ['nextDoneOn', 'nextOutcome'] as const

function VisitPanels({ record }: { record: Visit }) {
  const t = useTexts(sellingTexts)
  const of = { further: true, entity: visit, record }
  const told = record.nextDoneOn ? [...TOLD, ...SETTLED] : TOLD
  return (
    <>
      {record.checkedInAt && <KeyFacts {...of} title={t('checkIn')} fields={['checkedInAt', 'checkedInPlace']} />}
      {record.cancelReason && <KeyFacts {...of} title={t('told')} fields={['cancelReason']} />}
      {record.minutes && (
        <>
          <KeyFacts {...of} title={t('told')} fields={told} />
          <NeedLines of={{ filter: [{ field: 'visitId', is: 'eq', value: record.id }] }} />
        </>
      )}
    </>
  )
}

/** What a need's page shows: what is needed, and what our product says to it. */
export const needRoute: LoadedParts<typeof need> = {
  list: {
    columns: columnsOf(need),
    empty: { title: say('noNeeds'), help: say('noNeedsHelp') },
  },
  page: {
    facts: ['title', 'kind', 'importance', 'customerId', 'visitId', 'detail'],
    panels: record => <NeedPanels record={record} />,
    menu: (record, rest) => <NeedMenu need={record} rest={rest} />,
    back: ({ projectId }) => ({ href: `/projects/${projectId}/customer/needs`, label: <Sentence text={need.label} /> }),
  },
}

function NeedPanels({ record }: { record: Need }) {
  const t = useTexts(sellingTexts)
  const fields = ['matched', 'answer', 'dropReason'] as const
  return <KeyFacts further entity={need} record={record} title={t('response')} fields={fields} />
}

export const planRoute: LoadedParts<typeof developmentPlan> = {
  page: {
    facts: ['targetGroup', 'start', 'finish', 'quota', 'approach'],
    panels: record => <PlanPanels record={record} />,
    menu: (record, rest) => <PlanMenu plan={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/customer/development`,
      label: <Sentence text={developmentPlan.label} />,
    }),
  },
}

function PlanPanels({ record }: { record: DevelopmentPlan }) {
  const t = useTexts(sellingTexts)
  const filter = [{ field: 'planId', is: 'eq' as const, value: record.id }]
  const found = useRecords(developmentTarget, { filter, limit: ALL })
  return (
    <Section title={t('covered')} padded>
      {found.data && <CoverageBar plan={record} targets={found.data.items} />}
    </Section>
  )
}

export const targetRoute: LoadedParts<typeof developmentTarget> = {
  page: {
    facts: ['name', 'planId', 'customerId', 'note', 'reachedOn', 'contactedOn', 'result', 'giveUpReason'],
    menu: (record, rest) => <TargetMenu target={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/customer/development`,
      label: <Sentence text={developmentTarget.label} />,
    }),
  },
}

export const activityRoute: LoadedParts<typeof salesActivity> = {
  page: {
    facts: [
      ...(['subject', 'kind', 'heldOn', 'customerId', 'contactId', 'whom', 'result'] as const),
      ...(['nextStep', 'nextOn', 'nextDoneOn', 'nextOutcome'] as const),
    ],
    menu: (record, rest) => <ActivityMenu activity={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/customer/activities`,
      label: <Sentence text={salesActivity.label} />,
    }),
  },
}
