import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { stakeholder } from '../entities/stakeholder.ts'
import { strategyOf } from '../rules/strategy.ts'
import { StakeholderMenu } from './stakeholder-menu.tsx'
import { stakeholderTexts } from './stakeholder-texts.ts'
import styles from './stakeholders.module.css'
import type { Stakeholder } from './use-stakeholders.ts'

/** What a stakeholder's page shows: who it is, what they want, how they are met, what they have agreed to. */
export const stakeholderParts: RecordPageParts<typeof stakeholder> = {
  facts: ['name', 'organisation', 'position', 'side', 'keyStakeholder', 'need', 'expectation'],
  panels: record => (
    <>
      <Judgement record={record} />
      <Signature record={record} />
    </>
  ),
  aside: record => <Met record={record} />,
  menu: (record, rest) => <StakeholderMenu stakeholder={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/stakeholders`,
    label: <Sentence text={stakeholder.label} />,
  }),
}

function Judgement({ record }: { record: Stakeholder }) {
  const t = useTexts(stakeholderTexts)
  const fields = ['power', 'interest', 'attitude'] as const
  return <KeyFacts further entity={stakeholder} record={record} title={t('judgement')} fields={fields} />
}

function Signature({ record }: { record: Stakeholder }) {
  const t = useTexts(stakeholderTexts)
  const fields = ['state', 'signedOn', 'agreed', 'evidence', 'refusalReason'] as const
  return <KeyFacts further entity={stakeholder} record={record} title={t('signature')} fields={fields} />
}

function Met({ record }: { record: Stakeholder }) {
  const t = useTexts(stakeholderTexts)
  const strategy = strategyOf(record)
  return (
    <Section title={t('strategy')} padded>
      <p className={styles.quarter}>{t(strategy ?? 'notJudged')}</p>
      <p className={styles.soft}>{t(strategy ? 'strategyHelp' : 'judgeFirst')}</p>
    </Section>
  )
}
