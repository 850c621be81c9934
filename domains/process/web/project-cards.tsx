import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { SmallStageBar } from '#apps/web/ui/small-stage-bar.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { ProjectCard } from '../shapes/project-card.ts'
import styles from './project-cards.module.css'
import { projectTexts } from './project-texts.ts'

/** Projects, one under the other: name, way through the stages, health with its reasons. */
export function ProjectCards({ cards }: { cards: readonly ProjectCard[] }) {
  return (
    <ul className={styles.list}>
      {cards.map(card => (
        <Card key={card.id} card={card} />
      ))}
    </ul>
  )
}

function Card({ card }: { card: ProjectCard }) {
  const t = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const stages = card.stages.map(stage => ({ id: stage.key, name: stage.name, state: stage.state }))
  const under = card.stages.filter(stage => ['active', 'in_review', 'returned'].includes(stage.state))
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <To href={`/projects/${card.id}`} className={styles.name}>
          {card.name}
        </To>
        <CardHealth card={card} />
      </div>
      <SmallStageBar stages={stages} />
      <p className={styles.facts}>
        {[
          words(card.playbook.name),
          card.iteration > 1 ? t('iteration', { count: card.iteration }) : '',
          under.map(stage => words(stage.name)).join(common('and')),
          `${card.start} → ${card.finish}`,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <Person id={card.managerId} />
      </p>
    </li>
  )
}

const TONES = { good: 'passed', attention: 'attention', risk: 'failed' } as const

/** In a word and with its reasons. */
export function CardHealth({ card }: { card: ProjectCard }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  if (!card.health) return <StateTag tone="neutral">{t(card.status)}</StateTag>
  const reasons = card.health.reasons.map(reason => words(reason.text)).join(t('also'))
  return (
    <StateTag tone={TONES[card.health.level]} wraps>
      {reasons ? t('withReason', { text: t(card.health.level), reason: reasons }) : t(card.health.level)}
    </StateTag>
  )
}
