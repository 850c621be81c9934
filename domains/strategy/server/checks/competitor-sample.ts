import type { CompetitorFacts } from '#domains/research/reads.ts'

/** A competitor whose profile is whole. */
export function profiledCompetitor(id: string, name: string): CompetitorFacts {
  const finding = [{ text: '价格低两成', source: null }]
  const products = [{ name: '四参数监测仪', traits: null }]
  return { id, version: 1, name, strengths: finding, weaknesses: finding, products, prices: null }
}
