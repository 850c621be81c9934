/** What a person types or pastes as a number, as a plain one: full-width digits of an input method, separators, spaces. */
export function plainNumber(typed: string | undefined): string {
  return (typed ?? '')
    .normalize('NFKC')
    .replace(/[,\s，]/g, '')
    .replace(/。/g, '.')
    .replace(/[−–]/g, '-')
}
