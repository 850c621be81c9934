/** True where a text says something: at least one letter or digit of any script. Spaces, marks and signs alone say nothing. */
export function hasText(text: string | null | undefined): text is string {
  return typeof text === 'string' && /[\p{L}\p{N}]/u.test(text)
}
