const ADDRESS = /^[^\s@<>()",;:\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[\p{L}0-9-]{2,}$/u

/** An e-mail address in the form that it is kept in; null where it is none. */
export function normaliseEmail(text: string): string | null {
  const address = text.normalize('NFKC').trim().toLowerCase()
  return address.length <= 254 && ADDRESS.test(address) && !address.includes('..') ? address : null
}
