import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { negotiationTerm as entity } from '../../entities/negotiation-term.ts'
import { CellInput } from './cell-input.tsx'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { TermMenu } from './term-menu.tsx'
import { type Term, useSellingForms } from './use-selling.ts'

const COLUMNS = ['ours', 'theirs', 'floor', 'agreedValue'] as const

/** Terms against where both sides stand; ours and theirs are edited where they stand while a term is open. */
export function TermMatrix({ terms, write }: { terms: readonly Term[]; write: boolean }) {
  const t = useTexts(sellingTexts)
  const done = terms.filter(one => one.state === 'agreed' || one.state === 'dropped').length
  return (
    <Section title={t('terms')} aside={t('settled', { done, count: terms.length })}>
      <Scrolled className={styles.scroll} label={t('terms')}>
        <table className={`${styles.table} ${styles.matrix}`}>
          <thead>
            <tr>
              <th scope="col">{t('term')}</th>
              {COLUMNS.map(name => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {terms.map(term => (
              <Row key={term.id} term={term} open={write && term.state === 'open'} />
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  )
}

const TONES: Record<Term['state'], Tone> = {
  open: 'active',
  asked: 'attention',
  agreed: 'passed',
  dropped: 'neutral',
}

function Row({ term, open }: { term: Term; open: boolean }) {
  const label = useLabel()
  const { kind, state, measure } = entity.fields
  const why = term.droppedBecause ?? term.beyondBecause
  return (
    <tr className={term.state === 'dropped' ? styles.over : undefined}>
      <th scope="row">
        <div className={styles.item}>
          <To href={`/negotiation-terms/${term.id}`}>{term.name}</To>
          <StateTag tone={TONES[term.state] ?? toneOfOption(term.state)}>{label(state.options[term.state])}</StateTag>
        </div>
        <p className={styles.detail}>
          {[label(kind.options[term.kind]), label(measure.options[term.measure]), term.unit]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {why && <p className={styles.detail}>{why}</p>}
      </th>
      <Side term={term} name="ours" open={open} />
      <Side term={term} name="theirs" open={open} />
      <td>{term.floor ?? '—'}</td>
      <td className={styles.agreed}>{term.agreed ?? '—'}</td>
      <td>
        <TermMenu term={term} />
      </td>
    </tr>
  )
}

function Side({ term, name, open }: { term: Term; name: 'ours' | 'theirs'; open: boolean }) {
  const t = useTexts(sellingTexts)
  const { changeTerm } = useSellingForms()
  if (!open) return <td>{term[name] ?? '—'}</td>
  return (
    <td>
      <CellInput
        record={term}
        name={name}
        value={term[name]}
        label={t('cell', { field: t(name), name: term.name })}
        placeholder="—"
        send={(known, value) => changeTerm({ ...known, set: { [name]: value } })}
      />
    </td>
  )
}
