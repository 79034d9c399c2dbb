/** ISO 639-1 codes peers send, with the ISO 639-3 code the standard wants. Where a language has a macrolanguage code, that one. */
const threeLetters: Readonly<Record<string, string>> = {
  am: 'amh',
  ar: 'ara',
  bn: 'ben',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  hi: 'hin',
  id: 'ind',
  it: 'ita',
  km: 'khm',
  lo: 'lao',
  mn: 'mon',
  my: 'mya',
  ne: 'nep',
  pt: 'por',
  ru: 'rus',
  rw: 'kin',
  si: 'sin',
  so: 'som',
  sw: 'swa',
  ta: 'tam',
  th: 'tha',
  ur: 'urd',
  vi: 'vie',
  zh: 'zho',
}

/** Whether a text is three lower-case letters, the one pattern of the schemas. */
export function isLocale(text: string): boolean {
  return /^[a-z]{3}$/.test(text)
}

/** The three-letter code a locale like `en`, `EN/GB`, `en-GB` or `ENG` means; `undefined` when that is not plain. */
export function localeMeant(text: string): string | undefined {
  const [language = ''] = text.trim().slice(0, 16).toLowerCase().split(/[/_-]/)
  if (isLocale(language)) return language
  return Object.hasOwn(threeLetters, language) ? threeLetters[language] : undefined
}
