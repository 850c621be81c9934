import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { Effect } from '../../contract.ts'
import { changeRequest } from '../../entities/change-request.ts'
import { ChangeMenu } from './change-menu.tsx'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { EffectLine } from './effect-line.tsx'
import type { Change } from './use-changes.ts'

interface Item {
  readonly request: Change
  readonly effect: Effect | null
  readonly problems: number
}

/** The change requests, the newest first, each with its state and its effect in a line. */
export function ChangeList({ items }: { items: readonly Item[] }) {
  const t = useTexts(changeTexts)
  return (
    <Section title={t('changes')} aside={items.length}>
      <ul>
        {items.map(item => (
          <Row key={item.request.id} {...item} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ request, effect, problems }: Item) {
  const t = useTexts(changeTexts)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <span className={styles.soft}>{request.number}</span>
          <To href={`/change-requests/${request.id}`}>{request.title}</To>
          <ChangeState state={request.state} />
          {problems > 0 && <StateTag tone="attention">{t('unfit', { count: problems })}</StateTag>}
        </p>
        <p className={styles.soft}>
          {effect && <EffectLine effect={effect} />}
          {effect && ' · '}
          {request.askedBy}
        </p>
      </div>
      <span className={styles.owner}>
        <Person id={request.ownerId} />
      </span>
      <ChangeMenu change={request} />
    </li>
  )
}

const TONES: Partial<Record<Change['state'], Tone>> = { approved: 'attention', applied: 'passed' }

export function ChangeState({ state }: Pick<Change, 'state'>) {
  const label = useLabel()
  return (
    <StateTag tone={TONES[state] ?? toneOfOption(state)}>{label(changeRequest.fields.state.options[state])}</StateTag>
  )
}
