import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { ProjectCard } from '../shapes/project-card.ts'
import styles from './project-cards.module.css'
import { CardHealth } from './project-cards.tsx'
import { projectTexts } from './project-texts.ts'

/** Projects by the stage that they are in; one board a playbook, since each has its own stages. */
export function ProjectBoard({ cards }: { cards: readonly ProjectCard[] }) {
  const words = useWords()
  const boards = Map.groupBy(cards, card => card.playbook.id)
  return [...boards].map(([id, own]) => (
    <section key={id} aria-label={words(own[0]?.playbook.name ?? id)}>
      <h2 className={styles.boardName}>
        {id} {words(own[0]?.playbook.name ?? '')}
      </h2>
      <Board cards={own} />
    </section>
  ))
}

function Board({ cards }: { cards: readonly ProjectCard[] }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const columns = (cards[0]?.stages ?? []).map(({ key, name }) => ({ key, name: words(name) }))
  return (
    // Scrolls sideways where the stages do not fit; the links in it bring their column into view.
    <div className={styles.board}>
      {[...columns, { key: OVER, name: t('over') }].map(column => {
        const own = cards.filter(card => columnOf(card) === column.key)
        return (
          <div key={column.key} className={styles.column}>
            <p className={styles.columnHead}>
              {column.name} <span className={styles.soft}>{own.length}</span>
            </p>
            {own.map(card => (
              <BoardCard key={card.id} card={card} />
            ))}
          </div>
        )
      })}
    </div>
  )
}

function BoardCard({ card }: { card: ProjectCard }) {
  const t = useTexts(projectTexts)
  return (
    <div className={styles.boardCard}>
      <To href={`/projects/${card.id}`} className={styles.name}>
        {card.name}
      </To>
      <p className={styles.facts}>
        <Person id={card.managerId} />
        {card.iteration > 1 && ` · ${t('iteration', { count: card.iteration })}`} · {card.finish}
      </p>
      <CardHealth card={card} />
    </div>
  )
}

const OVER = 'over'
const UNDER_WAY = new Set(['active', 'in_review', 'returned'])

/** The first stage under way; a project with none is done with its stages or over. */
function columnOf(card: ProjectCard): string {
  if (card.status === 'closed' || card.status === 'cancelled') return OVER
  return card.stages.find(stage => UNDER_WAY.has(stage.state))?.key ?? OVER
}
