/** Can a text be kept? A NUL cannot be stored by PostgreSQL; half of a surrogate pair is no text at all. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
