/** A field's name as a column's: 'wonAmount' -> 'won_amount'. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
