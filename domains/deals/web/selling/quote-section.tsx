import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { ProposalSheet } from '../../selling-contract.ts'
import { AddLine } from './add-line.tsx'
import { QuoteRow } from './quote-row.tsx'
import { QuoteTotals } from './quote-totals.tsx'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'

/** The quote of a version: its lines, edited where they stand while it is a draft, and what they come to. */
export function QuoteSection({ sheet, projectId }: { sheet: ProposalSheet; projectId: string }) {
  const t = useTexts(sellingTexts)
  const { write, barred } = useWriteIn(projectId, 'deals')
  const { proposal, lines, seesMargin } = sheet
  const draft = proposal?.state === 'draft'
  const open = draft && write
  return (
    <Section
      title={t('quote')}
      aside={
        draft ? (
          <AddLine proposalId={proposal.id} barred={barred} currency={sheet.currency} />
        ) : (
          t('quoteLines', { count: lines.length })
        )
      }
    >
      {lines.length === 0 ? (
        <p className={styles.soft}>{t('noLines')}</p>
      ) : (
        <Scrolled className={styles.scroll} label={t('quote')}>
          <table className={styles.table}>
            <Head seesMargin={seesMargin} open={open} />
            <tbody>
              {lines.map(one => (
                <QuoteRow key={one.line.id} one={one} open={open} seesMargin={seesMargin} />
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      {lines.length > 0 && <QuoteTotals sheet={sheet} />}
    </Section>
  )
}

function Head({ seesMargin, open }: { seesMargin: boolean; open: boolean }) {
  const t = useTexts(sellingTexts)
  const figures = ['quantity', 'unit', 'unitPrice', 'discount', 'taxRate'] as const
  return (
    <thead>
      <tr>
        <th scope="col">{t('item')}</th>
        {figures.map(name => (
          <th key={name} scope="col" className={name === 'unit' ? undefined : styles.number}>
            {t(name)}
          </th>
        ))}
        {seesMargin && (
          <th scope="col" className={styles.number}>
            {t('cost')}
          </th>
        )}
        <th scope="col" className={styles.number}>
          {t('sum')}
        </th>
        {seesMargin && (
          <th scope="col" className={styles.number}>
            {t('margin')}
          </th>
        )}
        {open && <td />}
      </tr>
    </thead>
  )
}
