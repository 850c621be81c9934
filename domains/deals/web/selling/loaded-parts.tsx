import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { concession } from '../../entities/concession.ts'
import { negotiationTerm } from '../../entities/negotiation-term.ts'
import { product } from '../../entities/product.ts'
import { proposal } from '../../entities/proposal.ts'
import { ProductCommands } from './product-commands.tsx'
import { sellingTexts } from './selling-texts.ts'
import { TermMenu } from './term-menu.tsx'
import { VersionQuote } from './version-quote.tsx'

const { texts } = sellingTexts
type Thing = 'noProducts' | 'noProposals'
const say = (name: Thing | `${Thing}Help`) => <Sentence text={texts[name] as { zh: string; en: string }} />

export const productRoute: LoadedParts<typeof product> = {
  list: { empty: { title: say('noProducts'), help: say('noProductsHelp') } },
  page: {
    facts: [...product.editable, 'state', 'retiredBecause'],
    commands: record => <ProductCommands record={record} />,
  },
}

export const proposalRoute: LoadedParts<typeof proposal> = {
  list: { empty: { title: say('noProposals'), help: say('noProposalsHelp') } },
  page: {
    facts: [
      ...(['code', 'number', 'customerName', 'validUntil', 'discount', 'total'] as const),
      ...(['introduction', 'solution'] as const),
    ],
    panels: record => <VersionQuote proposal={record} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/deals/proposals`,
      label: <Sentence text={proposal.label} />,
    }),
  },
}

const toNegotiation = ({ projectId }: { projectId: string }) => ({
  href: `/projects/${projectId}/deals/negotiation`,
  label: <Sentence text={negotiationTerm.label} />,
})

export const termRoute: LoadedParts<typeof negotiationTerm> = {
  page: { menu: (record, rest) => <TermMenu term={record} rest={rest} />, back: toNegotiation },
}

export const concessionRoute: LoadedParts<typeof concession> = {
  page: { facts: concession.editable, back: toNegotiation },
}
