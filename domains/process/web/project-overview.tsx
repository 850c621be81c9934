import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { findRecordType } from '#apps/web/records/record-types.ts'
import { useProjectPlaybook } from '#apps/web/records/use-project-playbook.ts'
import { usePlaces } from '#apps/web/ui/project-paths.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { project } from '../entities/project.ts'
import type { PlaybookView } from '../shapes/playbook.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { NewerVersion } from './move-version/newer-version.tsx'
import { outcomeNames } from './outcome-names.ts'
import { projectTexts } from './project-texts.ts'
import styles from './stage-work.module.css'

const FACTS = [
  'name',
  'aim',
  'customer',
  'productLine',
  'start',
  'finish',
  'sponsorId',
  'managerId',
  'outcome',
] as const

/** The project in short: what it is for, its health with the reasons, and where everything in it lies. */
export function ProjectOverview({ space }: { space: ProjectSpace }) {
  const outcome = useOutcome(space.project.outcome)
  return (
    <div className={styles.columns}>
      <KeyFacts entity={project} record={{ ...space.project, outcome }} fields={FACTS} />
      <div className={styles.left}>
        <NewerVersion space={space} />
        <Health space={space} />
        <Contents space={space} />
      </div>
    </div>
  )
}

/** The outcomes that playbooks know have names; one of a company's own stands as its playbook writes it. */
function useOutcome(outcome: string | null): string | null {
  const words = useWords()
  const name = outcome === null ? undefined : outcomeNames[outcome]
  return name ? words(name) : outcome
}

const TONES = { attention: 'attention', risk: 'failed' } as const

function Health({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  if (!space.health) return null
  return (
    <Section title={t('health')} aside={t(space.health.level)} padded>
      {space.health.reasons.length === 0 && <p className={styles.soft}>{t('healthy')}</p>}
      {space.health.reasons.map(reason => (
        <p key={words(reason.text)}>
          <StateTag tone={TONES[reason.level]}>{t(reason.level)}</StateTag> {words(reason.text)}
        </p>
      ))}
    </Section>
  )
}

/** Everything that the playbook has the project make, by stage, each with its link. */
function Contents({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const playbook = useProjectPlaybook(space.project.id)
  const stages = playbook.data?.stages ?? []
  if (stages.length === 0) return null
  return (
    <Section title={t('contents')} padded>
      {stages.map(stage => (
        <div key={stage.id} className={styles.contents}>
          <span className={styles.soft}>{words(stage.name)}</span>
          <Links projectId={space.project.id} stage={stage} />
        </div>
      ))}
    </Section>
  )
}

function Links({ projectId, stage }: { projectId: string; stage: PlaybookView['stages'][number] }) {
  const words = useWords()
  const toPlace = usePlaces(projectId)
  const kept = stage.deliverables.filter(one => findRecordType(one.type))
  if (kept.length === 0) return <span className={styles.soft}>—</span>
  return (
    <ul className={styles.links}>
      {kept.map(one => (
        <li key={`${one.type}-${one.kind}`}>
          <To href={toPlace(one.where)}>{words(one.label)}</To>
        </li>
      ))}
    </ul>
  )
}
