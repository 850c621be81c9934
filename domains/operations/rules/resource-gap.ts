/** By how much what is planned falls short of what is needed, as a decimal text; null where it does not. */
export function resourceGap({ need, planned }: { need: string; planned: string | null }): string | null {
  const gap = hundredths(need) - hundredths(planned ?? '0')
  return gap > 0n ? inUnits(gap) : null
}

function hundredths(text: string): bigint {
  const [whole = '0', part = ''] = text.split('.')
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2))
}

function inUnits(count: bigint): string {
  const part = String(count % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return part ? `${count / 100n}.${part}` : String(count / 100n)
}
