import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { closingReport } from '../entities/closing-report.ts'
import { closingTexts } from './closing-texts.ts'
import type { ClosingReport } from './use-closing.ts'

/** Every version of the report, the newest first. */
export function ReportVersions({ versions }: { versions: readonly ClosingReport[] }) {
  const t = useTexts(closingTexts)
  const label = useLabel()
  return (
    <Section title={t('versions')} aside={versions.length}>
      <RowList>
        {versions.map(({ id, number, state, createdAt, revisedBecause }) => (
          <ListRow
            key={id}
            href={`/closing-reports/${id}`}
            name={t('version', { number })}
            tags={
              <>
                <StateTag tone={toneOfOption(state)}>{label(closingReport.fields.state.options[state])}</StateTag>
                <small>
                  <Moment value={createdAt} />
                </small>
              </>
            }
            about={revisedBecause}
          />
        ))}
      </RowList>
    </Section>
  )
}
