/** A text for an XML part. Characters that XML 1.0 knows no way to write are left out. */
export function escapeXml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[<>&"']/g, character => `&#${character.charCodeAt(0)};`)
}

/** The same for the library that escapes by itself: control characters make a document that nobody can open. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/\p{Cc}|\ufffe|\uffff/gu, found => (found === '\n' || found === '\t' ? found : ''))
}
