import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { stakeholder as entity } from '../entities/stakeholder.ts'
import { STRATEGIES, strategyOf } from '../rules/strategy.ts'
import { StakeholderMenu } from './stakeholder-menu.tsx'
import { StakeholderTags } from './stakeholder-tags.tsx'
import { stakeholderTexts } from './stakeholder-texts.ts'
import styles from './stakeholders.module.css'
import type { Stakeholder } from './use-stakeholders.ts'

/** The stakeholders by how they are met, whom to look after first at the top; key stakeholders first in each. */
export function StakeholderList({ stakeholders }: { stakeholders: readonly Stakeholder[] }) {
  const t = useTexts(stakeholderTexts)
  const groups = [null, ...STRATEGIES]
    .map(strategy => ({ strategy, people: stakeholders.filter(one => strategyOf(one) === strategy) }))
    .filter(({ people }) => people.length > 0)
  return (
    <div className={styles.groups}>
      {groups.map(({ strategy, people }) => (
        <Section key={strategy} title={t(strategy ?? 'notJudged')} aside={people.length}>
          {strategy === null && <p className={styles.help}>{t('judgeFirst')}</p>}
          <RowList>
            {people.toSorted(keyFirst).map(one => (
              <Row key={one.id} stakeholder={one} />
            ))}
          </RowList>
        </Section>
      ))}
    </div>
  )
}

function keyFirst(one: Stakeholder, other: Stakeholder): number {
  return Number(other.keyStakeholder ?? false) - Number(one.keyStakeholder ?? false)
}

function Row({ stakeholder }: { stakeholder: Stakeholder }) {
  const t = useTexts(stakeholderTexts)
  const label = useLabel()
  const { organisation, position, side, power, interest } = stakeholder
  const about = [
    organisation,
    position,
    label(entity.fields.side.options[side]),
    power && `${t('power')} ${power}`,
    interest && `${t('interest')} ${interest}`,
  ]
  return (
    <ListRow
      href={`/stakeholders/${stakeholder.id}`}
      name={stakeholder.name}
      tags={<StakeholderTags record={stakeholder} />}
      about={about.filter(Boolean).join(' · ')}
      ownerId={stakeholder.ownerId}
      commands={<StakeholderMenu stakeholder={stakeholder} />}
    />
  )
}
